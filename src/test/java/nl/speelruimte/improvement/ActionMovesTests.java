package nl.speelruimte.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-114: which move leaves from where, who makes it, and what it asks for. */
class ActionMovesTests {

  private static final LocalDate ADOPTED = LocalDate.of(2031, 2, 1);
  private static final LocalDate STARTS = LocalDate.of(2031, 1, 15);
  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  private static final ProviderId PROVIDER = new ProviderId(1);

  /** Every arrow there is; whatever is not here is refused. */
  private static final Map<ActionStatus, Map<ActionMove, ActionStatus>> ARROWS = Map.of(
      ActionStatus.PREPARING, Map.of(ActionMove.START, ActionStatus.IN_PROGRESS, ActionMove.MERGE, ActionStatus.MERGED,
          ActionMove.CANCEL, ActionStatus.CANCELLED),
      ActionStatus.IN_PROGRESS, Map.of(ActionMove.DELAY, ActionStatus.DELAYED, ActionMove.POSTPONE, ActionStatus.POSTPONED,
          ActionMove.DELIVER, ActionStatus.DELIVERED, ActionMove.MERGE, ActionStatus.MERGED, ActionMove.CANCEL,
          ActionStatus.CANCELLED),
      ActionStatus.DELAYED, Map.of(ActionMove.RESUME, ActionStatus.IN_PROGRESS, ActionMove.DELIVER, ActionStatus.DELIVERED,
          ActionMove.MERGE, ActionStatus.MERGED, ActionMove.CANCEL, ActionStatus.CANCELLED),
      ActionStatus.POSTPONED, Map.of(ActionMove.RESUME, ActionStatus.IN_PROGRESS, ActionMove.MERGE, ActionStatus.MERGED,
          ActionMove.CANCEL, ActionStatus.CANCELLED),
      ActionStatus.DELIVERED, Map.of(ActionMove.CLOSE, ActionStatus.CLOSED),
      ActionStatus.CLOSED, Map.of(), ActionStatus.MERGED, Map.of(), ActionStatus.CANCELLED, Map.of());

  @ParameterizedTest
  @EnumSource
  void fromEachStateTheArrowsLeaveThatThereAreAndNoOthers(ActionStatus from) {
    var found = Arrays.stream(ActionMove.values()).filter(move -> move.leavesFrom(from))
        .collect(Collectors.toMap(move -> move, ActionMove::to));

    assertThat(found).isEqualTo(ARROWS.get(from));
    for (var move : ActionMove.values()) {
      if (!ARROWS.get(from).containsKey(move)) {
        assertThatThrownBy(() -> CheckedMove.of(complete(move), from, ADOPTED, STARTS, TODAY))
            .as("%s from %s", move, from).isInstanceOfSatisfying(RuleBroken.class,
                no -> assertThat(no.textKey()).isEqualTo("improvement.rule.step"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      START,    PREPARING,   ,       2031-08-20, ok
      START,    PREPARING,   ,       2031-01-15, ok
      START,    PREPARING,   ,       2031-01-14, day
      START,    PREPARING,   ,       2031-08-21, day
      START,    PREPARING,   ,       ,           day
      DELAY,    IN_PROGRESS, Ziek,   2031-08-21, ok
      DELAY,    IN_PROGRESS, Ziek,   2031-08-20, day
      DELAY,    IN_PROGRESS, Ziek,   ,           day
      DELAY,    IN_PROGRESS, ,       2031-09-20, reason
      DELAY,    IN_PROGRESS, ' ',    2031-09-20, reason
      DELAY,    IN_PROGRESS, Ziek,   +20310-10-01, day
      POSTPONE, IN_PROGRESS, Ziek,   2031-10-01, ok
      POSTPONE, IN_PROGRESS, ,       2031-10-01, reason
      POSTPONE, IN_PROGRESS, Ziek,   ,           day
      RESUME,   POSTPONED,   ,       ,           ok
      DELIVER,  DELAYED,     Klaar,  2031-08-20, ok
      DELIVER,  IN_PROGRESS, ,       2031-08-20, reason
      DELIVER,  IN_PROGRESS, Klaar,  2031-08-21, day
      CLOSE,    DELIVERED,   ,       ,           ok
      CANCEL,   PREPARING,   Weg,    ,           ok
      CANCEL,   PREPARING,   ,       ,           reason
      MERGE,    POSTPONED,   Samen,  ,           into
      CANCEL,   PREPARING,   Kind met BSN 111222333 is uit zorg, , reason
      """)
  void whatIsMissingIsSaidAtItsField(ActionMove move, ActionStatus from, String reason, LocalDate day, String outcome) {
    var draft = new MoveDraft(move, reason, day, null, 0);
    if (outcome.equals("ok")) {
      assertThat(CheckedMove.of(draft, from, ADOPTED, STARTS, TODAY).move()).isEqualTo(move);
    } else {
      assertThatThrownBy(() -> CheckedMove.of(draft, from, ADOPTED, STARTS, TODAY)).isInstanceOfSatisfying(
          RuleBroken.class, no -> assertThat(no.field()).contains(outcome));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProviderMovesWhatItDoesAndTheBureauDecidesTheEnd(ActionStatus from) {
    var manager = ActionCommand.may(SomeViewer.provider(PROVIDER), PROVIDER, from);
    var bureau = ActionCommand.may(SomeViewer.bureau(), PROVIDER, from);

    assertThat(manager).doesNotContain(ActionCommand.CLOSE, ActionCommand.MERGE, ActionCommand.CANCEL,
        ActionCommand.MOVE_REVIEW, ActionCommand.HOLD_REVIEW);
    assertThat(bureau).doesNotContain(ActionCommand.TELL_PROGRESS, ActionCommand.ENTER_EFFECT);
    assertThat(bureau.contains(ActionCommand.HOLD_REVIEW)).isEqualTo(from.isOpen());
    assertThat(manager.contains(ActionCommand.ENTER_EFFECT)).isEqualTo(from.mayYield());
    assertThat(ARROWS.get(from).keySet()).allSatisfy(move -> assertThat(bureau).contains(ActionCommand.of(move)));
  }

  @ParameterizedTest
  @EnumSource
  void whoOnlyReadsMayNothing(ActionStatus from) {
    for (var reader : Set.of(SomeViewer.auditor(), SomeViewer.nobody(), SomeViewer.provider(new ProviderId(2)),
        SomeViewer.viewer(Role.BUREAU_ANALYST, new AccessScope.WholeRegion()),
        SomeViewer.viewer(Role.PROVIDER_ADMIN, new AccessScope.OfProvider(PROVIDER)),
        SomeViewer.viewer(Role.BUREAU_MANAGER, new AccessScope.Nothing()))) {
      assertThat(ActionCommand.may(reader, PROVIDER, from)).as(reader.role().name()).isEmpty();
    }
    assertThat(ActionCommand.may(SomeViewer.viewer(Role.PROVIDER_DATA, new AccessScope.OfProvider(PROVIDER)), PROVIDER, from))
        .isSubsetOf(ActionCommand.TELL_PROGRESS, ActionCommand.ENTER_EFFECT);
  }

  @Test
  void everyMoveIsACommand() {
    assertThat(ActionMove.values()).allSatisfy(move -> assertThat(ActionCommand.of(move).name()).isEqualTo(move.name()));
  }

  private static MoveDraft complete(ActionMove move) {
    return new MoveDraft(move, "Reden", move.day() == ActionMove.Day.AHEAD ? TODAY.plusDays(1) : TODAY,
        new ActionId(UUID.randomUUID()), 0);
  }
}
