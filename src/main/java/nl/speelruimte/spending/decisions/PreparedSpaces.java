package nl.speelruimte.spending.decisions;

import java.util.UUID;
import nl.speelruimte.kernel.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was prepared for a space before it was opened: nobody decides beside it, and its steps go into the ledger. */
@Component
class PreparedSpaces {

  private static final String OF = " WHERE contract_id = :contract AND municipality_id = :municipality"
      + " AND year = :year AND lot_key = :lot";
  private final JdbcClient jdbc;

  PreparedSpaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @throws RuleBroken when the provider was told what is intended: then the decision belongs to that */
  void requireNothingAnnounced(SpaceKey key) {
    if (isIn(key, "'ANNOUNCED', 'AGREEMENT'")) {
      throw RuleBroken.at("year", "spending.procedure.rule.decide-there", Integer.toString(key.pair().year()));
    }
  }

  /** @throws RuleBroken when a decision waits for the municipality */
  void requireNothingWaiting(SpaceKey key) {
    if (isIn(key, "'AGREEMENT'")) {
      throw RuleBroken.at("year", "spending.procedure.rule.decide-there", Integer.toString(key.pair().year()));
    }
  }

  boolean isAnnounced(SpaceKey key) {
    return isIn(key, "'ANNOUNCED'");
  }

  /** @throws RuleBroken when it is intended already, or was left out and can be taken along again */
  void requireNotIntended(SpaceKey key) {
    bound(jdbc.sql("SELECT status FROM spending_intended" + OF + " LOCK IN SHARE MODE"), key).query(String.class)
        .optional().ifPresent(status -> {
          throw RuleBroken.at("contractNumber", "DROPPED".equals(status) ? "spending.procedure.rule.left-out"
              : "spending.procedure.rule.intended-already");
        });
  }

  /** Whether the contract has intentions per lot where this one is for all of it, or the other way round. */
  boolean areOfTheOtherKind(SpaceKey key) {
    return jdbc.sql("""
            SELECT COUNT(*) FROM spending_intended WHERE contract_id = :contract AND municipality_id = :municipality
              AND year = :year AND status <> 'DROPPED' AND (lot_id IS NULL) <> :whole LOCK IN SHARE MODE""")
        .param("contract", key.contract()).param("municipality", key.pair().municipality().value())
        .param("year", key.pair().year()).param("whole", key.whole()).query(Long.class).single() > 0;
  }

  private boolean isIn(SpaceKey key, String states) {
    return bound(jdbc.sql("SELECT COUNT(*) FROM spending_intended" + OF + " AND status IN (" + states + ")"), key)
        .query(Long.class).single() > 0;
  }

  /** Carries the steps into the ledger with their own times; what was prepared is decided with that. */
  void carryInto(UUID space, SpaceKey key) {
    bound(jdbc.sql("""
        INSERT INTO spending_entry (space_id, type, valid_on, recorded_at, actor, actor_organisation,
          amount_delta_cent, reason, agrees, document_id, document_name, deadline, late_days, late_reason)
        SELECT :space, p.type, p.valid_on, p.recorded_at, p.actor, p.actor_organisation,
          NULL, p.reason, p.agrees, p.document_id, p.document_name, p.deadline, p.late_days, p.late_reason
        FROM spending_intended_step p JOIN spending_intended i ON i.id = p.intended_id
        """ + OF + " AND p.type IN ('INTENTION', 'RESPONSE', 'PERMISSION') ORDER BY p.id").param("space", space), key).update();
    bound(jdbc.sql("UPDATE spending_intended SET status = 'DECIDED', space_id = :space, version = version + 1" + OF)
        .param("space", space), key).update();
  }

  private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, SpaceKey key) {
    return statement.param("contract", key.contract()).param("municipality", key.pair().municipality().value())
        .param("year", key.pair().year()).param("lot", key.lotKey());
  }
}
