package nl.speelruimte.spending.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.entries.NewEntry;
import nl.speelruimte.spending.entries.SpaceLedger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was prepared for a space before it was opened: nobody decides beside it, and its steps go into the ledger. */
@Component
class PreparedSpaces {

  private static final String OF = " WHERE contract_id = :contract AND municipality_id = :municipality"
      + " AND year = :year AND lot_key = :lot";
  private final SpaceLedger ledger;
  private final JdbcClient jdbc;

  PreparedSpaces(SpaceLedger ledger, JdbcClient jdbc) {
    this.ledger = ledger;
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
  void carryInto(Viewer viewer, UUID space, SpaceKey key) {
    bound(jdbc.sql("SELECT p.* FROM spending_intended_step p JOIN spending_intended i ON i.id = p.intended_id" + OF
        + " AND p.type IN ('INTENTION', 'RESPONSE', 'PERMISSION') ORDER BY p.id"), key)
        .query((row, _) -> entry(space, row)).list().forEach(entry -> ledger.write(viewer, entry));
    bound(jdbc.sql("UPDATE spending_intended SET status = 'DECIDED', space_id = :space, version = version + 1" + OF)
        .param("space", space), key).update();
  }

  private static NewEntry entry(UUID space, ResultSet row) throws SQLException {
    return NewEntry.of(space, EntryType.valueOf(row.getString("type")), row.getObject("valid_on", LocalDate.class))
        .recorded(row.getObject("recorded_at", LocalDateTime.class), row.getString("actor"),
            row.getString("actor_organisation"))
        .reason(row.getString("reason")).agrees(row.getObject("agrees", Boolean.class))
        .document(row.getObject("document_id", UUID.class), row.getString("document_name"))
        .deadline(row.getObject("deadline", LocalDate.class))
        .late(row.getObject("late_days", Integer.class), row.getString("late_reason"));
  }

  private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec statement, SpaceKey key) {
    return statement.param("contract", key.contract()).param("municipality", key.pair().municipality().value())
        .param("year", key.pair().year()).param("lot", key.lotKey());
  }
}
