package nl.speelruimte.plans.course;

import static nl.speelruimte.plans.course.PlanMove.AGREE_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.APPROVE;
import static nl.speelruimte.plans.course.PlanMove.APPROVE_PARTLY;
import static nl.speelruimte.plans.course.PlanMove.BEGIN_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.CLOSE;
import static nl.speelruimte.plans.course.PlanMove.DROP_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.EVALUATE;
import static nl.speelruimte.plans.course.PlanMove.HAND_IN_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.OPEN_ROUND;
import static nl.speelruimte.plans.course.PlanMove.REFUSE_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.REJECT;
import static nl.speelruimte.plans.course.PlanMove.RETURN;
import static nl.speelruimte.plans.course.PlanMove.START;
import static nl.speelruimte.plans.course.PlanMove.SUBMIT;
import static nl.speelruimte.plans.course.PlanMove.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** UC-103, UC-108: every move from every state, and what it does to the versions. */
class PlanCourseTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
  private static final Instant NOW = Instant.parse("2026-02-03T11:00:00Z");
  /** How each state is reached. */
  private static final Map<PlanState, List<PlanMove>> PATHS = Map.ofEntries(
      Map.entry(PlanState.DRAFT, List.of()),
      Map.entry(PlanState.SUBMITTED, List.of(SUBMIT)),
      Map.entry(PlanState.IN_REVIEW, List.of(SUBMIT, OPEN_ROUND)),
      Map.entry(PlanState.RETURNED, List.of(SUBMIT, OPEN_ROUND, RETURN)),
      Map.entry(PlanState.APPROVED, List.of(SUBMIT, OPEN_ROUND, APPROVE)),
      Map.entry(PlanState.PARTLY_APPROVED, List.of(SUBMIT, OPEN_ROUND, APPROVE_PARTLY)),
      Map.entry(PlanState.REJECTED, List.of(SUBMIT, OPEN_ROUND, REJECT)),
      Map.entry(PlanState.IN_EXECUTION, List.of(SUBMIT, OPEN_ROUND, APPROVE, START)),
      Map.entry(PlanState.EVALUATED, List.of(SUBMIT, OPEN_ROUND, APPROVE, START, EVALUATE)),
      Map.entry(PlanState.CLOSED, List.of(SUBMIT, OPEN_ROUND, APPROVE, START, EVALUATE, CLOSE)),
      Map.entry(PlanState.WITHDRAWN, List.of(SUBMIT, WITHDRAW)));
  /** Written without looking at the portal's own table: what may follow, and where it leads. */
  private static final Map<PlanState, Map<PlanMove, PlanState>> LEGAL = Map.of(
      PlanState.DRAFT, Map.of(SUBMIT, PlanState.SUBMITTED),
      PlanState.SUBMITTED, Map.of(WITHDRAW, PlanState.WITHDRAWN, OPEN_ROUND, PlanState.IN_REVIEW),
      PlanState.IN_REVIEW, Map.of(RETURN, PlanState.RETURNED, APPROVE, PlanState.APPROVED, APPROVE_PARTLY,
          PlanState.PARTLY_APPROVED, REJECT, PlanState.REJECTED),
      PlanState.RETURNED, Map.of(SUBMIT, PlanState.SUBMITTED),
      PlanState.APPROVED, Map.of(START, PlanState.IN_EXECUTION),
      PlanState.PARTLY_APPROVED, Map.of(START, PlanState.IN_EXECUTION),
      PlanState.IN_EXECUTION, Map.of(EVALUATE, PlanState.EVALUATED, BEGIN_ADJUSTMENT, PlanState.IN_EXECUTION),
      PlanState.EVALUATED, Map.of(CLOSE, PlanState.CLOSED));
  private int last;

  @ParameterizedTest
  @MethodSource("everyMoveFromEveryState")
  void aMoveLeadsWhereItMayAndNowhereElse(PlanState state, PlanMove move) {
    var plan = at(state);
    var to = LEGAL.getOrDefault(state, Map.of()).get(move);

    if (to == null) {
      assertThatThrownBy(() -> take(plan, move)).isInstanceOf(RuleBroken.class);
      assertThat(plan.state()).as("a refused move changes nothing").isEqualTo(state);
    } else {
      take(plan, move);
      assertThat(plan.state()).isEqualTo(to);
    }
  }

  static Stream<Arguments> everyMoveFromEveryState() {
    return Arrays.stream(PlanState.values()).flatMap(state -> Arrays.stream(PlanMove.values())
        .filter(move -> move != PlanMove.BEGIN).map(move -> Arguments.of(state, move)));
  }

  @ParameterizedTest
  @EnumSource(PlanState.class)
  void everyStateIsReachedAndOnlyTheLastOnesAreOver(PlanState state) {
    assertThat(at(state).state()).isEqualTo(state);
    assertThat(state.isOver()).isEqualTo(!LEGAL.containsKey(state));
  }

  @Test
  void whatOthersMustUnderstandNeedsAReason() {
    assertThat(EnumSet.allOf(PlanMove.class)).filteredOn(PlanMove::needsReason).containsExactlyInAnyOrder(WITHDRAW,
        RETURN, APPROVE, APPROVE_PARTLY, REJECT, BEGIN_ADJUSTMENT, HAND_IN_ADJUSTMENT, AGREE_ADJUSTMENT,
        REFUSE_ADJUSTMENT, EVALUATE);
  }

  /** After which moves of an adjustment which others are possible. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
                                       | BEGIN_ADJUSTMENT
      BEGIN_ADJUSTMENT                 | DROP_ADJUSTMENT,HAND_IN_ADJUSTMENT
      BEGIN_ADJUSTMENT,DROP_ADJUSTMENT | BEGIN_ADJUSTMENT
      BEGIN_ADJUSTMENT,HAND_IN_ADJUSTMENT | AGREE_ADJUSTMENT,REFUSE_ADJUSTMENT
      BEGIN_ADJUSTMENT,HAND_IN_ADJUSTMENT,REFUSE_ADJUSTMENT | BEGIN_ADJUSTMENT
      BEGIN_ADJUSTMENT,HAND_IN_ADJUSTMENT,AGREE_ADJUSTMENT | BEGIN_ADJUSTMENT
      """)
  void anAdjustmentIsBegunHandedInAndAnswered(String before, String possible) {
    for (var move : Set.of(BEGIN_ADJUSTMENT, DROP_ADJUSTMENT, HAND_IN_ADJUSTMENT, AGREE_ADJUSTMENT, REFUSE_ADJUSTMENT)) {
      var plan = at(PlanState.IN_EXECUTION);
      moves(before).forEach(each -> take(plan, each));
      if (moves(possible).contains(move)) {
        take(plan, move);
        assertThat(plan.state()).isEqualTo(PlanState.IN_EXECUTION);
      } else {
        assertThatThrownBy(() -> take(plan, move)).as("%s after %s", move, before).isInstanceOf(RuleBroken.class);
      }
    }
  }

  @Test
  void theStepIsAboutTheVersionItConcerns() {
    var plan = at(PlanState.DRAFT);

    assertThat(take(plan, SUBMIT)).isEqualTo(1);
    assertThat(take(plan, OPEN_ROUND)).isEqualTo(1);
    assertThat(take(plan, RETURN)).as("about what came back").isEqualTo(1);
    assertThat(take(plan, SUBMIT)).as("what was written since").isEqualTo(2);
    take(plan, OPEN_ROUND);
    assertThat(take(plan, APPROVE)).isEqualTo(2);
    take(plan, START);
    assertThat(take(plan, BEGIN_ADJUSTMENT)).isEqualTo(3);
    assertThat(take(plan, HAND_IN_ADJUSTMENT)).isEqualTo(3);
    assertThat(take(plan, REFUSE_ADJUSTMENT)).isEqualTo(3);
    assertThat(take(plan, BEGIN_ADJUSTMENT)).isEqualTo(4);
    take(plan, HAND_IN_ADJUSTMENT);
    assertThat(take(plan, AGREE_ADJUSTMENT)).isEqualTo(4);
    assertThat(take(plan, EVALUATE)).as("what was agreed is what others read").isEqualTo(4);
  }

  @Test
  void anEvaluationWaitsForAnAnswerAndLeavesNothingToWrite() {
    var waiting = at(PlanState.IN_EXECUTION);
    moves("BEGIN_ADJUSTMENT,HAND_IN_ADJUSTMENT").forEach(each -> take(waiting, each));
    assertThatThrownBy(() -> take(waiting, EVALUATE)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.rule.answer-first"));

    var written = at(PlanState.IN_EXECUTION);
    take(written, BEGIN_ADJUSTMENT);
    assertThat(take(written, EVALUATE)).as("about what holds, not about what was being written").isEqualTo(1);
    assertThat(written).extracting("workingVersion").isNull();
  }

  @Test
  void whoSawAnotherVersionIsTold() {
    assertThatThrownBy(() -> at(PlanState.DRAFT).mustBe(7)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE));
  }

  private EfficiencyPlan at(PlanState state) {
    last = 1;
    var plan = new EfficiencyPlan(
        new NewPlan(UUID.randomUUID(), null, new ProviderId(1), 2026, PlanReach.GENERIC, "Plan"), NOW);
    PATHS.get(state).forEach(move -> take(plan, move));
    return plan;
  }

  /** As the course does: a return and an adjustment begin the next version. */
  private int take(EfficiencyPlan plan, PlanMove move) {
    var about = plan.take(move, last, TODAY, NOW);
    if (move == RETURN || move == BEGIN_ADJUSTMENT) {
      last++;
    }
    return about;
  }

  private static List<PlanMove> moves(String names) {
    return names == null ? List.of() : Arrays.stream(names.split(",")).map(PlanMove::valueOf).toList();
  }
}
