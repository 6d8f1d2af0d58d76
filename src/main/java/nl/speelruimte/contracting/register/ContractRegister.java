package nl.speelruimte.contracting.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.register.Drafts.ContractDraft;
import nl.speelruimte.contracting.register.Drafts.SuccessionDraft;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes contracts with their lots and municipalities: new ones are added, known ones amended. */
@Service
@Transactional(noRollbackFor = RuleBroken.class)
class ContractRegister {

  private static final String STATE = """
      SELECT c.*, p.agb_code, pr.code AS procurement, earlier.number AS predecessor,
             (SELECT GROUP_CONCAT(l.code ORDER BY l.code) FROM contracting_contract_lot cl
                JOIN contracting_lot l ON l.id = cl.lot_id WHERE cl.contract_id = c.id) AS lots,
             (SELECT GROUP_CONCAT(m.cbs_code ORDER BY m.cbs_code) FROM contracting_contract_municipality cm
                JOIN parties_municipality m ON m.id = cm.municipality_id WHERE cm.contract_id = c.id) AS places
        FROM contracting_contract c
        JOIN parties_provider p ON p.id = c.provider_id
        JOIN contracting_procurement pr ON pr.id = c.procurement_id
        LEFT JOIN contracting_contract earlier ON earlier.id = c.predecessor_id
       WHERE c.number = :number FOR UPDATE""";
  private static final String WRITE = """
      INSERT INTO contracting_contract (number, provider_id, procurement_id, start_date, end_date, status,
        notice_months, extension_options, extension_length_months, predecessor_id, takeover, updated_at)
      VALUES (:number, :provider, :procurement, :start, :end, :status, :notice, :options, :length, :predecessor, :takeover,
        :now)
      ON DUPLICATE KEY UPDATE start_date = VALUES(start_date), end_date = VALUES(end_date), status = VALUES(status),
        notice_months = VALUES(notice_months), extension_options = VALUES(extension_options),
        extension_length_months = VALUES(extension_length_months), predecessor_id = VALUES(predecessor_id),
        takeover = VALUES(takeover), updated_at = VALUES(updated_at),
        version = version + 1""";
  private final RegisterBook book;
  private final Ground ground;
  private final Successions successions;
  private final Clock clock;

  ContractRegister(RegisterBook book, Ground ground, Successions successions, Clock clock) {
    this.book = book;
    this.ground = ground;
    this.successions = successions;
    this.clock = clock;
  }

  ContractId save(Viewer viewer, ContractDraft draft) {
    return save(viewer, draft, null);
  }

  /** @param reason why somebody wrote it by hand; null when a file did */
  ContractId save(Viewer viewer, ContractDraft given, @Nullable String reason) {
    book.mayWrite(viewer);
    var before = state(given.number());
    var draft = reason == null ? asTold(given, before.orElse(null)) : given;
    var provider = book.provider(viewer, draft.agbCode());
    var procurement = book.procurement(draft.procurement());
    var lots = draft.lots().stream().map(code -> book.lot(draft.procurement(), code)).toList();
    var municipalities = book.municipalities(viewer, draft.municipalities());
    check(draft, before.orElse(null), reason != null);
    var predecessor = successions.predecessor(
        new SuccessionDraft(draft.number(), draft.predecessor(), draft.takeover()), provider, draft.start());
    if (before.filter(draft::equals).isEmpty()) {
      if (before.isPresent()) {
        ground.stays(viewer, id(draft.number()), new Period(draft.start(), draft.end()), municipalities, lots,
            reason != null);
      }
      book.sql().sql(WRITE)
          .param("number", draft.number()).param("provider", provider).param("procurement", procurement)
          .param("start", draft.start()).param("end", draft.end()).param("status", draft.status().name())
          .param("notice", draft.noticeMonths()).param("options", draft.extensionOptions())
          .param("length", draft.extensionLengthMonths()).param("predecessor", predecessor)
          .param("takeover", draft.takeover())
          .param("now", Moments.now(clock)).update();
      var id = id(draft.number());
      book.versions().changed(Kept.CONTRACT, id.value());
      book.link(Kept.CONTRACT_LOT, id.value(), "lot_id", lots);
      book.link(Kept.CONTRACT_MUNICIPALITY, id.value(), "municipality_id", municipalities);
      book.changed(viewer, ContractDetails.subject(id, new ProviderId(provider)), "contracting.action.contract-saved",
          before.orElse(null), draft, reason);
    }
    return id(draft.number());
  }

