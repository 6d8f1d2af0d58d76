package nl.speelruimte.plans.deciding;

import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.LedRounds;
import nl.speelruimte.plans.content.PlanContents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a letter right with another one; what was decided stays as it is. */
@Service
public class LetterCorrections {

  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final DecisionBook book;
  private final SentLetters letters;
  private final LedRounds rounds;

  LetterCorrections(EfficiencyPlans plans, PlanContents contents, DecisionBook book, SentLetters letters,
      LedRounds rounds) {
    this.plans = plans;
    this.contents = contents;
    this.book = book;
    this.letters = letters;
    this.rounds = rounds;
  }

  /** Whether this viewer may send another letter about what was decided. */
  public static boolean mayCorrect(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER);
  }

  /**
   * Sends another letter about the last decision; its facts are those of the decision.
   *
   * @throws NotHere when there is no such plan with a letter that this viewer may put right
   * @throws RuleBroken when a text or the reason is missing, or somebody else was first
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void correct(Viewer viewer, PlanId id, CorrectionDraft draft) {
    var plan = plans.details(viewer, id);
    if (!mayCorrect(viewer)) {
      throw new NotHere("letter", id);
    }
    rounds.mustBeUntied(viewer, plan);
    var decision = book.of(id).stream().filter(each -> each.outcome() != DecisionOutcome.RETURNED).findFirst()
        .orElseThrow(() -> new NotHere("letter", id));
    if (book.letters(decision.id()).getFirst().number() != draft.number()) {
      throw RuleBroken.changedMeanwhile("plans.deciding.changed.letter");
    }
    var texts = CheckedDecision.texts(draft.texts());
    var choices = book.choices(decision.id());
    letters.send(viewer, decision.id(), new DecisionLetter.Content(plan, decision.outcome(), decision.reason(), choices,
        DecisionFacts.of(contents.version(viewer, id, decision.version()), key -> MeasureChoice.isApproved(choices, key)),
        texts, draft.number() + 1, Given.reason(draft.reason())));
  }
}
