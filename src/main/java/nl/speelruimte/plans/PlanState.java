package nl.speelruimte.plans;

/** Where a plan stands; what leads from one to another is {@link nl.speelruimte.plans.course.PlanMove}. */
public enum PlanState {
  /** Its provider writes; nobody else sees it. */
  DRAFT,
  SUBMITTED,
  /** A round of judging was opened. */
  IN_REVIEW,
  /** Back at its provider, with reasons. */
  RETURNED,
  APPROVED,
  /** Approved for some of its measures. */
  PARTLY_APPROVED,
  REJECTED,
  /** Its measures are improvement actions now. */
  IN_EXECUTION,
  /** What came of it was looked at. */
  EVALUATED,
  CLOSED,
  /** Taken back by its provider before anybody judged it. */
  WITHDRAWN;

  /** Whether nothing can follow. */
  public boolean isOver() {
    return this == REJECTED || this == CLOSED || this == WITHDRAWN;
  }
}