  /** The municipalities of a contract that buy none of its lots together with the region. */
  List<String> placesOutsideLots(ContractId contract) {
    return book.sql().sql("""
            SELECT m.name FROM contracting_contract_municipality cm
              JOIN parties_municipality m ON m.id = cm.municipality_id
             WHERE cm.contract_id = :contract AND NOT EXISTS (
                   SELECT 1 FROM contracting_contract_lot cl
                     JOIN contracting_lot_municipality lm ON lm.lot_id = cl.lot_id
                    WHERE cl.contract_id = cm.contract_id AND lm.municipality_id = cm.municipality_id)
             ORDER BY m.name""")
        .param("contract", contract.value()).query(String.class).list();
  }

  /** A file that does not tell what a contract goes on from leaves that as it is. */
  private static ContractDraft asTold(ContractDraft draft, @Nullable ContractDraft before) {
    return before == null || draft.predecessor() != null ? draft : draft.after(before.predecessor(),
        draft.takeover() != null ? draft.takeover() : before.takeover());
  }

  private void check(ContractDraft draft, @Nullable ContractDraft before, boolean byHand) {
    if (draft.status() == ContractStatus.EXPIRED && !draft.end().isBefore(LocalDate.now(clock))) {
      throw RuleBroken.at("status", "contracting.reason.expired-too-early", draft.end());
    }
    if (before == null) {
      return;
    }
    requireNotAmended(draft, before);
    if (!before.agbCode().equals(draft.agbCode())) {
      throw RuleBroken.at("number", "contracting.reason.number-in-use", draft.number());
    }
    if (!before.procurement().equals(draft.procurement())) {
      throw RuleBroken.at("procurement", "contracting.reason.other-procurement", draft.number(), before.procurement());
    }
    if (!before.status().mayBecome(draft.status())) {
      throw RuleBroken.at("status", "contracting.reason.status-step", draft.number());
    }
    if (!byHand) {
      requireNotDecided(draft, before);
    }
    var used = lotsInUse(draft.number());
    used.removeAll(draft.lots());
    if (!used.isEmpty()) {
      throw RuleBroken.at("lots", "contracting.reason.lot-in-use", String.join(", ", used));
    }
  }

  /** What was decided by an amendment or an extension is not undone by a file that does not know it. */
  private void requireNotAmended(ContractDraft draft, ContractDraft before) {
    if (before.equals(draft)) {
      return;
    }
    if (has(draft.number(), "AMENDMENT", "EXTENSION")) {
      throw RuleBroken.at("number", "contracting.reason.was-amended", draft.number());
    }
  }

  /** Nor is the state it was brought to, or the end, after a step or notice; the rest a file may still mend. */
  private void requireNotDecided(ContractDraft draft, ContractDraft before) {
    var same = before.status() == draft.status() && before.end().equals(draft.end());
    if (!same && has(draft.number(), "STATUS", "NOTICE")) {
      throw RuleBroken.at("status", "contracting.reason.was-decided", draft.number());
    }
  }

  private boolean has(String number, String... entries) {
    return book.sql().sql("""
            SELECT COUNT(*) FROM contracting_entry e JOIN contracting_contract c ON c.id = e.contract_id
             WHERE c.number = :number AND e.type IN (:types)""")
        .param("number", number).param("types", List.of(entries)).query(Long.class).single() > 0;
  }

  private List<String> lotsInUse(String number) {
    return new ArrayList<>(book.sql().sql("""
            SELECT DISTINCT l.code FROM contracting_contract c
              JOIN contracting_contract_product cp ON cp.contract_id = c.id
              JOIN contracting_lot l ON l.id = cp.lot_id WHERE c.number = :number""")
        .param("number", number).query(String.class).list());
  }

  private ContractId id(String number) {
    return new ContractId(book.id("SELECT id FROM contracting_contract WHERE number = ?", number).orElseThrow());
  }

  Optional<ContractDraft> state(String number) {
    return book.sql().sql(STATE).param("number", number)
        .query((row, _) -> new ContractDraft(number, row.getString("agb_code"), row.getString("procurement"),
            row.getObject("start_date", LocalDate.class), row.getObject("end_date", LocalDate.class),
            ContractStatus.valueOf(row.getString("status")), row.getInt("notice_months"),
            row.getInt("extension_options"), row.getInt("extension_length_months"),
            list(row.getString("lots")), list(row.getString("places")), row.getString("predecessor"),
            row.getString("takeover")))
        .optional();
  }

  private static List<String> list(@Nullable String codes) {
    return codes == null ? List.of() : Arrays.asList(codes.split(","));
  }
}
