package nl.speelruimte.contracting.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
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
  private static final Viewer VIEWER = Viewer.system("calendar");
  /** A mistake is followed by a notice that says how it is, so the last one holds. */
  private static final String LATEST_NOTICE = """
      e.type = 'NOTICE' AND NOT EXISTS (SELECT 1 FROM contracting_entry n WHERE n.contract_id = e.contract_id
        AND n.type = 'NOTICE' AND n.number > e.number)""";
  private final JdbcClient jdbc;
  private final ContractHold hold;
  private final ContractChanges changes;
  private final EntryWriter entries;
  private final Amending amending;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ContractCalendar(JdbcClient jdbc, ContractHold hold, ContractChanges changes, EntryWriter entries,
      Amending amending, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.hold = hold;
    this.changes = changes;
    this.entries = entries;
    this.amending = amending;
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
        .forEach(contract -> apart(contract, id -> takeEffect(id, today)));
    due("contracting_entry e JOIN contracting_contract c ON c.id = e.contract_id", LATEST_NOTICE
        + " AND e.end_after < :today AND c.status IN ('ACTIVE', 'SUSPENDED')", "e.contract_id", today)
        .forEach(contract -> apart(contract, id -> terminate(id, today)));
    due("contracting_contract c", "c.status IN ('ACTIVE', 'SUSPENDED') AND c.end_date < :today", "c.id", today)
        .forEach(contract -> apart(contract, this::expire));
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

  private void takeEffect(ContractId id, LocalDate today) {
    var contract = hold.hold(id);
    jdbc.sql("""
            SELECT e.id, e.notice_months, e.extension_options FROM contracting_entry e
              LEFT JOIN contracting_entry_effect f ON f.entry_id = e.id
             WHERE e.contract_id = :contract AND e.type = 'AMENDMENT' AND e.valid_on <= :today AND f.entry_id IS NULL
               AND (e.notice_months IS NOT NULL OR e.extension_options IS NOT NULL)
             ORDER BY e.valid_on, e.number""")
        .param("contract", id.value()).param("today", today)
        .query((row, _) -> new Due(row.getLong(1), row.getObject(2, Integer.class), row.getObject(3, Integer.class)))
        .list().forEach(due -> amending.effect(contract, due.entry, due.noticeMonths, due.extensionOptions));
  }

  /** Whoever came between reading and taking hold has done it already. */
  private void terminate(ContractId id, LocalDate today) {
    var contract = hold.hold(id);
    jdbc.sql("SELECT e.reason, e.end_after FROM contracting_entry e WHERE e.contract_id = :contract AND "
            + LATEST_NOTICE + " AND e.end_after < :today")
        .param("contract", id.value()).param("today", today)
        .query((row, _) -> new Ending(row.getString(1), row.getObject(2, LocalDate.class))).optional()
        .filter(_ -> contract.status().isRunning() || contract.status() == ContractStatus.EXPIRED)
        .ifPresent(ending -> move(contract, ending.day.plusDays(1), ContractStatus.TERMINATED, ending.reason));
  }

  private void expire(ContractId id) {
    var contract = hold.hold(id);
    if (contract.status() == ContractStatus.EXPIRED) {
      move(contract, contract.term().to().plusDays(1), ContractStatus.EXPIRED, "");
    }
  }

  private void move(HeldContract contract, LocalDate on, ContractStatus to, String reason) {
    entries.write(VIEWER, NewEntry.step(contract, on, to, reason), null);
    changes.became(VIEWER, contract, to, reason);
  }

  private record Due(long entry, @Nullable Integer noticeMonths,
      @Nullable Integer extensionOptions) {}

  private record Ending(String reason, LocalDate day) {}
}
