package nl.speelruimte.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.speelruimte.audit.seal.SealRow;
import nl.speelruimte.audit.seal.SealsToRead;
import nl.speelruimte.audit.seal.TrailExport;
import nl.speelruimte.audit.seal.TrailGuard;
import nl.speelruimte.audit.seal.TrailVerifier;
import nl.speelruimte.audit.seal.Verification;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The seals on the trail: to read, to check and to hand out, for the auditor and the administrator of the bureau. */
@Service
public class TrailSeals {

  private final SealsToRead seals;
  private final TrailVerifier verifier;
  private final TrailExport export;
  private final TrailGuard guard;

  TrailSeals(SealsToRead seals, TrailVerifier verifier, TrailExport export, TrailGuard guard) {
    this.seals = seals;
    this.verifier = verifier;
    this.export = export;
    this.guard = guard;
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
   * Reckons every hash of a period again.
   *
   * @param period null for all there is
   * @param noted the hash of a seal that somebody wrote down; null for none
   */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public Verification verify(Viewer viewer, @Nullable Period period, @Nullable String noted) {
    TrailSearch.visibleTo(viewer);
    return verifier.verify(period, noted);
  }

  /** Writes the events and seals of a period with their hashes, so that others can check them without the portal. */
  @PreAuthorize("hasAnyRole('AUDITOR', 'BUREAU_ADMIN')")
  public void export(Viewer viewer, @Nullable Period period, OutputStream out) throws IOException {
    TrailSearch.visibleTo(viewer);
    export.write(period, out);
  }
}
