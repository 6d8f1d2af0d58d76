package nl.speelruimte.contracting.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.audit.Versions;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who does a part of the work of a contract for its provider, for whoever may see the contract. */
@Service
@Transactional(readOnly = true)
public class Subcontractors {

  private static final int LONGEST_NAME = 200;
  private final Dossier dossier;
  private final Versions versions;

  Subcontractors(Dossier dossier, Versions versions) {
    this.dossier = dossier;
    this.versions = versions;
  }

  /**
   * By name, with those of the past.
   *
   * @param asOf from where one looks back; null for now
   */
  public List<SubcontractorRow> subcontractors(Viewer viewer, ContractId contract, @Nullable AsOf asOf) {
    var recorded = new Recorded(asOf);
    return dossier.ask(viewer, contract, recorded, "SELECT s.*, " + (asOf == null ? "s.version" : "0") + " AS shown FROM "
            + recorded.table(Kept.SUBCONTRACT) + " s JOIN contracting_contract c ON c.id = s.contract_id"
            + " WHERE c.id = :contract AND (%s) ORDER BY s.name, s.valid_from, s.id")
        .query(Subcontractors::row).list();
  }

  /**
   * Adds a subcontractor that the bureau has approved.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when something is missing or wrong, or it is one already on some of those days
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void add(Viewer viewer, ContractId contract, SubcontractorDraft draft) {
    var held = dossier.hold(viewer, contract);
    var name = Given.words("name", draft.name(), LONGEST_NAME);
    var kvk = Given.words("kvkNumber", draft.kvkNumber(), 20);
    if (!kvk.matches("\\d{8}")) {
      throw RuleBroken.at("kvkNumber", "contracting.rule.not-a-kvk-number");
    }
    var approved = Given.required("approvedOn", draft.approvedOn());
    if (approved.isAfter(dossier.today())) {
      throw RuleBroken.at("approvedOn", "contracting.rule.approved-later");
    }
    var from = Given.required("validFrom", draft.validFrom());
    if (from.isBefore(approved)) {
      throw RuleBroken.at("validFrom", "contracting.rule.not-approved-yet", approved);
    }
    var days = days(from, draft.validTo(), "validTo");
    if (!held.term().overlaps(days)) {
      throw RuleBroken.at("validFrom", "contracting.rule.outside-term", held.term().from(), held.term().to());
    }
    refuseOverlap(viewer, contract, kvk, days);
    var reason = Given.reason(draft.reason());
    dossier.sql().sql("""
            INSERT INTO contracting_subcontract (contract_id, name, kvk_number, approved_on, valid_from, valid_to,
              updated_at) VALUES (:contract, :name, :kvk, :approved, :from, :to, :now)""")
        .param("contract", contract.value()).param("name", name).param("kvk", kvk).param("approved", approved)
        .param("from", from).param("to", draft.validTo()).param("now", dossier.now()).update();
    versions.changed(Kept.SUBCONTRACT, contract.value());
    dossier.trace(viewer, held, "contracting.action.subcontractor-added", null,
        new Sub(name, kvk, approved, from, draft.validTo()), reason);
  }

  /**
   * Says until when somebody is a subcontractor.
   *
   * @throws NotHere for whoever does not keep the register, and when the contract has no such subcontractor
   * @throws RuleBroken when somebody else was first, or something is missing or wrong
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void end(Viewer viewer, ContractId contract, int subcontractor, SubcontractorEnd draft) {
    var held = dossier.hold(viewer, contract);
    var known = subcontractors(viewer, contract, null).stream().filter(each -> each.id() == subcontractor).findFirst()
        .orElseThrow(() -> new NotHere("subcontractor", subcontractor));
    if (known.version() != draft.version()) {
      throw new RuleBroken("contracting.rule.subcontractor-changed");
    }
    var last = Given.required("lastDay", draft.lastDay());
    days(known.validFrom(), last, "lastDay");
    var reason = Given.reason(draft.reason());
    dossier.sql().sql("""
            UPDATE contracting_subcontract SET valid_to = :to, version = version + 1, updated_at = :now
             WHERE id = :id""")
        .param("to", last).param("now", dossier.now()).param("id", subcontractor).update();
    versions.changed(Kept.SUBCONTRACT, contract.value());
    dossier.trace(viewer, held, "contracting.action.subcontractor-ended", sub(known, known.validTo()),
        sub(known, last), reason);
  }

  private void refuseOverlap(Viewer viewer, ContractId contract, String kvk, Period days) {
    subcontractors(viewer, contract, null).stream().filter(known -> known.kvkNumber().equals(kvk))
        .filter(known -> Period.between(known.validFrom(), known.validTo()).overlaps(days)).findFirst()
        .ifPresent(known -> {
          throw RuleBroken.at("validFrom", "contracting.rule.subcontractor-known", known.name(), known.validFrom(),
              known.validTo() == null ? "…" : known.validTo());
        });
  }

  private static Period days(LocalDate from, @Nullable LocalDate to, String field) {
    if (to != null && to.isBefore(from)) {
      throw RuleBroken.at(field, "contracting.reason.end-before-begin", from, to);
    }
    return Period.between(from, to);
  }

  private static Sub sub(SubcontractorRow row, @Nullable LocalDate to) {
    return new Sub(row.name(), row.kvkNumber(), row.approvedOn(), row.validFrom(), to);
  }

  private static SubcontractorRow row(ResultSet row, int index) throws SQLException {
    return new SubcontractorRow(row.getInt("id"), row.getString("name"), row.getString("kvk_number"),
        row.getObject("approved_on", LocalDate.class), row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class), row.getInt("shown"));
  }

  /** What the trail keeps of a subcontractor. */
  record Sub(String name, String kvkNumber, LocalDate approvedOn, LocalDate validFrom, @Nullable LocalDate validTo) {}
}
