package nl.speelruimte.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class AllocationsInTheLedgerTests extends LedgerStory {

  @Autowired Clock clock;

  @Test
  void theVersionIssuedLastStandsWhicheverArrivesLast() {
    desk.load(parties.allocation(7, "2026-03-01", "2026-01-01", "2026-06-30", 2, "05"));
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null));
    assertThat(desk.standing(parties)).singleElement().satisfies(it -> {
      assertThat(it.end()).isEqualTo(LocalDate.of(2026, 6, 30));
      assertThat(it.size()).isEqualTo(new AllocatedSize.Volume(2, "04", "2"));
    });
  }

  @Test
  void aDeletedAllocationDoesNotStandUntilItsDeletionIsRolledBack() {
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null));
    var deletion = desk.load(parties.allocation(7, "2026-02-01", "2026-01-01", "2026-01-01", 3, "13"));
    assertThat(desk.standing(parties)).isEmpty();
    ledger.withdraw(LedgerDesk.JOB, deletion);
    assertThat(desk.standing(parties)).hasSize(1);
  }

  @Test
  void aDefinitiveStopEndsTheCareAndATemporaryOneDoesNot() {
    desk.load(parties.stop(7L, "2026-05-05", "2026-01-05", "2026-05-01", "20", false));
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null),
        parties.start(7L, "2026-01-10", "2026-01-05"));
    assertThat(desk.standing(parties).getFirst().stoppedOn()).isNull();
    desk.load(parties.stop(7L, "2026-08-03", "2026-01-05", "2026-07-31", "31", false));
    assertThat(desk.standing(parties).getFirst().stoppedOn()).isEqualTo(LocalDate.of(2026, 7, 31));
    assertThat(desk.standing(parties).getFirst().started()).isTrue();
  }

  @Test
  void aStopThatIsTakenBackNoLongerCounts() {
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null),
        parties.stop(7L, "2026-08-03", "2026-01-05", "2026-07-31", "31", false));
    desk.load(parties.stop(7L, "2026-08-04", "2026-01-05", "2026-07-31", "31", true));
    assertThat(desk.standing(parties).getFirst().stoppedOn()).isNull();
  }

  @Test
  void aCorrectedStopHoldsThoughItComesWithTheWithdrawalOfTheOldOne() {
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null));
    var withdrawal = parties.stop(7L, "2026-08-04", "2026-01-05", "2026-07-31", "31", true);
    var corrected = Messages.onLine(2, parties.stop(7L, "2026-08-04", "2026-01-05", "2026-07-15", "31", false));
    desk.load(withdrawal, corrected);
    desk.load(parties.stop(7L, "2026-08-03", "2026-01-05", "2026-07-31", "31", false));
    assertThat(desk.standing(parties).getFirst().stoppedOn()).isEqualTo(LocalDate.of(2026, 7, 15));
  }

  @Test
  void aStopThatIsSentAnewWithAnotherReasonHolds() {
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null),
        parties.stop(7L, "2026-08-03", "2026-01-05", "2026-07-31", "20", false));
    desk.load(parties.stop(7L, "2026-08-04", "2026-01-05", "2026-07-31", "31", false),
        Messages.onLine(2, parties.stop(7L, "2026-08-04", "2026-01-05", "2026-07-31", "20", true)));
    assertThat(desk.standing(parties).getFirst().stoppedOn()).isEqualTo(LocalDate.of(2026, 7, 31));
  }

  @Test
  void withinAMessageTheLaterLineOfTheSameContentHolds() {
    var stop = parties.stop(7L, "2026-08-04", "2026-01-05", "2026-07-31", "31", false);
    var withdrawal = parties.stop(7L, "2026-08-04", "2026-01-05", "2026-07-31", "31", true);
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null), withdrawal,
        Messages.onLine(2, stop));
    assertThat(desk.standing(parties).getFirst().stoppedOn()).isEqualTo(LocalDate.of(2026, 7, 31));
    desk.load(Messages.onLine(3, withdrawal));
    assertThat(desk.standing(parties).getFirst().stoppedOn()).isNull();
  }

  @Test
  void aStartWithoutAllocationNumberFindsItsAllocationByClientProductAndStart() {
    var care = new CareKey(Messages.clientOf(7), "45", "45A48");
    var start = new CareEventLine(parties.message("S1", "2026-01-10"), 1, CareEventLine.Kind.START, null, care,
        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 5), null, null, false);
    desk.load(start);
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null));
    assertThat(desk.standing(parties).getFirst().started()).isTrue();
  }

  @Test
  void anAllocationThatMovesToAnotherProviderTouchesBoth() {
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null));
    var other = Messages.betweenNewParties().at(parties.municipality());
    var move = desk.load(other.allocation(7, "2026-03-01", "2026-03-01", "2026-12-31", 3, "09"));
    assertThat(desk.standing(parties)).isEmpty();
    assertThat(desk.standing(other)).hasSize(1);
    assertThat(questions.touchedBy(move)).extracting(Touched::provider)
        .containsExactlyInAnyOrder(parties.provider(), other.provider());
  }

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({"2023-01-01, 2024-06-30, 2024", "2023-01-01, 2028-06-30, 2028", "2023-01-01,, ", "2026-03-01,, "})
  void aStopTouchesEveryYearInWhichItsAllocationCounts(String from, @Nullable String to, @Nullable Integer lastYear) {
    desk.load(parties.allocation(7, "2023-01-01", from, to, 3, null));

    var stop = desk.load(parties.stop(7L, "2026-05-05", from, "2026-05-01", "31", false));

    var nextYear = LocalDate.now(clock).getYear() + 1;
    assertThat(questions.touchedBy(stop)).containsExactly(new Touched(parties.provider(), parties.municipality(),
        LocalDate.parse(from).getYear(), lastYear == null ? nextYear : lastYear));
  }
}
