package nl.speelruimte.escalation;

import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which escalations to list; null asks for all.
 *
 * @param withClosed also those that ended
 */
public record EscalationFilter(@Nullable ProviderId provider, @Nullable EscalationLevel level, boolean withClosed) {

  public static final EscalationFilter OPEN = new EscalationFilter(null, null, false);

  public static EscalationFilter of(ProviderId provider) {
    return new EscalationFilter(provider, null, true);
  }
}
