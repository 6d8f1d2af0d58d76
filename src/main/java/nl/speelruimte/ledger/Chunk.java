package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.ProviderId;

/** Facts that are written in one transaction; ids are its own number times 65 536 plus a count. */
final class Chunk {

  static final int CAPACITY = 50_000;
  static final int IDS = 65_536;
  private final long batchId;
  private final long firstId;
  private final Map<FactTable, TabbedRows> rows = new EnumMap<>(FactTable.class);
  private final List<ClaimRegister.Entry> claims = new ArrayList<>();
  private int used;

  Chunk(long batchId, long number) {
    this.batchId = batchId;
    this.firstId = number * IDS;
  }

  long number() {
    return firstId / IDS;
  }

  boolean isFull() {
    return used >= CAPACITY;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int size() {
    return used;
  }

  Map<FactTable, TabbedRows> rows() {
    return rows;
  }

  /**
   * Writes the claims that lines of this chunk belong to, as far as they have grown; in the order of their ids, so that
   * two chunks that are written at once never wait for each other.
   */
  void close() {
    claims.stream().sorted(Comparator.comparingLong(ClaimRegister.Entry::id))
        .forEach(claim -> claim.writeTo(to(FactTable.CLAIM), batchId));
  }

  /** Writes the claims of the whole batch whose lines came in several chunks as they are in the end. */
  void addGrown(Collection<ClaimRegister.Entry> all) {
    all.stream().filter(ClaimRegister.Entry::spansChunks)
        .forEach(claim -> claim.writeTo(to(FactTable.CLAIM), batchId));
  }

  /** Writes what the claims of the whole batch come to per month and product. */
  void addMonths(Collection<ClaimRegister.Entry> all) {
    all.forEach(claim -> claim.writeMonthsTo(to(FactTable.CLAIM_MONTH), batchId));
  }

  long nextId() {
    return firstId + used++;
  }

  void add(AllocationLine line) {
    var envelope = line.envelope();
    var volume = line.size() instanceof AllocatedSize.Volume v ? v : null;
    var budget = line.size() instanceof AllocatedSize.Budget b ? b : null;
    var row = to(FactTable.ALLOCATION).number(nextId()).number(batchId).number(envelope.municipality().value())
        .number(envelope.provider().value()).number(line.number());
    row.hex(line.care().client()).text(line.care().category()).text(line.care().product()).moment(line.issuedAt())
        .date(line.start()).date(line.end());
    row.number(volume == null ? null : (Long) volume.amount()).text(volume == null ? null : volume.unit())
        .text(volume == null ? null : volume.frequency()).number(budget == null ? null : (Long) budget.cents());
    row.text(line.changeReason()).text(envelope.messageId()).date(envelope.dated()).number(line.position())
        .number(line.flags()).end();
  }

  void add(CareEventLine line) {
    var envelope = line.envelope();
    var number = line.allocationNumber();
    var row = to(FactTable.CARE_EVENT).number(nextId()).number(batchId).text(line.kind().name())
        .number(envelope.municipality().value()).number(envelope.provider().value())
        .number(number == null ? 0 : number);
    row.hex(line.care().client()).text(line.care().category()).text(line.care().product())
        .date(line.allocationStart()).date(line.begin()).date(line.end()).text(line.reason())
        .number(line.deletes() ? 1 : 0);
    row.text(envelope.messageId()).date(envelope.dated()).number(line.position()).end();
  }

  void add(ClaimLine line, ClaimRegister.Entry claim) {
    if (claim.joins(this)) {
      claims.add(claim);
    }
    var delivered = line.delivered();
    var month = LocalDate.of(delivered.begin().getYear(), delivered.begin().getMonth(), 1);
    claim.count(month, line);
    var envelope = line.envelope();
    var number = line.allocationNumber();
    var row = to(FactTable.CLAIM_LINE).number(nextId()).number(batchId).number(claim.id())
        .number(envelope.provider().value()).number(envelope.municipality().value()).date(month)
        .text(line.reference()).text(line.previousReference()).number(number == null ? 0 : number);
    row.text(delivered.category()).text(delivered.product()).date(delivered.begin()).date(delivered.end())
        .number(delivered.volume()).text(delivered.unit()).number(delivered.tariffCents());
    row.number(line.amountCents()).number(line.flags()).number(line.position()).end();
  }

  /** Writes the answer without the lines it returns, and gives its id. */
  long add(ClaimAnswer answer) {
    var envelope = answer.envelope();
    var id = nextId();
    to(FactTable.CLAIM_ANSWER).number(id).number(batchId).number(envelope.provider().value())
        .number(envelope.municipality().value()).text(answer.claimNumber()).text(answer.claimMessageId())
        .text(envelope.messageId()).date(envelope.dated()).number(answer.submittedCents())
        .number(answer.approvedCents()).number(answer.refuses() ? 1 : 0).number(answer.returned().size()).end();
    return id;
  }

  void add(long answer, ProviderId provider, ClaimAnswer.ReturnedLine returned) {
    to(FactTable.RETURNED_LINE).number(nextId()).number(batchId).number(answer).number(provider.value())
        .text(returned.reference()).text(returned.codes()).end();
  }

  private TabbedRows to(FactTable table) {
    return rows.computeIfAbsent(table, _ -> new TabbedRows(1 << 16));
  }
}
