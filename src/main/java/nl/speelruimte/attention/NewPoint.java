package nl.speelruimte.attention;

import java.util.List;
import java.util.Set;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;

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
    boolean administratorsOnly) {

  public NewPoint {
    figures = List.copyOf(figures);
    audience = Set.copyOf(audience);
  }

  /** A point for everybody in its audience. */
  public NewPoint(String kind, Subject subject, Severity severity, Money atStake, String whyKey, List<Object> figures,
      Set<Side> audience, String route) {
    this(kind, subject, severity, atStake, whyKey, figures, audience, route, false);
  }

  /** The same, of its audience only for those who manage accounts. */
  public NewPoint forAdministrators() {
    return new NewPoint(kind, subject, severity, atStake, whyKey, figures, audience, route, true);
  }
}
