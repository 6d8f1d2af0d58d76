package nl.speelruimte.plans.judging;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import org.jspecify.annotations.Nullable;

/**
 * What one assessor works on: the text beside the criteria, with their own judgements and nobody else's.
 *
 * @param own who works on it
 */
public record JudgingSheet(RoundDetails round, AssessorRow own, FrameworkVersionDetails framework, PlanContent content,
    List<Judgement> judgements) {

  public JudgingSheet {
    judgements = List.copyOf(judgements);
  }

  public Optional<Judgement> of(CriterionId criterion, @Nullable MeasureKey measure) {
    return judgements.stream().filter(each -> each.isAbout(criterion, measure)).findFirst();
  }

  /** What the plan as a whole is judged by, or with a measure each of the measures. */
  public List<Criterion> criteria(@Nullable MeasureKey measure) {
    return framework.of(measure == null ? AppliesTo.PLAN : AppliesTo.MEASURE);
  }

  /** How many judgements there are to give. */
  public int wanted() {
    return framework.of(AppliesTo.PLAN).size() + framework.of(AppliesTo.MEASURE).size() * content.measures().size();
  }

  /** How many of them are given. */
  public int given() {
    return given(null) + content.measures().stream().map(PlanMeasure::key).mapToInt(this::given).sum();
  }

  /** How many are given about the plan as a whole, or about a measure. */
  public int given(@Nullable MeasureKey measure) {
    return (int) criteria(measure).stream().filter(each -> of(each.id(), measure).isPresent()).count();
  }

  public boolean isComplete() {
    return given() == wanted();
  }
}
