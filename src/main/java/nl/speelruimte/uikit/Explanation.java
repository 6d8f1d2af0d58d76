package nl.speelruimte.uikit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure is what it is.
 *
 * @param definition how it is made, in a sentence or two
 * @param terms the parts or columns it has, each with its own sentence; often none
 * @param source the batch or entry it comes from, as shown; null when it has no single source
 * @param sourceHref where that source can be looked at; null when the viewer may not
 * @param asOf up to and including which day it counts; null when that says nothing
 */
public record Explanation(
    String definition,
    List<Term> terms,
    @Nullable String source,
    @Nullable String sourceHref,
    @Nullable LocalDate asOf) {

  public Explanation {
    terms = List.copyOf(terms);
  }

  public static Explanation of(String definition) {
    return new Explanation(definition, List.of(), null, null, null);
  }

  public Explanation from(String newSource) {
    return from(newSource, null);
  }

  public Explanation from(String newSource, @Nullable String href) {
    return new Explanation(definition, terms, newSource, href, asOf);
  }

  public Explanation asOf(@Nullable LocalDate day) {
    return new Explanation(definition, terms, source, sourceHref, day);
  }

  /** A column or part by its name on the screen, with what it means. */
  public Explanation term(String name, String meaning) {
    var longer = new ArrayList<>(terms);
    longer.add(new Term(name, meaning));
    return new Explanation(definition, longer, source, sourceHref, asOf);
  }

  /** A word on the screen and what it means. */
  public record Term(String name, String meaning) {}
}
