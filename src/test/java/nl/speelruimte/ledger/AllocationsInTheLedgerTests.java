package nl.speelruimte.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AllocationsInTheLedgerTests {

  @Autowired Ledger ledger;
  @Autowired LedgerQuestions questions;
  LedgerDesk desk;
  Messages parties;

  @BeforeEach
  void newParties() {
    desk = new LedgerDesk(ledger, questions);
    parties = Messages.betweenNewParties();
  }

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
}
