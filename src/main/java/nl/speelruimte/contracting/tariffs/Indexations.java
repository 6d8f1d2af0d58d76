package nl.speelruimte.contracting.tariffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.tariffs.IndexationPreview.Line;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly raise of tariffs: shown first, then booked in one step, and undone in one step as long as nothing followed. */
@Service
@Transactional
public class Indexations {

  private static final int LONGEST_CHOSEN = 500;
  private final JdbcClient jdbc;
  private final IndexationReader reader;
  private final IndexationBooking booking;
  private final AuditTrail trail;

  Indexations(JdbcClient jdbc, IndexationReader reader, IndexationBooking booking, AuditTrail trail) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.booking = booking;
    this.trail = trail;
  }

  /**
   * What it would do to each tariff; nothing is written.
   *
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when something is missing or wrong
   */
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public IndexationPreview preview(Viewer viewer, IndexationDraft draft) {
    Contracts.requireKeeper(viewer, "indexations", viewer.role());
    return reader.preview(CheckedIndexation.of(draft));
  }

  /**
   * Books what was shown: each old tariff ends on the day before, and a new one begins. Pressed twice, it finds nothing left
   * to raise.
   *
   * @param shown the preview on which the decision rests
   * @param chosen which tariffs, in words, for those who look back
   * @throws NotHere for whoever does not keep the register
   * @throws RuleBroken when tariffs changed since the preview, or something is missing or wrong
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void book(Viewer viewer, IndexationDraft draft, IndexationPreview shown, String chosen, String reason) {
    Contracts.requireKeeper(viewer, "indexations", viewer.role());
    var wanted = CheckedIndexation.of(draft);
    var why = Given.reason(reason);
    if (shown.lines().isEmpty()) {
      throw new RuleBroken("contracting.rule.nothing-to-raise");
    }
    reader.hold(shown.lines().stream().map(Line::contract).distinct().toList());
    var now = reader.preview(wanted);
    requireSame(shown.lines(), now.lines());
    var words = Given.words("selection", chosen, LONGEST_CHOSEN);
    var id = booking.book(viewer, wanted, draft.composition(), words, now, why);
    trail.record(viewer, subject(id), "contracting.action.indexed", null,
        new Raised(wanted.percentage(), wanted.startsOn(), words, now.lines().size()), why);
    traceContracts(viewer, id, "contracting.action.indexed", wanted.percentage(), wanted.startsOn(), why);
  }

  /**
   * Takes an indexation back: the old tariffs hold again, and an entry says so.
   *
   * @throws NotHere for whoever does not keep the register, and when there is no such indexation
   * @throws RuleBroken when it was undone before, or one of its tariffs changed since
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void undo(Viewer viewer, int indexation, String reason) {
    Contracts.requireKeeper(viewer, "indexations", viewer.role());
    var contracts = jdbc.sql("SELECT DISTINCT contract_id FROM contracting_indexation_line WHERE indexation_id = ?")
        .param(indexation).query(Integer.class).list().stream()
        .map(ContractId::new).toList();
    if (contracts.isEmpty()) {
      throw new NotHere("indexation", indexation);
    }
    reader.hold(contracts);
    var row = rows(viewer).stream().filter(each -> each.id() == indexation).findFirst().orElseThrow();
    if (row.undone()) {
      throw new RuleBroken("contracting.rule.undone-before");
    }
    var why = Given.reason(reason);
    var changed = booking.changedSince(row);
    if (changed > 0) {
      throw new RuleBroken("contracting.rule.tariffs-followed", changed);
    }
    booking.undo(viewer, row, why);
    trail.record(viewer, subject(indexation), "contracting.action.indexation-undone",
        new Raised(row.percentage(), row.startsOn(), row.chosen(), row.tariffs()), null, why);
    traceContracts(viewer, indexation, "contracting.action.indexation-undone", row.percentage(), row.startsOn(), why);
  }

  /**
   * What was booked and undone, the latest first.
   *
   * @throws NotHere for whoever does not see the whole region
   */
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN', 'AUDITOR')")
  public List<IndexationRow> rows(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> jdbc.sql("""
              SELECT i.*, EXISTS (SELECT 1 FROM contracting_indexation u WHERE u.undoes_id = i.id) AS undone
                FROM contracting_indexation i ORDER BY i.id DESC""")
          .query((row, _) -> new IndexationRow(row.getInt("id"), row.getBigDecimal("percentage"),
              row.getBigDecimal("ova_percentage"), row.getBigDecimal("ppc_percentage"),
              row.getObject("starts_on", LocalDate.class), row.getString("chosen"), row.getInt("contracts"),
              row.getInt("tariffs"), row.getString("reason"),
              Moments.of(row, "recorded_at"), row.getString("actor"),
              row.getString("actor_organisation"), row.getObject("undoes_id", Integer.class), row.getBoolean("undone")))
          .list();
      case AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() ->
          throw new NotHere("indexations", "region");
    };
  }

  /** Which of those shown is no longer so, and whether there are others now. */
  private static void requireSame(List<Line> shown, List<Line> now) {
    if (shown.equals(now)) {
      return;
    }
    var gone = shown.stream().filter(line -> !now.contains(line)).toList();
    var more = now.stream().filter(line -> !shown.contains(line)).toList();
    var first = gone.isEmpty() ? more.getFirst() : gone.getFirst();
    throw new RuleBroken("contracting.rule.changed-since-preview", gone.size() + more.size(), first.product(),
        first.contractNumber());
  }

  private void traceContracts(Viewer viewer, int indexation, String action, BigDecimal percentage, LocalDate from,
      String reason) {
    jdbc.sql("""
            SELECT l.contract_id, c.provider_id, COUNT(*) FROM contracting_indexation_line l
              JOIN contracting_contract c ON c.id = l.contract_id WHERE l.indexation_id = ?
             GROUP BY l.contract_id, c.provider_id""")
        .param(indexation)
        .query((row, _) -> {
          trail.record(viewer, ContractDetails.subject(new ContractId(row.getInt(1)),
              new ProviderId(row.getInt(2))), action, null, new OfContract(percentage, from, row.getInt(3)), reason);
          return true;
        }).list();
  }

  private static Subject subject(int indexation) {
    return Subject.of("contracting.indexation", indexation);
  }

  /** What the trail keeps of an indexation. */
  record Raised(BigDecimal percentage, LocalDate startsOn, String chosen, int tariffs) {}

  /** What the trail of a contract keeps of it. */
  record OfContract(BigDecimal percentage, LocalDate startsOn, int tariffs) {}
}
