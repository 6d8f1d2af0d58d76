package nl.speelruimte.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.audit.seal.SealRow;
import nl.speelruimte.audit.seal.SealsToRead;
import nl.speelruimte.audit.seal.TrailExport;
import nl.speelruimte.audit.seal.TrailGuard;
import nl.speelruimte.audit.seal.TrailVerifier;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The seals on the trail: to read, to check and to hand out, for the auditor and the administrator of the bureau. */
@Service
public class TrailSeals {

  private final SealsToRead seals;
  private final TrailVerifier verifier;
  private final TrailExport export;
  private final TrailGuard guard;
  private final AuditTrail trail;
  private final TransactionTemplate transaction;
  private final CheckGate gate = new CheckGate();

  TrailSeals(SealsToRead seals, TrailVerifier verifier, TrailExport export, TrailGuard guard, AuditTrail trail,
      TransactionTemplate transaction) {
    this.seals = seals;
    this.verifier = verifier;
    this.export = export;
    this.guard = guard;
    this.trail = trail;
    this.transaction = transaction;
  }

  /** The latest first. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public List<SealRow> rows(Viewer viewer, Pageable page) {
    TrailSearch.visibleTo(viewer);
    return seals.page(page.getPageSize(), page.getOffset());
  }

  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public long count(Viewer viewer) {
    TrailSearch.visibleTo(viewer);
    return seals.count();
  }

  /** Whether the database refuses changes of the trail by itself. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public boolean isGuarded(Viewer viewer) {
    TrailSearch.visibleTo(viewer);
    return guard.stands();
  }

  /**
   * Reckons every hash of a period again, beside the page that asks. While one check runs nobody starts another: whoever asks
   * for the same is given the one that runs.
   *
   * @param period null for all there is
   * @param noted the hash of a seal that somebody wrote down; null for none
   * @throws RuleBroken while a check of another period or with another noted hash runs
   */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public TrailCheck check(Viewer viewer, @Nullable Period period, @Nullable String noted) {
    TrailSearch.visibleTo(viewer);
    var mine = new TrailCheck(viewer.name(), period, noted);
    var runs = gate.enter(mine);
    if (runs == mine) {
      Thread.ofVirtual().name("trail-check").start(() -> {
        mine.run(verifier);
        mine.found().ifPresent(found ->
            trace(viewer, "audit.action.verified", Checked.of(period, found.isSound())));
      });
    }
    return runs;
  }

  /** The check that runs now, whoever asked for it. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public Optional<TrailCheck> running(Viewer viewer) {
    TrailSearch.visibleTo(viewer);
    return gate.running();
  }

  /** Writes the events and seals of a period with their hashes, so that others can check them without the portal. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public void export(Viewer viewer, @Nullable Period period, OutputStream out) throws IOException {
    TrailSearch.visibleTo(viewer);
    trace(viewer, "audit.action.exported", Checked.of(period, null));
    export.write(period, out);
  }

  /** Who checked the trail or took it out stands in it as well. */
  private void trace(Viewer viewer, String action, Checked what) {
    transaction.executeWithoutResult(_ -> trail.record(viewer, Subject.of("audit.trail", 1), action, null, what, null));
  }

  /** What the trail keeps of a check or a file: of which days, and what was found. */
  record Checked(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean sound) {

    static Checked of(@Nullable Period period, @Nullable Boolean sound) {
      return new Checked(period == null ? null : period.from(), period == null ? null : period.to(), sound);
    }
  }
}
