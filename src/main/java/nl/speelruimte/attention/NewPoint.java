package nl.speelruimte.attention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Excerpt;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs somebody.
 *
 * @param kind what is the matter, in the words of the module that raises it: {@code spending.over};
 *     one open point per kind and subject
 * @param subject what it is about, with the provider and the municipality it belongs to
 * @param atStake what it is about in money; of points that are equally pressing the larger comes first
 * @param whyKey text key of the sentence that says why it is here; its title is {@code <whyKey>.title}
 * @param figures the arguments of both texts: Money, LocalDate, numbers and plain text
 * @param audience who may see it
 * @param route where one can do something about it, without a leading slash
 * @param administratorsOnly whether of its audience only those may see it who manage accounts
 * @param due the last day on which what it asks is in time; null when no day is set
 * @param askedBy who asks for it, by the name they go by; null when nobody in particular does
 * @param year the year that a thing counts for as a whole, so that a group opens the point only to whom it opens the thing; null
 *     when what counts is the day on which it was seen last
 */
public record NewPoint(
    String kind,
    Subject subject,
    Severity severity,
    Money atStake,
    String whyKey,
    List<Object> figures,
    Set<Side> audience,
    String route,
    boolean administratorsOnly,
    @Nullable LocalDate due,
    @Nullable String askedBy,
    @Nullable Integer year) {

  private static final int LONGEST_NAME = 200;

  public NewPoint {
    figures = List.copyOf(figures);
    audience = Set.copyOf(audience);
    askedBy = askedBy == null || askedBy.isBlank() ? null : Excerpt.of(askedBy.strip(), LONGEST_NAME);
  }

  /** A point for everybody in its audience. */
  public NewPoint(String kind, Subject subject, Severity severity, Money atStake, String whyKey, List<Object> figures,
      Set<Side> audience, String route) {
    this(kind, subject, severity, atStake, whyKey, figures, audience, route, false, null, null, null);
  }

  /** The same, of its audience only for those who manage accounts. */
  public NewPoint forAdministrators() {
    return new NewPoint(kind, subject, severity, atStake, whyKey, figures, audience, route, true, due, askedBy,
        year);
  }

  /** The same, in time until that day; null when no day is set. */
  public NewPoint due(@Nullable LocalDate lastDay) {
    return new NewPoint(kind, subject, severity, atStake, whyKey, figures, audience, route, administratorsOnly, lastDay,
        askedBy, year);
  }

  /** The same, asked for by them. */
  public NewPoint askedBy(@Nullable String name) {
    return new NewPoint(kind, subject, severity, atStake, whyKey, figures, audience, route, administratorsOnly, due, name,
        year);
  }

  /** The same about something that counts for the whole of a year, such as a plan. */
  public NewPoint ofYear(int its) {
    return new NewPoint(kind, subject, severity, atStake, whyKey, figures, audience, route, administratorsOnly, due,
        askedBy, its);
  }
}
