package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import nl.speelruimte.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A step that came after its last day.
 *
 * @param days how many days after it
 * @param reason why
 */
public record Late(int days, String reason) {

  /**
   * What is to be kept of a step; null when it was in time.
   *
   * @throws RuleBroken when it is late and nobody says why
   */
  public static @Nullable Late of(LocalDate due, LocalDate done, @Nullable String why) {
    var days = ProcedureCalendar.daysLate(due, done);
    if (days == 0) {
      return null;
    }
    if (why == null || why.isBlank()) {
      throw RuleBroken.at("lateReason", "spending.procedure.rule.late-reason", due, days);
    }
    return new Late(days, why.strip());
  }
}
