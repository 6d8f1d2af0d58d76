package nl.speelruimte.contracting.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.contracting.ContractId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the calendar do what it alone may do: a contract past its end expires, one past the last day of a notice is
 * terminated, and an amendment that was written ahead changes the terms on its day.
 */
@Component
class ContractCalendar {

  private static final Logger LOG = LoggerFactory.getLogger(ContractCalendar.class);
  private final JdbcClient jdbc;
  private final CalendarMoves moves;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ContractCalendar(JdbcClient jdbc, CalendarMoves moves, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.moves = moves;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Soon after midnight, and within the hour after a start that came later. */
  @Scheduled(cron = "0 10 0 * * *", zone = "Europe/Amsterdam")
  @Scheduled(initialDelay = 3_600_000)
  public void moveOn() {
    var today = LocalDate.now(clock);
    due("contracting_entry e LEFT JOIN contracting_entry_effect f ON f.entry_id = e.id",
        "e.type = 'AMENDMENT' AND e.valid_on <= :today AND f.entry_id IS NULL"
            + " AND (e.notice_months IS NOT NULL OR e.extension_options IS NOT NULL)", "e.contract_id", today)
        .forEach(contract -> apart(contract, id -> moves.takeEffect(id, today)));
    due("contracting_entry e JOIN contracting_contract c ON c.id = e.contract_id", CalendarMoves.LATEST_NOTICE
        + " AND e.end_after < :today AND c.status IN ('ACTIVE', 'SUSPENDED')", "e.contract_id", today)
        .forEach(contract -> apart(contract, id -> moves.terminate(id, today)));
    due("contracting_contract c", "c.status IN ('ACTIVE', 'SUSPENDED') AND c.end_date < :today", "c.id", today)
        .forEach(contract -> apart(contract, moves::expire));
  }

  /** One contract that cannot be moved on does not stop the others; the next time it is tried again. */
  private void apart(int contract, Consumer<ContractId> work) {
    try {
      transaction.executeWithoutResult(_ -> work.accept(new ContractId(contract)));
    } catch (RuntimeException wrong) {
      LOG.error("The calendar could not move contract {} on", contract, wrong);
    }
  }

  private List<Integer> due(String tables, String condition, String column, LocalDate today) {
    return jdbc.sql("SELECT DISTINCT %3$s FROM %1$s WHERE %2$s ORDER BY 1".formatted(tables, condition, column))
        .param("today", today).query(Integer.class).list();
  }
}
