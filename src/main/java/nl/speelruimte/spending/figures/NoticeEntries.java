package nl.speelruimte.spending.figures;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.entries.NewEntry;
import nl.speelruimte.spending.entries.SpaceLedger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Books that the notice of the contract became due: the clock of the consultation starts there. It opens a round that ends
 * with the decision; only once the amount was changed after that decision can the notice become due again.
 */
@Component
class NoticeEntries {

  private static final String ROUND = """
      (SELECT MAX(n.id) FROM spending_entry n WHERE n.space_id = :space AND n.type = 'NOTICE_70')""";
  private static final Viewer PORTAL = Viewer.system("figures");
  private final JdbcClient jdbc;
  private final SpendingSettings settings;
  private final SpaceLedger ledger;

  NoticeEntries(JdbcClient jdbc, SpendingSettings settings, SpaceLedger ledger) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.ledger = ledger;
  }

  /** Whether the notice of this round went out in writing: from then on the clock of that letter counts. */
  boolean isSent(UUID space) {
    return !isOver(space) && jdbc.sql("""
            SELECT COUNT(*) FROM spending_entry
            WHERE space_id = :space AND type = 'NOTICE_SENT' AND id > COALESCE(%s, 0)""".formatted(ROUND))
        .param("space", space).query(Long.class).single() > 0;
  }

  /** The day before which the parties consult; the entry is made when there is none yet in this round. */
  LocalDate deadline(UUID space, LocalDate asOf) {
    return isOver(space) ? book(space, asOf)
        : jdbc.sql("SELECT deadline FROM spending_entry WHERE id = " + ROUND).param("space", space)
            .query(LocalDate.class).optional().orElseGet(() -> book(space, asOf));
  }

  /** Whether the round was decided and the amount changed since: what was decided was about another amount. */
  private boolean isOver(UUID space) {
    return jdbc.sql("""
            SELECT COUNT(*) FROM spending_entry changed
            WHERE changed.space_id = :space AND changed.type IN ('ADJUSTMENT', 'SHIFT') AND changed.id >
              (SELECT MIN(d.id) FROM spending_entry d
               WHERE d.space_id = :space AND d.type = 'MEASURE' AND d.id > %s)""".formatted(ROUND))
        .param("space", space).query(Long.class).single() > 0;
  }

  private LocalDate book(UUID space, LocalDate asOf) {
    var deadline = asOf.plusWeeks(settings.weeksToConsult());
    ledger.write(PORTAL, NewEntry.of(space, EntryType.NOTICE_70, asOf).deadline(deadline));
    return deadline;
  }
}
