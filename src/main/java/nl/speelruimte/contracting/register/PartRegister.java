package nl.speelruimte.contracting.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.register.Drafts.PartDraft;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes on which days a lot or a municipality is part of a contract. */
@Service
@Transactional(noRollbackFor = RuleBroken.class)
class PartRegister {

  private final RegisterBook book;
  private final Ground ground;
  private final Clock clock;

  PartRegister(RegisterBook book, Ground ground, Clock clock) {
    this.book = book;
    this.ground = ground;
    this.clock = clock;
  }

  /** The days as they stand now; empty when there is no such contract or it has no such part. */
  Optional<PartDraft> state(PartDraft asked) {
    return book.sql().sql(asked.lot() != null ? """
            SELECT cl.valid_from, cl.valid_to, before_it.code FROM contracting_contract_lot cl
              JOIN contracting_contract c ON c.id = cl.contract_id JOIN contracting_lot l ON l.id = cl.lot_id
              LEFT JOIN contracting_lot before_it ON before_it.id = cl.predecessor_id
             WHERE c.number = ? AND l.code = ? FOR UPDATE""" : """
            SELECT cm.valid_from, cm.valid_to, NULL FROM contracting_contract_municipality cm
              JOIN contracting_contract c ON c.id = cm.contract_id
              JOIN parties_municipality m ON m.id = cm.municipality_id
             WHERE c.number = ? AND m.cbs_code = ? FOR UPDATE""")
        .params(asked.contract(), asked.lot() != null ? asked.lot() : asked.cbsCode())
        .query((row, _) -> new PartDraft(asked.contract(), asked.lot(), asked.cbsCode(),
            row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), row.getString(3))).optional();
  }

  /** @param reason why somebody wrote it by hand; null when a file did */
  void save(Viewer viewer, PartDraft draft, @Nullable String reason) {
    book.mayWrite(viewer);
    var contract = contract(draft.contract());
    var part = part(viewer, contract, draft);
    var before = state(draft).orElseThrow();
    if (before.equals(draft)) {
      return;
    }
    if (reason == null) {
      requireNotAmended(contract, part, draft);
    }
    var follows = follows(contract, part, draft);
    check(viewer, contract, part, draft);
    write(contract, part, draft, follows);
    book.changed(viewer, ContractDetails.subject(contract.id, contract.provider)
        .at(draft.lot() == null ? new MunicipalityId(part) : null), "contracting.action.part-saved", before, draft, reason);
  }

  private int part(Viewer viewer, Contract contract, PartDraft draft) {
    if (draft.lot() != null) {
      return lot(contract, "lot", draft.lot());
    }
    var place = book.municipality(viewer, Objects.requireNonNull(draft.cbsCode()));
    if (!days(contract, Kept.CONTRACT_MUNICIPALITY, "municipality_id").containsKey(place)) {
      throw RuleBroken.at("cbsCode", "contracting.reason.municipality-not-in-contract", draft.cbsCode());
    }
    return place;
  }

  private int lot(Contract contract, String field, String code) {
    return book.sql().sql("""
            SELECT l.id FROM contracting_contract_lot cl JOIN contracting_lot l ON l.id = cl.lot_id
             WHERE cl.contract_id = ? AND l.code = ?""").params(contract.id.value(), code).query(Integer.class).optional()
        .orElseThrow(() -> RuleBroken.at(field, "contracting.reason.lot-not-in-contract", code, contract.number));
  }

  /** The lot it goes on from: another one of the contract, that does not itself go on from this one. */
  private @Nullable Integer follows(Contract contract, int part, PartDraft draft) {
    if (draft.follows() == null) {
      return null;
    }
    if (draft.lot() == null) {
      throw RuleBroken.at("follows", "contracting.reason.municipality-follows");
    }
    var follows = lot(contract, "follows", draft.follows());
    var circle = book.sql().sql("""
            WITH RECURSIVE earlier (lot_id, predecessor_id) AS (
              SELECT lot_id, predecessor_id FROM contracting_contract_lot WHERE contract_id = :contract AND lot_id = :first
              UNION SELECT cl.lot_id, cl.predecessor_id FROM contracting_contract_lot cl
                JOIN earlier e ON cl.lot_id = e.predecessor_id WHERE cl.contract_id = :contract)
            SELECT COUNT(*) FROM earlier WHERE lot_id = :lot""")
        .param("contract", contract.id.value()).param("first", follows).param("lot", part).query(Long.class).single();
    if (circle > 0) {
      throw RuleBroken.at("follows", "contracting.reason.lot-follows-itself", draft.lot());
    }
    return follows;
  }

  private void check(Viewer viewer, Contract contract, int part, PartDraft draft) {
    within(contract, "validFrom", draft.validFrom());
    within(contract, "validTo", draft.validTo());
    var days = Period.between(draft.validFrom() == null ? LocalDate.MIN : draft.validFrom(), draft.validTo());
    var lots = days(contract, Kept.CONTRACT_LOT, "lot_id");
    var places = days(contract, Kept.CONTRACT_MUNICIPALITY, "municipality_id");
    (draft.lot() != null ? lots : places).put(part, days);
    try {
      ground.stays(viewer, contract.id, contract.term, places, lots);
    } catch (RuleBroken no) {
      throw no.about(draft.validTo() == null ? "validFrom" : "validTo");
    }
  }

  private static void within(Contract contract, String field, @Nullable LocalDate day) {
    if (day != null && !contract.term.contains(day)) {
      throw RuleBroken.at(field, "contracting.rule.outside-term", contract.term.from(), contract.term.to());
    }
  }

  /** What an amendment brought or took is not undone by a file that does not know it. */
  private void requireNotAmended(Contract contract, int part, PartDraft draft) {
    var amended = book.sql().sql("""
            SELECT COUNT(*) FROM contracting_entry e JOIN contracting_entry_part p ON p.entry_id = e.id
             WHERE e.contract_id = ? AND p.%s = ?""".formatted(draft.lot() != null ? "lot_id" : "municipality_id"))
        .params(contract.id.value(), part).query(Long.class).single();
    if (amended > 0) {
      throw RuleBroken.at("contract", "contracting.reason.was-amended", contract.number);
    }
  }

  private void write(Contract contract, int part, PartDraft draft, @Nullable Integer follows) {
    var kept = draft.lot() != null ? Kept.CONTRACT_LOT : Kept.CONTRACT_MUNICIPALITY;
    book.sql().sql((draft.lot() != null
            ? "UPDATE contracting_contract_lot SET valid_from = :from, valid_to = :to, predecessor_id = :follows"
                + " WHERE contract_id = :contract AND lot_id = :part"
            : "UPDATE contracting_contract_municipality SET valid_from = :from, valid_to = :to"
                + " WHERE contract_id = :contract AND municipality_id = :part"))
        .param("from", draft.validFrom()).param("to", draft.validTo()).param("follows", follows)
        .param("contract", contract.id.value()).param("part", part).update();
    book.versions().changed(kept, contract.id.value());
    book.sql().sql("UPDATE contracting_contract SET version = version + 1, updated_at = :now WHERE id = :id")
        .param("now", Moments.now(clock)).param("id", contract.id.value()).update();
  }

  private Map<Integer, Period> days(Contract contract, Kept kept, String column) {
    var found = new HashMap<Integer, Period>();
    book.sql().sql("SELECT %s, valid_from, valid_to FROM %s WHERE contract_id = ?".formatted(column, kept.table()))
        .param(contract.id.value()).query(row -> {
          var from = row.getObject("valid_from", LocalDate.class);
          found.put(row.getInt(1), Period.between(from == null ? LocalDate.MIN : from,
              row.getObject("valid_to", LocalDate.class)));
        });
    return found;
  }

  /** Locks the contract, so that nothing is decided under it meanwhile. */
  private Contract contract(String number) {
    return book.sql()
        .sql("SELECT id, provider_id, start_date, end_date FROM contracting_contract WHERE number = ? FOR UPDATE")
        .param(number).query((row, _) -> new Contract(number, new ContractId(row.getInt(1)),
            new ProviderId(row.getInt(2)), new Period(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))))
        .optional().orElseThrow(() -> RuleBroken.at("contract", "contracting.reason.unknown-contract", number));
  }

  private record Contract(String number, ContractId id, ProviderId provider, Period term) {}
}
