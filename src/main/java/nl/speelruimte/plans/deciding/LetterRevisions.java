package nl.speelruimte.plans.deciding;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.concluding.LedRounds;
import nl.speelruimte.plans.letters.LetterPart;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-126: what the lead wrote in a letter before something was concluded otherwise: no such words are sent unseen. */
@Service
@Transactional(readOnly = true)
public class LetterRevisions {

  private static final String DECIDES = "hasAnyRole('BUREAU_MANAGER')";
  private final EfficiencyPlans plans;
  private final LedRounds rounds;
  private final DraftBook drafts;
  private final LetterDesk desk;

  LetterRevisions(EfficiencyPlans plans, LedRounds rounds, DraftBook drafts, LetterDesk desk) {
    this.plans = plans;
    this.rounds = rounds;
    this.drafts = drafts;
    this.desk = desk;
  }

  /**
   * Which texts know nothing of what was concluded since, and what was written before they were composed anew.
   *
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when it is not the time, or somebody else leads the round
   */
  public DraftNotes notes(Viewer viewer, PlanId id) {
    var plan = plans.details(viewer, id);
    return notes(plan, rounds.of(viewer, plan));
  }

  DraftNotes notes(PlanDetails plan, ConclusionSheet sheet) {
    var kept = drafts.of(sheet.round()).orElse(DraftBook.Kept.NOTHING);
    var composed = ComposedTexts.of(plan, sheet, kept.outcome());
    return new DraftNotes(Arrays.stream(LetterPart.values()).flatMap(part -> behind(part, kept.own().get(part),
        composed.part(part))).toList(), drafts.aside(sheet.round()));
  }

  private static Stream<TextBehind> behind(LetterPart part, @Nullable OwnText own, String composed) {
    return own == null || own.from() == null || !own.isBehind(composed) ? Stream.empty()
        : Stream.of(TextBehind.of(part, own.from(), composed));
  }

  DecisionDraft draft(Viewer viewer, PlanDetails plan, ConclusionSheet sheet) {
    return desk.draft(viewer, plan, sheet);
  }

  /**
   * Composes a part anew, so that it follows the conclusions again; what was written stands aside until the letter is sent.
   *
   * @param version of the draft that the page showed
   * @return what it is now
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when somebody else kept something meanwhile
   */
  @Transactional
  @PreAuthorize(DECIDES)
  public DecisionDraft composeAnew(Viewer viewer, PlanId id, LetterPart part, int version) {
    return change(viewer, id, part, version, (sheet, _, own) -> {
      drafts.setAside(viewer, sheet.round(), part, own.text());
      return null;
    });
  }

  /**
   * Says that the words of a part hold as well after what was concluded since.
   *
   * @param version of the draft that the page showed
   * @return what it is now
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when somebody else kept something meanwhile
   */
  @Transactional
  @PreAuthorize(DECIDES)
  public DecisionDraft keepAsWritten(Viewer viewer, PlanId id, LetterPart part, int version) {
    return change(viewer, id, part, version, (_, composed, own) -> own.lookedAt(composed));
  }

  private DecisionDraft change(Viewer viewer, PlanId id, LetterPart part, int version, Change change) {
    var plan = plans.details(viewer, id);
    var sheet = rounds.of(viewer, plan);
    var kept = drafts.of(sheet.round()).orElse(DraftBook.Kept.NOTHING);
    if (kept.version() != version) {
      throw RuleBroken.changedMeanwhile("plans.deciding.changed.draft");
    }
    var own = kept.own().get(part);
    if (own != null) {
      var composed = ComposedTexts.of(plan, sheet, kept.outcome()).part(part);
      drafts.keep(viewer, id, sheet.round(), kept.with(part, change.of(sheet, composed, own)), version);
    }
    return desk.draft(viewer, plan, sheet);
  }

  /** What becomes of the words of a part; null for those of the portal. */
  private interface Change {
    @Nullable OwnText of(ConclusionSheet sheet, String composed, OwnText own);
  }
}
