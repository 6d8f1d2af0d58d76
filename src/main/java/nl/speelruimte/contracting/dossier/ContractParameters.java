package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.audit.Versions;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a contract sets for itself, with the days on which it holds, for whoever may see the contract. */
@Service
@Transactional(readOnly = true)
public class ContractParameters {

  /** The first day after a period without an end, as MariaDB wants it. */
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private final Dossier dossier;
  private final Versions versions;

  ContractParameters(Dossier dossier, Versions versions) {
    this.dossier = dossier;
    this.versions = versions;
  }

  /**
   * By key, the latest period first.
   *
   * @param asOf from where one looks back; null for now
   */
  public List<ParameterRow> parameters(Viewer viewer, ContractId contract, @Nullable AsOf asOf) {
    var recorded = new Recorded(asOf);
    return dossier.ask(viewer, contract, recorded, "SELECT p.* FROM " + recorded.table(Kept.PARAMETER)
            + " p JOIN contracting_contract c ON c.id = p.contract_id WHERE c.id = :contract AND (%s)"
            + " ORDER BY p.param_key, p.valid_from DESC")
        .query((row, _) -> new ParameterRow(ParameterKey.valueOf(row.getString("param_key")), row.getInt("value"),
            row.getObject("valid_from", LocalDate.class), lastDay(row.getObject("valid_before", LocalDate.class))))
        .list();
  }

  /** What a contract sets for itself on a day; empty when it leaves that to the region. */
  public Optional<Integer> value(Viewer viewer, ContractId contract, ParameterKey key, LocalDate day) {
    return parameters(viewer, contract, null).stream().filter(each -> each.key() == key && each.holdsOn(day))
        .map(ParameterRow::value).findFirst();
  }

  /**
   * Sets a parameter for some days; on those it takes the place of what was set before.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when something is missing or wrong, or it is set so already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void set(Viewer viewer, ContractId contract, ParameterDraft draft) {
    var held = dossier.hold(viewer, contract);
    var key = Given.required("key", draft.key());
    var value = Given.required("value", draft.value());
    if (value < key.least() || value > key.most()) {
      throw RuleBroken.at("value", "contracting.rule.not-between", key.least(), key.most());
    }
    var from = Given.required("validFrom", draft.validFrom());
    var to = draft.validTo();
    if (to != null && to.isBefore(from)) {
      throw RuleBroken.at("validTo", "contracting.reason.end-before-begin", from, to);
    }
    if (!held.term().contains(from)) {
      throw RuleBroken.at("validFrom", "contracting.rule.outside-term", held.term().from(), held.term().to());
    }
    var reason = Given.reason(draft.reason());
    var known = parameters(viewer, contract, null).stream().filter(each -> each.key() == key).toList();
    var wanted = new ParameterRow(key, value, from, to);
    if (known.contains(wanted)) {
      throw RuleBroken.at("value", "contracting.rule.parameter-known");
    }
    write(contract, wanted);
    versions.changed(Kept.PARAMETER, contract.value());
    dossier.trace(viewer, held, "contracting.action.parameter-set",
        known.stream().filter(each -> each.holdsOn(from)).findFirst().orElse(null), wanted, reason);
  }

  private void write(ContractId contract, ParameterRow wanted) {
    var before = wanted.validTo() == null ? NEVER : wanted.validTo().plusDays(1);
    dossier.sql().sql("""
            DELETE FROM contracting_parameter FOR PORTION OF validity FROM :from TO :before
             WHERE contract_id = :contract AND param_key = :key""")
        .param("from", wanted.validFrom()).param("before", before).param("contract", contract.value())
        .param("key", wanted.key().name()).update();
    dossier.sql().sql("""
            INSERT INTO contracting_parameter (contract_id, param_key, value, valid_from, valid_before)
            VALUES (:contract, :key, :value, :from, :before)""")
        .param("contract", contract.value()).param("key", wanted.key().name()).param("value", wanted.value())
        .param("from", wanted.validFrom()).param("before", before).update();
  }

  private static @Nullable LocalDate lastDay(LocalDate before) {
    return before.equals(NEVER) ? null : before.minusDays(1);
  }
}
