package nl.speelruimte.contracting.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractScopes;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What all of the dossier has in common: who sees it, who keeps it, and the trace that is left. */
@Component
class Dossier {

  private final JdbcClient jdbc;
  private final AuditTrail trail;
  private final Clock clock;

  Dossier(JdbcClient jdbc, AuditTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  JdbcClient sql() {
    return jdbc;
  }

  /**
   * A question about a contract; the contract is named c in it.
   *
   * @param sql with one place for the condition on what the viewer may see
   */
  JdbcClient.StatementSpec ask(Viewer viewer, ContractId contract, Recorded recorded, String sql) {
    var mine = ContractScopes.contracts(viewer.scope(), recorded.day(clock));
    return jdbc.sql(sql.formatted(mine.sql())).param("contract", contract.value()).params(mine.parameters())
        .params(recorded.parameters());
  }

  /**
   * The contract, for somebody who keeps its dossier; nobody else does until the transaction of the caller ends.
   *
   * @throws NotHere for whoever does not keep the register, and when there is no such contract
   */
  Held hold(Viewer viewer, ContractId contract) {
    Contracts.requireKeeper(viewer, "contract", contract);
    return jdbc.sql("SELECT provider_id, start_date, end_date FROM contracting_contract WHERE id = ? FOR UPDATE")
        .param(contract.value())
        .query((row, _) -> new Held(contract, new ProviderId(row.getInt(1)),
            new Period(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))))
        .optional().orElseThrow(() -> new NotHere("contract", contract));
  }

  void trace(Viewer viewer, Held contract, String action, @Nullable Object before, @Nullable Object after,
      String reason) {
    trail.record(viewer, contract.subject(), action, before, after, reason);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDateTime now() {
    return Moments.now(clock);
  }

  record Held(ContractId id, ProviderId provider, Period term) {

    Subject subject() {
      return ContractDetails.subject(id, provider);
    }
  }
}
