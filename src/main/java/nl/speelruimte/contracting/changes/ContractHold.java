package nl.speelruimte.contracting.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.speelruimte.audit.Versions;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.versions.Kept;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes hold of a contract and writes what becomes of its row. */
@Component
class ContractHold {

  private final JdbcClient jdbc;
  private final Versions versions;
  private final Clock clock;

  ContractHold(JdbcClient jdbc, Versions versions, Clock clock) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * The contract for somebody who keeps the register by hand.
   *
   * @param version as it was shown
   * @throws NotHere for whoever does not keep the register, and when there is no such contract
   * @throws RuleBroken when somebody else changed it since it was shown
   */
  HeldContract byHand(Viewer viewer, ContractId id, int version) {
    var held = hold(keeps(viewer, id));
    if (jdbc.sql("SELECT version FROM contracting_contract WHERE id = ?").param(id.value()).query(Integer.class)
        .single() != version) {
      throw RuleBroken.changedMeanwhile("contracting.changed.contract");
    }
    return held;
  }

  /** @throws NotHere for whoever does not keep the register */
  ContractId keeps(Viewer viewer, ContractId id) {
    Contracts.requireKeeper(viewer, "contract", id);
    return id;
  }

  /** @throws NotHere when there is no such contract */
  HeldContract hold(ContractId id) {
    return jdbc.sql("SELECT * FROM contracting_contract WHERE id = ? FOR UPDATE").param(id.value())
        .query((row, _) -> {
          var term = new Period(day(row, "start_date"), day(row, "end_date"));
          var written = ContractStatus.valueOf(row.getString("status"));
          return new HeldContract(id, new ProviderId(row.getInt("provider_id")), row.getInt("procurement_id"), term,
              status(id, written, term), written,
              row.getInt("notice_months"), row.getInt("extension_options"),
              row.getInt("extension_length_months"), row.getInt("extensions_used"),
              parts(Kept.CONTRACT_LOT, "lot_id", id), parts(Kept.CONTRACT_MUNICIPALITY, "municipality_id", id));
        }).optional().orElseThrow(() -> new NotHere("contract", id));
  }

  /** The last day of the contract, when notice was given. */
  Optional<LocalDate> noticeGiven(ContractId id) {
    return jdbc.sql("SELECT end_after FROM contracting_entry WHERE contract_id = ? AND type = 'NOTICE'"
            + " ORDER BY number DESC LIMIT 1").param(id.value()).query(LocalDate.class).optional();
  }

  /** Like {@link Contracts} shows it: a running contract past a notice or its end is over, written down or not. */
  private ContractStatus status(ContractId id, ContractStatus written, Period term) {
    var today = LocalDate.now(clock);
    if (!written.isRunning()) {
      return written;
    }
    if (noticeGiven(id).filter(today::isAfter).isPresent()) {
      return ContractStatus.TERMINATED;
    }
    return term.to().isBefore(today) ? ContractStatus.EXPIRED : written;
  }

  void status(HeldContract held, ContractStatus status) {
    write(held, "status = :value", status.name());
  }

  void end(HeldContract held, LocalDate end) {
    write(held, "end_date = :value", end);
  }

  void extended(HeldContract held, LocalDate end) {
    write(held, "end_date = :value, extensions_used = extensions_used + 1", end);
  }

  void noticeMonths(HeldContract held, int months) {
    write(held, "notice_months = :value", months);
  }

  void extensionOptions(HeldContract held, int options) {
    write(held, "extension_options = :value", options);
  }

  /** Whoever has it on a screen has to look again, although its terms are the same. */
  void touched(HeldContract held) {
    write(held, "id = :value", held.id().value());
  }

  private void write(HeldContract held, String what, Object value) {
    jdbc.sql("UPDATE contracting_contract SET %s, version = version + 1, updated_at = :now WHERE id = :id"
            .formatted(what))
        .param("value", value).param("id", held.id().value())
        .param("now", Moments.now(clock)).update();
    versions.changed(Kept.CONTRACT, held.id().value());
  }

  private Map<Integer, Period> parts(Kept kept, String column, ContractId id) {
    var found = new HashMap<Integer, Period>();
    jdbc.sql("SELECT %s, valid_from, valid_to FROM %s WHERE contract_id = ?".formatted(column, kept.table()))
        .param(id.value()).query(row -> {
          var from = row.getObject("valid_from", LocalDate.class);
          found.put(row.getInt(1), Period.between(from == null ? LocalDate.MIN : from,
              row.getObject("valid_to", LocalDate.class)));
        });
    return found;
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
