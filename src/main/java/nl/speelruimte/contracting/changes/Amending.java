package nl.speelruimte.contracting.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.register.Ground;
import nl.speelruimte.contracting.register.RegisterBook;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amends a contract: entry, document, the terms it changes and the trace in one transaction. */
@Component
class Amending {

  private final ContractHold hold;
  private final EntryWriter entries;
  private final Ground ground;
  private final RegisterBook book;
  private final Clock clock;

  Amending(ContractHold hold, EntryWriter entries, Ground ground, RegisterBook book, Clock clock) {
    this.hold = hold;
    this.entries = entries;
    this.ground = ground;
    this.book = book;
    this.clock = clock;
  }

  void amend(Viewer viewer, HeldContract contract, AmendmentDraft draft) {
    var wanted = CheckedAmendment.of(contract, draft);
    var term = wanted.end() == null ? contract.term() : new Period(contract.term().from(), wanted.end());
    requireLotsOfProcurement(contract, draft.changes().lotsAdded());
    ground.stays(viewer, contract.id(), term, wanted.places(), wanted.lots());
    var before = terms(contract);
    var entry = entries.write(viewer, NewEntry.amendment(contract, wanted), draft.file());
    writeParts(contract, wanted, entry, draft.changes().follows());
    writeTerms(contract, wanted, entry);
    if (wanted.end() != null || !wanted.lots().equals(contract.lots()) || !wanted.places().equals(contract.places())) {
      book.figuresRestOnIt();
    }
    book.traced(viewer, contract.subject(), "contracting.action.amended", before, terms(hold.hold(contract.id())),
        wanted.reason());
  }

  int restingOn(Viewer viewer, ContractId contract, LocalDate today) {
    return ground.on(viewer, contract, today);
  }

  private void writeTerms(HeldContract contract, CheckedAmendment wanted, long entry) {
    if (wanted.end() != null) {
      hold.end(contract, wanted.end());
    } else {
      hold.touched(contract);
    }
    var holdsAlready = !wanted.from().isAfter(LocalDate.now(clock));
    if (holdsAlready && (wanted.noticeMonths() != null || wanted.extensionOptions() != null)) {
      effect(contract, entry, wanted.noticeMonths(), wanted.extensionOptions());
    }
  }

  /** The day of an amendment has come: what it changed holds from now on, unless one of a later day changed that too. */
  void effect(HeldContract contract, long entry, @Nullable Integer noticeMonths, @Nullable Integer extensionOptions) {
    if (noticeMonths != null && isLatest(entry, "notice_months")) {
      hold.noticeMonths(contract, noticeMonths);
    }
    if (extensionOptions != null && isLatest(entry, "extension_options")) {
      hold.extensionOptions(contract, extensionOptions);
    }
    entries.effected(entry);
  }

  private boolean isLatest(long entry, String term) {
    return book.sql().sql("""
            SELECT COUNT(*) FROM contracting_entry own
              JOIN contracting_entry e ON e.contract_id = own.contract_id AND e.type = 'AMENDMENT' AND e.%s IS NOT NULL
               AND (e.valid_on > own.valid_on OR e.valid_on = own.valid_on AND e.number > own.number)
              JOIN contracting_entry_effect f ON f.entry_id = e.id
             WHERE own.id = ?""".formatted(term)).param(entry).query(Long.class).single() == 0;
  }

  private void writeParts(HeldContract contract, CheckedAmendment wanted, long entry, @Nullable LotId follows) {
    var lots = new Written(contract.lots(), wanted.lots());
    for (var lot : lots.added()) {
      book.sql().sql("""
              INSERT INTO contracting_contract_lot (contract_id, lot_id, valid_from, predecessor_id)
              VALUES (:contract, :part, :from, :follows)""")
          .param("contract", contract.id().value()).param("part", lot).param("from", wanted.from())
          .param("follows", follows == null ? null : follows.value()).update();
    }
    for (var place : new Written(contract.places(), wanted.places()).added()) {
      book.sql().sql("""
              INSERT INTO contracting_contract_municipality (contract_id, municipality_id, valid_from)
              VALUES (?, ?, ?)""").params(contract.id().value(), place, wanted.from()).update();
    }
    end(contract, "contracting_contract_lot", "lot_id", lots.ended(), wanted.from());
    var places = new Written(contract.places(), wanted.places());
    end(contract, "contracting_contract_municipality", "municipality_id", places.ended(), wanted.from());
    entries.parts(entry, PartKind.LOT_ADDED, lots.added());
    entries.parts(entry, PartKind.LOT_ENDED, lots.ended());
    entries.parts(entry, PartKind.PLACE_ADDED, places.added());
    entries.parts(entry, PartKind.PLACE_ENDED, places.ended());
    book.versions().changed(Kept.CONTRACT_LOT, contract.id().value());
    book.versions().changed(Kept.CONTRACT_MUNICIPALITY, contract.id().value());
  }

  private void end(HeldContract contract, String table, String column, Collection<Integer> parts, LocalDate from) {
    for (var part : parts) {
      book.sql().sql("UPDATE %s SET valid_to = ? WHERE contract_id = ? AND %s = ?".formatted(table, column))
          .params(from.minusDays(1), contract.id().value(), part).update();
    }
  }

  private void requireLotsOfProcurement(HeldContract contract, Collection<LotId> lots) {
    for (var lot : lots) {
      if (book.sql().sql("SELECT COUNT(*) FROM contracting_lot WHERE id = ? AND procurement_id = ?")
          .params(lot.value(), contract.procurement()).query(Long.class).single() == 0) {
        throw RuleBroken.at("lotsAdded", "contracting.rule.lot-of-other-procurement");
      }
    }
  }

  private Terms terms(HeldContract contract) {
    return new Terms(contract.term().to(), contract.noticeMonths(), contract.extensionOptions(),
        names("lot_id", "contracting_lot", "code", "contracting_contract_lot", contract),
        names("municipality_id", "parties_municipality", "name", "contracting_contract_municipality", contract));
  }

  /** The names of the parts that have no last day yet. */
  private List<String> names(String column, String table, String name, String links, HeldContract contract) {
    return book.sql().sql("""
            SELECT x.%s FROM %s k JOIN %s x ON x.id = k.%s WHERE k.contract_id = ? AND k.valid_to IS NULL
             ORDER BY 1""".formatted(name, links, table, column))
        .param(contract.id().value()).query(String.class).list();
  }

  /** What the trail keeps of the terms; its lots and municipalities are those without a last day. */
  record Terms(LocalDate end, int noticeMonths, int extensionOptions, List<String> lots,
      List<String> municipalities) {}

  /** Parts before and after. */
  private record Written(Map<Integer, Period> before, Map<Integer, Period> after) {

    List<Integer> added() {
      return after.keySet().stream().filter(part -> !before.containsKey(part)).sorted().toList();
    }

    List<Integer> ended() {
      return before.keySet().stream().filter(part -> !after.get(part).equals(before.get(part))).sorted().toList();
    }
  }
}
