package nl.speelruimte.ledger;

import static nl.speelruimte.ledger.Messages.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelruimte.ledger.LedgerDesk.Sums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClaimsInTheLedgerTests extends LedgerStory {

  @Autowired JdbcClient jdbc;

  @Test
  void aStagedBatchCountsOnlyOnceItIsPublished() {
    var claim = parties.claim("D1", "2026-02-10");
    var batch = desk.staged(List.of(line(claim, "R1", "2026-01", 500)));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(0, 0, 0, 0));
    ledger.publish(LedgerDesk.JOB, batch);
    assertThat(desk.sums(parties)).isEqualTo(new Sums(500, 0, 0, 500));
  }

  @Test
  void whatIsNotReturnedIsApproved() {
    var claim = parties.claim("D1", "2026-02-10");
    desk.load(line(claim, "R1", "2026-01", 500), line(claim, "R2", "2026-01", 300));
    desk.load(parties.approvedExcept(claim, "2026-02-20", "R2"));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(800, 300, 500, 0));
  }

  @Test
  void anAnswerThatArrivesBeforeItsClaimGivesTheSame() {
    var claim = parties.claim("D1", "2026-02-10");
    desk.load(parties.approvedExcept(claim, "2026-02-20", "R2"));
    desk.load(line(claim, "R1", "2026-01", 500), line(claim, "R2", "2026-01", 300));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(800, 300, 500, 0));
  }

  @Test
  void aReturnedLineThatWasMendedLaterCountsWithTheRestOfItsAnswer() {
    var claim = parties.claim("D1", "2026-02-10");
    desk.load(line(claim, "R1", "2026-01", 500), line(claim, "R2", "2026-01", 300), line(claim, "R3", "2026-01", 200));
    desk.load(parties.approvedExcept(claim, "2026-02-20", "R2"));
    desk.load(parties.approvedExcept(claim, "2026-02-20", "R3"));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(1000, 500, 500, 0));
  }

  @Test
  void aRefusedClaimApprovesNothingAndFreesItsReferenceNumbers() {
    var first = parties.claim("D1", "2026-02-10");
    var again = parties.claim("D2", "2026-03-10");
    desk.load(line(first, "R1", "2026-01", 500));
    desk.load(parties.refused(first, "2026-02-20"));
    desk.load(line(again, "R1", "2026-01", 450));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(950, 500, 0, 450));
  }

  @Test
  void ofTwoLinesWithOneReferenceTheFirstMessageCountsWhicheverArrivesFirst() {
    var first = parties.claim("D1", "2026-02-10");
    var second = parties.claim("D2", "2026-03-10");
    var late = desk.load(line(second, "R1", "2026-02", 999));
    desk.load(line(first, "R1", "2026-01", 500));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(500, 0, 0, 500));
    assertThat(questions.duplicates(LedgerDesk.JOB, late)).extracting(DuplicateLine::reference).containsExactly("R1");
  }

  @Test
  void aReferenceUsedTwiceInOneFileCountsOnce() {
    var claim = parties.claim("D1", "2026-02-10");
    desk.load(line(claim, "R1", "2026-01", 500), line(claim, "R1", "2026-01", 700));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(500, 0, 0, 500));
  }

  @Test
  void aDuplicateCountsAgainOnceTheOtherIsRolledBack() {
    var first = desk.load(line(parties.claim("D1", "2026-02-10"), "R1", "2026-01", 500));
    desk.load(line(parties.claim("D2", "2026-03-10"), "R1", "2026-02", 999));
    ledger.withdraw(LedgerDesk.JOB, first);
    assertThat(desk.sums(parties)).isEqualTo(new Sums(999, 0, 0, 999));
    ledger.publish(LedgerDesk.JOB, first);
    assertThat(desk.sums(parties)).isEqualTo(new Sums(500, 0, 0, 500));
  }

  @Test
  void batchesThatGoTogetherAreWithdrawnAndPublishedAsOne() {
    var claim = parties.claim("D1", "2026-02-10");
    var whole = desk.load(line(claim, "R1", "2025-12", 500));
    var mended = desk.load(line(claim, "R2", "2026-01", 300));
    var other = desk.load(line(parties.claim("D2", "2026-03-10"), "R2", "2026-02", 999));

    ledger.withdraw(LedgerDesk.JOB, List.of(whole, mended));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(999, 0, 0, 999));
    assertThat(questions.touchedBy(whole))
        .containsExactly(new Touched(parties.provider(), parties.municipality(), 2025, 2026));

    ledger.publish(LedgerDesk.JOB, List.of(whole, mended));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(800, 0, 0, 800));
    assertThat(questions.duplicates(LedgerDesk.JOB, other)).hasSize(1);
  }

  @Test
  void aCreditTakesItsDebitBack() {
    var claim = parties.claim("D1", "2026-02-10");
    desk.load(line(claim, "R1", "2026-01", 500), line(claim, "R2", "2026-01", -500));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(0, 0, 0, 0));
  }

  @Test
  void linesAreAskedPerAllocationAndMonthWithWhatIsLongUnanswered() {
    var claim = parties.claim("D1", "2026-02-10");
    desk.load(line(claim, "R1", "2026-01", 500, 7L), line(claim, "R2", "2026-01", 300, null));
    var rows = questions.claimed(LedgerDesk.JOB, parties.provider(), parties.municipality(), LedgerDesk.ALWAYS,
        LocalDate.of(2026, 3, 20).minusDays(30));
    assertThat(rows).extracting(Claimed::allocationNumber, Claimed::claimedCents, Claimed::overdueCents)
        .containsExactly(tuple(null, 300L, 300L),
            tuple(7L, 500L, 500L));
  }

  @Test
  void anInterruptedBatchIsWhollyAbsentAndCanBeLoadedAnew() {
    var claim = parties.claim("D1", "2026-02-10");
    var batch = desk.staged(List.of(line(claim, "R1", "2026-01", 500)));
    try (var load = ledger.open(LedgerDesk.JOB, batch)) {
      load.add(line(claim, "R1", "2026-01", 500));
    }
    assertThatThrownBy(() -> ledger.publish(LedgerDesk.JOB, batch)).isInstanceOf(IllegalStateException.class);
    try (var load = ledger.open(LedgerDesk.JOB, batch)) {
      load.add(line(claim, "R1", "2026-01", 650));
      load.finish();
    }
    ledger.publish(LedgerDesk.JOB, batch);
    assertThat(desk.sums(parties)).isEqualTo(new Sums(650, 0, 0, 650));
  }

  @Test
  void aClaimAndItsAnswerMayBeLongerThanOneChunk() {
    var claims = List.of(parties.claim("D1", "2026-02-10"), parties.claim("D2", "2026-02-10"));
    var lines = IntStream.range(0, 2 * Chunk.CAPACITY + 20_000).mapToObj(at ->
        line(claims.get(at % 2), "R" + at, at < Chunk.CAPACITY ? "2026-02" : at % 4 == 0 ? "2026-01" : "2026-03", 10))
        .toList();
    var returned = IntStream.range(0, Chunk.CAPACITY + 5_000).mapToObj(at -> "R" + 2 * at).toArray(String[]::new);
    var batch = desk.load(lines);
    desk.load(parties.approvedExcept(claims.getFirst(), "2026-02-20", returned));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(1_200_000, 550_000, 50_000, 600_000));
    ledger.withdraw(LedgerDesk.JOB, batch);
    assertThat(desk.sums(parties)).isEqualTo(new Sums(0, 0, 0, 0));
  }

  @Test
  void aPublishedBatchIsNeverErased() {
    var batch = desk.load(line(parties.claim("D1", "2026-02-10"), "R1", "2026-01", 500));
    assertThatThrownBy(() -> ledger.discard(LedgerDesk.JOB, batch)).isInstanceOf(IllegalStateException.class);
    assertThat(desk.sums(parties).submitted()).isEqualTo(500);
  }

  @Test
  void aDiscardedBatchLeavesNothing() {
    var batch = desk.staged(List.of(line(parties.claim("D1", "2026-02-10"), "R1", "2026-01", 500)));
    ledger.discard(LedgerDesk.JOB, batch);
    desk.load(line(parties.claim("D2", "2026-03-10"), "R1", "2026-01", 400));
    assertThat(desk.sums(parties)).isEqualTo(new Sums(400, 0, 0, 400));
  }

  @ParameterizedTest(name = "{0} beside 2026")
  @ValueSource(strings = {"2002-02", "2000-01", "2099-12"})
  void aMistypedYearDoesNotKeepTheOtherLinesOfItsClaimFromCounting(String mistyped) {
    var claim = parties.claim("D1", "2026-02-10");
    var batch = desk.load(line(claim, "R1", mistyped, 200), line(claim, "R2", "2026-01", 300),
        line(claim, "R2", "2026-01", 400));

    assertThat(desk.sums(parties)).isEqualTo(new Sums(500, 0, 0, 500));
    assertThat(questions.duplicates(LedgerDesk.JOB, batch)).extracting(DuplicateLine::amountCents).containsExactly(400L);
  }

  @Test
  void aDiscardedClaimWithAMistypedYearLeavesNothing() {
    var claim = parties.claim("D1", "2026-02-10");
    var batch = desk.staged(List.of(line(claim, "R1", "2002-02", 200), line(claim, "R2", "2026-01", 300)));

    ledger.discard(LedgerDesk.JOB, batch);

    assertThat(List.of("ledger_claim_line", "ledger_claim_month")).allSatisfy(table ->
        assertThat(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE batch_id = :batch").param("batch", batch)
            .query(Long.class).single()).isZero());
  }

  @Test
  void aPublicationSaysWhichYearsItTouched() {
    var claim = parties.claim("D1", "2026-02-10");
    var batch = desk.load(line(claim, "R1", "2025-12", 500), line(claim, "R2", "2026-01", 300));
    assertThat(questions.touchedBy(batch))
        .containsExactly(new Touched(parties.provider(), parties.municipality(), 2025, 2026));
  }
}
