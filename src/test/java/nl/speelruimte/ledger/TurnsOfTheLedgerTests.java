package nl.speelruimte.ledger;

import static nl.speelruimte.ledger.LedgerDesk.JOB;
import static nl.speelruimte.ledger.Messages.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which batches began or ceased to count between two moments of the ledger. */
class TurnsOfTheLedgerTests extends LedgerStory {

  @Test
  void everyPublicationAndWithdrawalIsATurnOfItsOwn() {
    var start = turn();
    var first = desk.load(line(parties.claim("D1", "2026-02-10"), "R1", "2026-01", 500));
    var afterFirst = turn();
    var second = desk.load(line(parties.claim("D2", "2026-03-10"), "R2", "2026-02", 300));
    var afterSecond = turn();
    ledger.withdraw(JOB, first);

    assertThat(between(start, afterFirst)).containsExactly(first);
    assertThat(between(afterFirst, afterSecond)).containsExactly(second);
    assertThat(between(afterSecond, turn())).containsExactly(first);
    assertThat(between(start, turn())).containsExactly(first, second);
    assertThat(between(turn(), turn())).isEmpty();
  }

  @Test
  void aMendedBatchIsStillNamedAfterItWasReplayedWithItsOwn() {
    var claim = parties.claim("D1", "2026-02-10");
    var whole = desk.load(line(claim, "R1", "2026-01", 500));
    var afterWhole = turn();
    var mended = desk.load(line(claim, "R2", "2026-01", 300));
    var afterMended = turn();
    ledger.withdraw(JOB, List.of(whole, mended));
    ledger.publish(JOB, List.of(whole, mended));

    assertThat(between(afterWhole, afterMended)).containsExactly(mended);
    assertThat(between(afterMended, turn())).containsExactly(whole);
  }

  @Test
  void aPairThatABatchTouchesNoLongerWasStillTouchedByItThen() {
    var start = turn();
    var allocation = desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null));
    var afterwards = turn();
    var other = Messages.betweenNewParties().at(parties.municipality());
    desk.load(other.allocation(7, "2026-03-01", "2026-03-01", "2026-12-31", 3, "09"));
    ledger.withdraw(JOB, allocation);

    assertThat(between(start, afterwards)).containsExactly(allocation);
  }

  private long turn() {
    return questions.turn(JOB);
  }

  private List<Long> between(long after, long upTo) {
    return questions.batchesBetween(JOB, parties.provider(), parties.municipality(), 2026, after, upTo);
  }
}
