package nl.speelruimte.spending.stops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.kernel.ClientData;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.SpaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UC-80, UC-81: the states of a stop and what it must say, as tables. */
class StopRulesTests {

  private static final StopSettings SETTINGS = new StopSettings(14, 7);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      status    | next                         | takes its days
      REQUESTED | CONFIRMED REFUSED WITHDRAWN  | true
      CONFIRMED | LIFTED                       | true
      REFUSED   |                              | false
      WITHDRAWN |                              | false
      LIFTED    |                              | true
      """, useHeadersInDisplayName = true)
  void eachStateKnowsWhatMayFollow(StopStatus status, String next, boolean takesItsDays) {
    assertThat(status.next()).isEqualTo(next == null ? Set.of()
        : Stream.of(next.split(" ")).map(StopStatus::valueOf).collect(Collectors.toSet()));
    assertThat(status.takesItsDays()).isEqualTo(takesItsDays);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      origin    | ground   | from       | to         | reason | field
      REQUESTED | CAPACITY | 2026-04-03 | -          | Ziek   | -
      REQUESTED | CAPACITY | 2026-04-02 | -          | Ziek   | from
      REQUESTED | PLAFOND  | 2026-03-20 | -          | Vol    | -
      REQUESTED | SAFETY   | 2026-03-19 | -          | Brand  | from
      AGREED    | CAPACITY | 2026-03-21 | 2026-04-21 | Ziek   | -
      AGREED    | PLAFOND  | 2026-01-01 | -          | Vol    | -
      AGREED    | PLAFOND  | 2025-12-31 | -          | Vol    | from
      AGREED    | PLAFOND  | 2027-01-01 | -          | Vol    | from
      REQUESTED | PLAFOND  | 2026-05-01 | 2026-04-30 | Vol    | to
      REQUESTED | PLAFOND  | 2026-05-01 | 2026-05-01 | Vol    | -
      REQUESTED | -        | 2026-05-01 | -          | Vol    | ground
      REQUESTED | PLAFOND  | -          | -          | Vol    | from
      REQUESTED | PLAFOND  | 2026-05-01 | -          | ' '    | reason
      REQUESTED | PLAFOND  | 2026-05-01 | -          | Voor 111222333 | reason
      """, useHeadersInDisplayName = true)
  void whatIsWrongIsSaidAtItsField(StopOrigin origin, StopGround ground, LocalDate from, LocalDate to, String reason,
      String field) {
    var draft = new StopDraft(ground, from, to, null, reason);
    if (field == null) {
      assertThat(StopRules.draft(draft, origin, TODAY, Period.ofYear(2026), SETTINGS).from()).isEqualTo(from);
    } else {
      assertThatThrownBy(() -> StopRules.draft(draft, origin, TODAY, Period.ofYear(2026), SETTINGS))
          .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains(field));
    }
  }

  /** Fourteen days over the night of 29 March, in which the clock goes forward. */
  @Test
  void theNoticeForCapacityCountsDaysAndNotHours() {
    var draft = new StopDraft(StopGround.CAPACITY, LocalDate.of(2026, 4, 1), null, null, "Ziek");

    assertThatThrownBy(() -> StopRules.draft(draft, StopOrigin.REQUESTED, TODAY, Period.ofYear(2026), SETTINGS))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.arguments())
            .containsExactly(14, LocalDate.of(2026, 4, 3)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      to         | last day   | right
      -          | 2026-03-20 | true
      -          | 2026-03-19 | false
      -          | -          | false
      2026-03-31 | 2026-03-31 | true
      2026-03-31 | 2026-04-01 | false
      """, useHeadersInDisplayName = true)
  void aStopIsLiftedFromTodayOnAndNeverLaterThanItsEnd(LocalDate to, LocalDate lastDay, boolean right) {
    if (right) {
      assertThat(StopRules.lastDay(lastDay, stop(StopGround.PLAFOND, StopStatus.CONFIRMED, to), TODAY))
          .isEqualTo(lastDay);
    } else {
      assertThatThrownBy(() -> StopRules.lastDay(lastDay, stop(StopGround.PLAFOND, StopStatus.CONFIRMED, to), TODAY))
          .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("lastDay"));
    }
  }

  /** The stop begins on 1 March. */
  @ParameterizedTest
  @CsvSource({"2026-02-20, false", "2026-02-28, false", "2026-03-01, true", "2026-03-02, true"})
  void aStopThatHasNotBegunNeverEndsBeforeItsFirstDay(LocalDate lastDay, boolean right) {
    var before = LocalDate.of(2026, 2, 20);
    var stop = stop(StopGround.PLAFOND, StopStatus.CONFIRMED, null);
    if (right) {
      assertThat(StopRules.lastDay(lastDay, stop, before)).isEqualTo(lastDay);
    } else {
      assertThatThrownBy(() -> StopRules.lastDay(lastDay, stop, before)).isInstanceOfSatisfying(RuleBroken.class,
          no -> assertThat(no.arguments()).containsExactly(LocalDate.of(2026, 3, 1)));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      ground   | claimed | forecast | may
      PLAFOND  | 500     | 900      | true
      PLAFOND  | 500     | 1000     | false
      PLAFOND  | 500     | 1100     | false
      PLAFOND  | 999     | -        | true
      PLAFOND  | 1000    | -        | false
      CAPACITY | 500     | 1100     | true
      SAFETY   | 1500    | 1900     | true
      """, useHeadersInDisplayName = true)
  void aStopForWantOfRoomIsLiftedOnlyWhenTheFiguresShowRoom(StopGround ground, long claimed, Long forecast,
      boolean may) {
    var room = new StopStep.Room(Money.ofEuros(1_000), Money.ofEuros(claimed),
        forecast == null ? null : Money.ofEuros(forecast), TODAY, 1L);
    var stop = stop(ground, StopStatus.CONFIRMED, null);
    if (may) {
      StopRules.mustHaveRoom(stop, room);
    } else {
      assertThatThrownBy(() -> StopRules.mustHaveRoom(stop, room)).isInstanceOf(RuleBroken.class);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      status    | to         | day        | holds
      CONFIRMED | -          | 2026-02-28 | false
      CONFIRMED | -          | 2026-03-01 | true
      CONFIRMED | -          | 2029-01-01 | true
      CONFIRMED | 2026-03-31 | 2026-03-31 | true
      CONFIRMED | 2026-03-31 | 2026-04-01 | false
      LIFTED    | 2026-03-10 | 2026-03-10 | true
      LIFTED    | 2026-03-10 | 2026-03-11 | false
      LIFTED    | 2026-02-10 | 2026-03-01 | false
      REQUESTED | -          | 2026-03-05 | false
      REFUSED   | -          | 2026-03-05 | false
      WITHDRAWN | -          | 2026-03-05 | false
      """, useHeadersInDisplayName = true)
  void aStopHoldsOnItsDaysOnceItWasConfirmed(StopStatus status, LocalDate to, LocalDate day, boolean holds) {
    assertThat(stop(StopGround.PLAFOND, status, to).holdsOn(day)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"111222333", "Het gaat om 111222333.", "bsn 1112.22.333", "111 222 333", "111-222-333",
    "123456789", "het bsn is 12345672", "9 cijfers: 999999990"})
  void whatLooksLikeTheNumberOfAClientIsFound(String text) {
    assertThat(ClientData.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Broer is al in zorg", "Vanaf 2026-11-22", "22-11-2026", "€ 1.240.000", "06-12345678",
    "0612345678", "Contract C-2024-17", "kenmerk 1234567", "12345678"})
  void ordinaryTextIsLeftInPeace(String text) {
    assertThat(ClientData.isIn(text)).isFalse();
  }

  private static StopRow stop(StopGround ground, StopStatus status, LocalDate to) {
    return new StopRow(new StopId(1), new SpaceId(new UUID(0, 1)), new ProviderId(1),
        "Zorg", new MunicipalityId(1), "Plaats", null, null, ground, StopOrigin.AGREED, status,
        LocalDate.of(2026, 3, 1), to, 0);
  }
}
