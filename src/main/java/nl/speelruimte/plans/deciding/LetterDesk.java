package nl.speelruimte.plans.deciding;

import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.concluding.LedRounds;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.letters.LetterTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the lead prepares a decision with its letter; what was filled in stays until it is sent. */
@Service
@Transactional(readOnly = true)
public class LetterDesk {

  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final LedRounds rounds;
  private final DraftBook drafts;
  private final DecisionLetter letters;

  LetterDesk(EfficiencyPlans plans, PlanContents contents, LedRounds rounds, DraftBook drafts,
      DecisionLetter letters) {
    this.plans = plans;
    this.contents = contents;
    this.rounds = rounds;
    this.drafts = drafts;
    this.letters = letters;
  }

  /**
   * What was filled in so far; the texts that nobody changed are composed anew from the conclusions.
   *
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when it is not the time, or somebody else leads the round
   */
  public DecisionDraft draft(Viewer viewer, PlanId id) {
    var plan = plans.details(viewer, id);
    return draft(viewer, plan, rounds.of(viewer, plan));
  }

  /** The facts that go with it: what is approved as it stands now, and what that promises. */
  public DecisionFacts facts(Viewer viewer, PlanId id) {
    var plan = plans.details(viewer, id);
    var sheet = rounds.of(viewer, plan);
    return DecisionFacts.of(contents.version(viewer, id, sheet.version()), draft(viewer, plan, sheet)::approves);
  }

  /**
   * Keeps what is filled in. A text that is as the portal composed it is not kept: it goes on following the conclusions.
   *
   * @return what it is now
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when somebody else kept something meanwhile, or a text is too long or speaks of a client
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public DecisionDraft keep(Viewer viewer, PlanId id, DecisionDraft draft) {
    var plan = plans.details(viewer, id);
    var sheet = rounds.of(viewer, plan);
    if (!sheet.round().equals(draft.round())) {
      throw RuleBroken.changedMeanwhile("plans.changed.plan");
    }
    var before = draft(viewer, plan, sheet);
    var now = ComposedTexts.of(plan, sheet, draft.outcome());
    var then = ComposedTexts.of(plan, sheet, before.outcome());
    var own = draft.texts();
    drafts.keep(viewer, id, sheet.round(), new DraftBook.Kept(draft.outcome(),
        orEmpty(Given.textIfAny("reason", draft.reason(), PlanCourse.LONGEST_REASON)), choices(draft),
        own("opening", own.opening(), now.opening(), then.opening()),
        own("motivation", own.motivation(), now.motivation(), then.motivation()),
        own("closing", own.closing(), now.closing(), then.closing()), draft.version()), draft.version());
    return draft(viewer, plan, sheet);
  }

  /**
   * The letter as it would be sent now.
   *
   * @throws NotHere when there is no such plan on which this viewer decides
   * @throws RuleBroken when something is missing, or a conclusion stands in the way of what is to be decided
   */
  public byte[] preview(Viewer viewer, PlanId id) {
    var plan = plans.details(viewer, id);
    var sheet = rounds.of(viewer, plan);
    var draft = draft(viewer, plan, sheet);
    return letters.pdf(viewer, CheckedDecision.of(draft, sheet).letter(plan, contents.version(viewer, id, sheet.version())));
  }

  DecisionDraft draft(Viewer viewer, PlanDetails plan, ConclusionSheet sheet) {
    var kept = drafts.of(sheet.round()).orElse(DraftBook.Kept.NOTHING);
    var composed = ComposedTexts.of(plan, sheet, kept.outcome());
    var choices = contents.version(viewer, plan.id(), sheet.version()).measures().stream().map(measure -> {
      var choice = kept.choices().get(measure.key());
      return new MeasureChoice(measure.key(), measure.title(), choice == null || choice.approved(),
          choice == null ? "" : choice.reason());
    }).toList();
    return new DecisionDraft(sheet.round(), kept.outcome(), kept.reason(), choices, new LetterTexts(
        or(kept.opening(), composed.opening()), or(kept.motivation(), composed.motivation()),
        or(kept.closing(), composed.closing())), kept.version());
  }

  private static Map<MeasureKey, MeasureChoice> choices(DecisionDraft draft) {
    return draft.measures().stream().collect(Collectors.toMap(MeasureChoice::measure,
        choice -> new MeasureChoice(choice.measure(), choice.title(), choice.approved(),
            orEmpty(Given.textIfAny("measure-" + choice.measure(), choice.reason(), CheckedDecision.LONGEST_REASON)))));
  }

  private static @Nullable String own(String field, String text, String composedNow, String composedThen) {
    return text.strip().equals(composedNow.strip()) || text.strip().equals(composedThen.strip()) ? null
        : Given.textIfAny(field, text, LetterTexts.LONGEST);
  }

  private static String or(@Nullable String own, String composed) {
    return own == null ? composed : own;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
