package nl.speelruimte.plans.course;

import static nl.speelruimte.plans.PlanState.APPROVED;
import static nl.speelruimte.plans.PlanState.CLOSED;
import static nl.speelruimte.plans.PlanState.DRAFT;
import static nl.speelruimte.plans.PlanState.EVALUATED;
import static nl.speelruimte.plans.PlanState.IN_EXECUTION;
import static nl.speelruimte.plans.PlanState.IN_REVIEW;
import static nl.speelruimte.plans.PlanState.PARTLY_APPROVED;
import static nl.speelruimte.plans.PlanState.REJECTED;
import static nl.speelruimte.plans.PlanState.RETURNED;
import static nl.speelruimte.plans.PlanState.SUBMITTED;
import static nl.speelruimte.plans.PlanState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.speelruimte.plans.PlanState;

/** The arrows between the states of a plan; an adjustment moves within the execution. */
public enum PlanMove {
  BEGIN(Set.of(), DRAFT, false),
  SUBMIT(Set.of(DRAFT, RETURNED), SUBMITTED, false),
  WITHDRAW(Set.of(SUBMITTED), WITHDRAWN, true),
  OPEN_ROUND(Set.of(SUBMITTED), IN_REVIEW, false),
  RETURN(Set.of(IN_REVIEW), RETURNED, true),
  APPROVE(Set.of(IN_REVIEW), APPROVED, true),
  APPROVE_PARTLY(Set.of(IN_REVIEW), PARTLY_APPROVED, true),
  REJECT(Set.of(IN_REVIEW), REJECTED, true),
  START(Set.of(APPROVED, PARTLY_APPROVED), IN_EXECUTION, false),
  BEGIN_ADJUSTMENT(Set.of(IN_EXECUTION), IN_EXECUTION, true),
  DROP_ADJUSTMENT(Set.of(IN_EXECUTION), IN_EXECUTION, false),
  HAND_IN_ADJUSTMENT(Set.of(IN_EXECUTION), IN_EXECUTION, true),
  AGREE_ADJUSTMENT(Set.of(IN_EXECUTION), IN_EXECUTION, true),
  REFUSE_ADJUSTMENT(Set.of(IN_EXECUTION), IN_EXECUTION, true),
  EVALUATE(Set.of(IN_EXECUTION), EVALUATED, true),
  CLOSE(Set.of(EVALUATED), CLOSED, false);

  private final Set<PlanState> from;
  private final PlanState to;
  private final boolean reasoned;

  PlanMove(Set<PlanState> from, PlanState to, boolean reasoned) {
    this.from = from;
    this.to = to;
    this.reasoned = reasoned;
  }

  public boolean leadsFrom(PlanState state) {
    return from.contains(state);
  }

  public PlanState to() {
    return to;
  }

  /** Whether it needs a reason. */
  public boolean needsReason() {
    return reasoned;
  }

  /** Whether nobody but the provider knows of it, also afterwards: it begins or leaves what others do not read yet. */
  public boolean isOfTheProviderAlone() {
    return this == BEGIN || this == BEGIN_ADJUSTMENT || this == DROP_ADJUSTMENT;
  }

  /** The names of those moves. */
  public static List<String> ofTheProviderAlone() {
    return Arrays.stream(values()).filter(PlanMove::isOfTheProviderAlone).map(Enum::name).toList();
  }
}
