package nl.speelruimte.spending.decisions;

import nl.speelruimte.kernel.Given;
import nl.speelruimte.spending.SpaceDraft;
import org.jspecify.annotations.Nullable;

/** What somebody wrote as the reason of a step, as long as the ledger of a space keeps it. */
public final class Reasons {

  private Reasons() {}

  /** @throws nl.speelruimte.kernel.RuleBroken about {@code reason} when there is none that can be kept */
  public static String required(@Nullable String why) {
    return required("reason", why);
  }

  /**
   * @param field at which a no is shown
   * @throws nl.speelruimte.kernel.RuleBroken when there is none that can be kept
   */
  public static String required(String field, @Nullable String why) {
    return Given.reason(field, why, SpaceDraft.LONGEST_REASON);
  }
}
