package nl.speelruimte.plans.writing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of a working copy, which save themselves: each save is a short transaction of its own, so that it survives
 * whatever happens next. Two who write in one text at once lose nothing: who comes second is told, and keeps both.
 */
@Service
@Transactional(readOnly = true)
public class PlanTexts {

  private final WorkingCopies copies;
  private final TextStore texts;

  PlanTexts(WorkingCopies copies, TextStore texts) {
    this.copies = copies;
    this.texts = texts;
  }

  /**
   * What every text of the working copy says now, with the revision a save must carry; also to see what a colleague
   * wrote meanwhile.
   *
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken when nothing of it is being written now
   */
  public List<TextNow> now(Viewer viewer, PlanId id) {
    var copy = copies.read(viewer, id);
    var latest = texts.latest(copy).stream().collect(Collectors.toMap(TextNow::spot, Function.identity()));
    return texts.said(copy).stream().map(each -> latest.getOrDefault(each.spot(), each)).toList();
  }

  /**
   * Keeps what was typed.
   *
   * @param base the revision that was shown when this was typed
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken about the field, when it is too long or names a client; or when the plan is not being written
   *     any more, or the measure was taken out
   */
  @Transactional
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public Kept keep(Viewer viewer, PlanId id, TextSpot spot, String text, int base) {
    return keep(viewer, copies.open(viewer, id), spot, text, base, true);
  }

  /**
   * Keeps what was made of two texts that clashed, as a revision of its own.
   *
   * @param base the revision of the colleague's text that was shown with the clash
   */
  @Transactional
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public Kept resolve(Viewer viewer, PlanId id, TextSpot spot, String text, int base) {
    return keep(viewer, copies.open(viewer, id), spot, text, base, false);
  }

  /**
   * The plan says again what it said once, or what was kept aside; that is a revision like any other.
   *
   * @param base the revision that was shown as the one of now
   * @throws NotHere when there is no such revision of such a plan for this viewer
   */
  @Transactional
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_DATA')")
  public Kept takeBack(Viewer viewer, PlanId id, TextSpot spot, int revision, int base) {
    var copy = copies.open(viewer, id);
    var earlier = texts.revision(copy, spot, revision).orElseThrow(() -> new NotHere("revision", revision));
    return keep(viewer, copy, spot, earlier.revision().text(), base, false);
  }

  /**
   * What was written there since the working copy began, the latest first, with what was kept aside.
   *
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken when nothing of it is being written now
   */
  public List<TextRevision> revisions(Viewer viewer, PlanId id, TextSpot spot) {
    return texts.revisions(copies.read(viewer, id), spot);
  }

  private Kept keep(Viewer viewer, WorkingCopy copy, TextSpot spot, String typed, int base, boolean mayFold) {
    var text = spot.field().given(typed);
    var said = texts.text(copy, spot);
    var last = texts.last(copy, spot, false).orElse(null);
    var current = last == null ? 0 : last.revision().number();
    if (text.equals(said)) {
      return new Kept.Saved(current);
    }
    if (base != current) {
      var aside = texts.aside(viewer, copy, spot, text, base);
      return new Kept.Clash(current, aside, said,
          last == null ? "" : Objects.requireNonNullElse(last.revision().author(), ""),
          last == null ? Instant.EPOCH : last.revision().savedAt());
    }
    return new Kept.Saved(texts.save(viewer, copy, spot, text, last, mayFold));
  }
}
