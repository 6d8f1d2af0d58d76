package nl.speelruimte.contracting.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.register.Drafts.SuccessionDraft;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes which contract goes on from which: later, in no circle, and of one provider or taken over as is said. */
@Component
class Successions {

  static final int LONGEST_TAKEOVER = 500;
  private final RegisterBook book;
  private final Clock clock;

  Successions(RegisterBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** What a contract goes on from now, held until the transaction of the caller ends. */
  Optional<SuccessionDraft> state(String number) {
    return book.sql().sql("""
            SELECT p.number, c.takeover FROM contracting_contract c
              LEFT JOIN contracting_contract p ON p.id = c.predecessor_id WHERE c.number = ? FOR UPDATE""")
        .param(number).query((row, _) -> new SuccessionDraft(number, row.getString(1), row.getString(2))).optional();
  }

  /** @throws RuleBroken when it makes no sense, or there is no such contract */
  void save(Viewer viewer, SuccessionDraft draft, String reason) {
    var contract = contract("contract", draft.contract());
    var before = state(draft.contract()).orElseThrow();
    if (before.equals(draft)) {
      return;
    }
    var predecessor = predecessor(draft, contract.provider, contract.start);
    book.sql().sql("""
            UPDATE contracting_contract SET predecessor_id = :predecessor, takeover = :takeover, version = version + 1,
              updated_at = :now WHERE id = :id""")
        .param("predecessor", predecessor).param("takeover", draft.takeover()).param("id", contract.id)
        .param("now", Moments.now(clock)).update();
    book.versions().changed(Kept.CONTRACT, contract.id);
    book.traced(viewer, ContractDetails.subject(new ContractId(contract.id), new ProviderId(contract.provider)),
        "contracting.action.succession-saved", before, draft, reason);
  }

  /**
   * The contract that one goes on from, in the register's own count; null when it goes on from none.
   *
   * @param provider whose contract goes on from it
   * @param start the first day of that contract
   * @throws RuleBroken when it makes no sense, or there is no such contract
   */
  @Nullable Integer predecessor(SuccessionDraft draft, int provider, LocalDate start) {
    var takeover = draft.takeover();
    if (takeover != null && takeover.length() > LONGEST_TAKEOVER) {
      throw RuleBroken.at("takeover", "uikit.field.too-long", LONGEST_TAKEOVER);
    }
    if (draft.predecessor() == null) {
      if (takeover != null) {
        throw RuleBroken.at("predecessor", "contracting.reason.takeover-of-nothing");
      }
      return null;
    }
    var before = contract("predecessor", draft.predecessor());
    requireNoCircle(draft.contract(), before);
    if (!before.start.isBefore(start)) {
      throw RuleBroken.at("predecessor", "contracting.reason.predecessor-later", draft.predecessor(), before.start, start);
    }
    if (before.provider != provider && (takeover == null || takeover.isBlank())) {
      throw RuleBroken.at("takeover", "contracting.reason.takeover-missing", draft.predecessor(), before.name);
    }
    return before.id;
  }

  /** Itself among what comes before it: each step back is one contract, and there are no endless ones. */
  private void requireNoCircle(String number, Known before) {
    var circle = book.sql().sql("""
            WITH RECURSIVE earlier (id, number, predecessor_id) AS (
              SELECT id, number, predecessor_id FROM contracting_contract WHERE id = :first
              UNION SELECT c.id, c.number, c.predecessor_id FROM contracting_contract c
                JOIN earlier e ON c.id = e.predecessor_id)
            SELECT COUNT(*) FROM earlier WHERE number = :number""")
        .param("first", before.id).param("number", number).query(Long.class).single();
    if (circle > 0) {
      throw RuleBroken.at("predecessor", "contracting.reason.follows-itself", number);
    }
  }

  private Known contract(String field, String number) {
    return book.sql().sql("""
            SELECT c.id, c.provider_id, p.name, c.start_date FROM contracting_contract c
              JOIN parties_provider p ON p.id = c.provider_id WHERE c.number = ? LOCK IN SHARE MODE""")
        .param(number).query((row, _) -> new Known(row.getInt(1), row.getInt(2), row.getString(3),
            row.getObject(4, LocalDate.class))).optional()
        .orElseThrow(() -> RuleBroken.at(field, "contracting.reason.unknown-contract", number));
  }

  private record Known(int id, int provider, String name, LocalDate start) {}
}
