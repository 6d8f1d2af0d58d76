package nl.speelruimte.plans.deciding;

import java.util.List;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.letters.LetterTexts;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its letter, as far as it is filled in.
 *
 * @param outcome null as long as none was chosen
 * @param reason the reason of the decision in a few sentences, which everybody reads who may see the plan
 * @param measures what is decided on each measure; counts where the plan is approved in part
 * @param composed what the portal composed when the texts were shown: words of before a conclusion are known by it
 * @param version what a change of it must carry; 0 as long as nothing was kept
 */
public record DecisionDraft(UUID round, @Nullable DecisionOutcome outcome, String reason, List<MeasureChoice> measures,
    LetterTexts texts, @Nullable LetterTexts composed, int version) {

  /** Without what the portal composed: what it composes now. */
  public DecisionDraft(UUID round, @Nullable DecisionOutcome outcome, String reason, List<MeasureChoice> measures,
      LetterTexts texts, int version) {
    this(round, outcome, reason, measures, texts, null, version);
  }

  public DecisionDraft {
    measures = List.copyOf(measures);
  }

  /** Whether this decision carries the measure. */
  public boolean approves(MeasureKey measure) {
    return outcome == DecisionOutcome.APPROVED || outcome == DecisionOutcome.PARTLY_APPROVED
        && measures.stream().anyMatch(choice -> choice.measure().equals(measure) && choice.approved());
  }
}
