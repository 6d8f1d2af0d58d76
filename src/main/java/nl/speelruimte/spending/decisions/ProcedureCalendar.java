package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days before which the steps towards a space are due, counted back in whole months from its first day (contract
 * standard 1.5). A step on the day itself is in time; a day that a month does not have is its last one.
 *
 * @param start the first day of the space
 */
public record ProcedureCalendar(LocalDate start) {

  private static final int INTENTION_MONTHS = 6;
  private static final int DECISION_MONTHS = 3;
  private static final int JOINT_PLAN_MONTHS = 2;

  /** The last day to say what is intended. */
  public LocalDate intentionBy() {
    return start.minusMonths(INTENTION_MONTHS);
  }

  /** The last day to decide. */
  public LocalDate decisionBy() {
    return start.minusMonths(DECISION_MONTHS);
  }

  /** The last day to make the joint arrangements. */
  public LocalDate jointPlanBy() {
    return start.minusMonths(JOINT_PLAN_MONTHS);
  }

  /** How many days after its last day something was done; 0 when it was in time. */
  public static int daysLate(LocalDate due, LocalDate done) {
    return done.isAfter(due) ? Math.toIntExact(ChronoUnit.DAYS.between(due, done)) : 0;
  }
}
