package nl.speelruimte.contracting.changes;

import java.time.LocalDate;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the calendar does to one contract, in the transaction of the caller. */
@Component
class CalendarMoves {

  /** A mistake is followed by a notice that says how it is, so the last one holds. */
  static final String LATEST_NOTICE = """
      e.type = 'NOTICE' AND NOT EXISTS (SELECT 1 FROM contracting_entry n WHERE n.contract_id = e.contract_id
        AND n.type = 'NOTICE' AND n.number > e.number)""";
  private static final Viewer VIEWER = Viewer.system("calendar");
  private final JdbcClient jdbc;
  private final ContractHold hold;
  private final ContractChanges changes;
  private final EntryWriter entries;
  private final Amending amending;

  CalendarMoves(JdbcClient jdbc, ContractHold hold, ContractChanges changes, EntryWriter entries, Amending amending) {
    this.jdbc = jdbc;
    this.hold = hold;
    this.changes = changes;
    this.entries = entries;
    this.amending = amending;
  }

  void takeEffect(ContractId id, LocalDate today) {
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
  void terminate(ContractId id, LocalDate today) {
    var contract = hold.hold(id);
    jdbc.sql("SELECT e.reason, e.end_after FROM contracting_entry e WHERE e.contract_id = :contract AND "
            + LATEST_NOTICE + " AND e.end_after < :today")
        .param("contract", id.value()).param("today", today)
        .query((row, _) -> new Ending(row.getString(1), row.getObject(2, LocalDate.class))).optional()
        .filter(_ -> contract.written().isRunning())
        .ifPresent(ending -> move(contract, ending.day.plusDays(1), ContractStatus.TERMINATED, ending.reason));
  }

  void expire(ContractId id) {
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
