package nl.speelruimte.ledger;

import static nl.speelruimte.ledger.LedgerDesk.JOB;
import static nl.speelruimte.ledger.Messages.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim line about days on which its allocation does not run is booked and said to be odd, in whatever order. */
class OutsideAllocationTests extends LedgerStory {

  private static final OutsideAllocation NOTHING = new OutsideAllocation(0, "");

  @ParameterizedTest(name = "{0} on an allocation from {1} to {2}: {3}")
  @CsvSource({"2026-03, 2026-01-01, 2026-12-31, false", "2026-03, 2026-03-01, 2026-03-31, false",
      "2026-03, 2026-03-02, 2026-12-31, true", "2026-03, 2026-01-01, 2026-03-30, true",
      "2026-03, 2026-05-01, 2026-12-31, true", "2026-03, 2026-01-01,, false", "2026-03, 2026-04-01,, true"})
  void theOrderOfArrivalDoesNotMatter(String month, String start, @Nullable String end, boolean outside) {
    var expected = outside ? new OutsideAllocation(1, "1") : NOTHING;
    var claim = desk.load(line(parties.claim("D1", "2026-04-10"), "R1", month, 500));
    assertThat(questions.outsideAllocation(JOB, claim)).isEqualTo(NOTHING);
    desk.load(parties.allocation(7, "2026-01-01", start, end, 3, null));
    assertThat(questions.outsideAllocation(JOB, claim)).isEqualTo(expected);
    assertThat(isOutside(parties, month)).isEqualTo(outside);

    var others = Messages.betweenNewParties();
    desk.load(others.allocation(7, "2026-01-01", start, end, 3, null));
    var later = desk.load(line(others.claim("D1", "2026-04-10"), "R1", month, 500));
    assertThat(questions.outsideAllocation(JOB, later)).isEqualTo(expected);
    assertThat(isOutside(others, month)).isEqualTo(outside);
  }

  @Test
  void anAllocationThatIsShortenedLeavesOutWhatWasClaimedAfterIt() {
    desk.load(parties.allocation(7, "2026-01-01", "2026-01-01", "2026-12-31", 3, null));
    var claim = desk.load(line(parties.claim("D1", "2026-06-10"), "R1", "2026-05", 500));
    var shorter = desk.load(parties.allocation(7, "2026-07-01", "2026-01-01", "2026-04-30", 3, "05"));
    assertThat(questions.outsideAllocation(JOB, claim).lines()).isEqualTo(1);

    ledger.withdraw(JOB, shorter);
    assertThat(questions.outsideAllocation(JOB, claim)).isEqualTo(NOTHING);
  }

  @Test
  void onlyTheFirstLinesAreNamedAndOnlyThoseThatCount() {
    desk.load(parties.allocation(7, "2026-01-01", "2026-05-01", "2026-12-31", 3, null));
    var claim = parties.claim("D1", "2026-04-10");
    var batch = desk.load(IntStream.rangeClosed(1, 7).mapToObj(at -> at(line(claim, "R" + at, "2026-03", 10), at)).toList());
    assertThat(questions.outsideAllocation(JOB, batch)).isEqualTo(new OutsideAllocation(7, "1, 2, 3, 4, 5"));

    desk.load(parties.approvedExcept(claim, "2026-04-20", "R1", "R2"));
    assertThat(questions.outsideAllocation(JOB, batch)).isEqualTo(new OutsideAllocation(5, "3, 4, 5, 6, 7"));

    ledger.withdraw(JOB, batch);
    assertThat(questions.outsideAllocation(JOB, batch)).isEqualTo(NOTHING);
  }

  private static ClaimLine at(ClaimLine line, int position) {
    return new ClaimLine(line.claim(), position, line.reference(), null, line.allocationNumber(), line.delivered(),
        line.amountCents(), 0);
  }

  private boolean isOutside(Messages of, String month) {
    var allocation = desk.standing(of).getFirst();
    return claimed(of).stream().filter(claimed -> claimed.month().equals(YearMonth.parse(month)))
        .anyMatch(claimed -> claimed.isOutside(allocation));
  }

  private List<Claimed> claimed(Messages of) {
    return questions.claimed(JOB, of.provider(), of.municipality(), LedgerDesk.ALWAYS, LocalDate.of(2026, 5, 1));
  }
}
