package nl.speelruimte.plans.deciding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.letters.LetterPart;
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
   * @throws NotHere when there is no such plan on which this viewer decides, or no such measure in it
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
    if (draft.outcome() == DecisionOutcome.RETURNED) {
      throw RuleBroken.at("outcome", "plans.deciding.rule.return-apart");
    }
    drafts.keep(viewer, id, sheet.round(), new DraftBook.Kept(draft.outcome(),
        orEmpty(Given.textIfAny("reason", draft.reason(), PlanCourse.LONGEST_REASON)),
        choices(draft, contents.version(viewer, id, sheet.version())), own(plan, sheet, draft), draft.version()),
        draft.version());
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
    var texts = LetterTexts.of(part -> {
      var own = kept.own().get(part);
      return own == null ? composed.part(part) : own.text();
    });
    return new DecisionDraft(sheet.round(), kept.outcome(), kept.reason(), choices, texts, composed, kept.version());
  }

  /** Each measure of the plan at most once, and no other. */
  private static Map<MeasureKey, MeasureChoice> choices(DecisionDraft draft, PlanContent content) {
    var choices = new HashMap<MeasureKey, MeasureChoice>();
    for (var choice : draft.measures()) {
      var key = choice.measure();
      if (content.measures().stream().noneMatch(measure -> measure.key().equals(key))) {
        throw new NotHere("measure", key);
      }
      var field = "measure-" + key;
      var reason = orEmpty(Given.textIfAny(field, choice.reason(), CheckedDecision.LONGEST_REASON));
      if (choices.put(key, new MeasureChoice(key, choice.title(), choice.approved(), reason)) != null) {
        throw RuleBroken.at(field, "plans.deciding.rule.measure-twice");
      }
    }
    return choices;
  }

  private Map<LetterPart, OwnText> own(PlanDetails plan, ConclusionSheet sheet, DecisionDraft draft) {
    var kept = drafts.of(sheet.round()).orElse(DraftBook.Kept.NOTHING);
    var now = ComposedTexts.of(plan, sheet, draft.outcome());
    var then = ComposedTexts.of(plan, sheet, kept.outcome());
    var shown = draft.composed() == null ? then : draft.composed();
    var own = new EnumMap<LetterPart, OwnText>(LetterPart.class);
    for (var part : LetterPart.values()) {
      var typed = draft.texts().part(part).strip();
      var ofPortal = Stream.of(now, then, shown).anyMatch(texts -> texts.part(part).strip().equals(typed));
      var text = OwnText.of(ofPortal ? null : Given.textIfAny(part.field(), typed, LetterTexts.LONGEST),
          shown.part(part), kept.own().get(part));
      if (text != null) {
        own.put(part, text);
      }
    }
    return own;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
