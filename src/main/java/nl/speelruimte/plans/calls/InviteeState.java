package nl.speelruimte.plans.calls;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.speelruimte.plans.PlanState;
import org.jspecify.annotations.Nullable;

/** How far a provider is with its answer to a call: where its latest plan for it stands. */
public enum InviteeState {
  NOT_STARTED(EnumSet.noneOf(PlanState.class)),
  /** It writes; nobody else sees what. */
  STARTED(EnumSet.of(PlanState.DRAFT)),
  SUBMITTED(EnumSet.of(PlanState.SUBMITTED)),
  IN_REVIEW(EnumSet.of(PlanState.IN_REVIEW)),
  /** Back at the provider, with reasons. */
  RETURNED(EnumSet.of(PlanState.RETURNED)),
  DECIDED(EnumSet.of(PlanState.APPROVED, PlanState.PARTLY_APPROVED, PlanState.REJECTED, PlanState.IN_EXECUTION,
      PlanState.EVALUATED, PlanState.CLOSED)),
  /** Taken back, and nothing was begun since. */
  WITHDRAWN(EnumSet.of(PlanState.WITHDRAWN));

  private final Set<PlanState> plans;

  InviteeState(Set<PlanState> plans) {
    this.plans = plans;
  }

  /** @param plan where its latest plan stands; null when it has none */
  static InviteeState of(@Nullable PlanState plan) {
    return plan == null ? NOT_STARTED : Stream.of(values()).filter(state -> state.plans.contains(plan)).findFirst()
        .orElseThrow();
  }

  /** The names of the states of a plan that mean this; none when there is no plan. */
  List<String> planStates() {
    return plans.stream().map(Enum::name).toList();
  }
}
