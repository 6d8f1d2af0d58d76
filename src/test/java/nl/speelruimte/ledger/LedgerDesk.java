package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;

/** Books batches the way the mail room does, and reads back what counts. */
record LedgerDesk(Ledger ledger, LedgerQuestions questions) {

  private static final AtomicLong BATCHES = new AtomicLong(900_000_000L + Math.floorMod(System.nanoTime(), 90_000_000L));
  static final Viewer JOB = Viewer.system("test");
  static final Period ALWAYS = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

  long load(FactLine... lines) {
    return load(List.of(lines));
  }

  long load(List<? extends FactLine> lines) {
    var batch = staged(lines);
    ledger.publish(JOB, batch);
    return batch;
  }

  long staged(List<? extends FactLine> lines) {
    var batch = BATCHES.incrementAndGet();
    try (var load = ledger.open(JOB, batch)) {
      lines.forEach(load::add);
      load.finish();
    }
    return batch;
  }

  Sums sums(Messages parties) {
    var rows = questions.spend(JOB, parties.provider(), parties.municipality(), ALWAYS);
    return new Sums(rows.stream().mapToLong(SpendPerMonth::submittedCents).sum(),
        rows.stream().mapToLong(SpendPerMonth::rejectedCents).sum(),
        rows.stream().mapToLong(SpendPerMonth::approvedCents).sum(),
        rows.stream().mapToLong(SpendPerMonth::pendingCents).sum());
  }

  List<Standing> standing(Messages parties) {
    return questions.standing(JOB, parties.provider(), parties.municipality(), ALWAYS);
  }

  /** Totals in eurocent. */
  record Sums(long submitted, long rejected, long approved, long pending) {}
}
