package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The claims met while staging a batch, each with its id and what it comes to per month and product. */
final class ClaimRegister {

  private final Map<Claim, Entry> entries = new HashMap<>();
  private @Nullable Entry latest;

  /** The entry of a claim, made with the next id when it is met for the first time. */
  Entry of(Claim claim, LongSupplier nextId) {
    if (latest == null || latest.claim != claim) {
      latest = entries.computeIfAbsent(claim, it -> new Entry(it, nextId.getAsLong()));
    }
    return latest;
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  /** A claim as it grows. */
  static final class Entry {

    private final Claim claim;
    private final long id;
    private final Map<MonthOfProduct, Sum> months = new HashMap<>();
    private LocalDate firstMonth = LocalDate.MAX;
    private LocalDate lastMonth = LocalDate.MIN;
    private int size;
    private long chunk = -1;
    private boolean spansChunks;

    private Entry(Claim claim, long id) {
      this.claim = claim;
      this.id = id;
    }

    /** True the first time a line of this claim comes into that chunk. */
    boolean joins(Chunk into) {
      if (chunk == into.number()) {
        return false;
      }
      spansChunks = chunk >= 0;
      chunk = into.number();
      return true;
    }

    boolean spansChunks() {
      return spansChunks;
    }

    void count(LocalDate month, ClaimLine line) {
      size++;
      if (month.isBefore(firstMonth)) {
        firstMonth = month;
      }
      if (month.isAfter(lastMonth)) {
        lastMonth = month;
      }
      var key = new MonthOfProduct(month, line.delivered().category(), line.delivered().product());
      months.computeIfAbsent(key, _ -> new Sum()).add(line.amountCents());
    }

    long id() {
      return id;
    }

    /** The row of the claim as it is now. */
    void writeTo(TabbedRows rows, long batchId) {
      var envelope = claim.envelope();
      rows.number(id).number(batchId).number(envelope.provider().value()).number(envelope.municipality().value())
          .text(claim.number()).text(envelope.messageId()).date(claim.month().atDay(1)).date(claim.dated())
          .number(claim.submittedCents()).number(size).date(firstMonth).date(lastMonth).end();
    }

    /** The rows of its sums, when all its lines are in. */
    void writeMonthsTo(TabbedRows rows, long batchId) {
      var envelope = claim.envelope();
      months.forEach((key, sum) -> rows.number(id).number(batchId).number(envelope.provider().value())
          .number(envelope.municipality().value()).date(key.month()).text(key.category()).text(key.product())
          .number(sum.cents).number(sum.lines).end());
    }
  }

  private record MonthOfProduct(LocalDate month, String category, String product) {}

  private static final class Sum {

    private long cents;
    private int lines;

    private void add(long amount) {
      cents = Math.addExact(cents, amount);
      lines++;
    }
  }
}
