package nl.speelruimte.plans.deciding;

import nl.speelruimte.plans.course.PlanMove;

/** What can be decided on a plan that was judged. */
public enum DecisionOutcome {
  APPROVED(PlanMove.APPROVE),
  /** Some measures are approved and some are not. */
  PARTLY_APPROVED(PlanMove.APPROVE_PARTLY),
  REJECTED(PlanMove.REJECT),
  /** Back to its provider, with what is asked per passage; without a letter. */
  RETURNED(PlanMove.RETURN);

  private final PlanMove move;

  DecisionOutcome(PlanMove move) {
    this.move = move;
  }

  public PlanMove move() {
    return move;
  }

  public boolean approves() {
    return this == APPROVED || this == PARTLY_APPROVED;
  }
}
