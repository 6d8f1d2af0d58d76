package nl.speelruimte.plans.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.MeasureKey;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a version of a plan; what a provider has not filled in yet is empty.
 *
 * @param id of this measure in this version
 * @param key of this measure in every version
 * @param version what a change of it must carry
 * @param place its place on the page, from 1
 * @param indicator the code of what it is measured with; null when it is measured otherwise
 * @param measuredBy how it will be measured, in words
 * @param owner who sees to it
 * @param effects only those that the viewer sees
 * @param evidence the files with it
 */
public record PlanMeasure(
    UUID id,
    MeasureKey key,
    int version,
    int place,
    MeasureCategory category,
    String title,
    String text,
    @Nullable String indicator,
    String measuredBy,
    String owner,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate dueOn,
    List<MeasureEffect> effects,
    List<EvidenceRow> evidence) {

  public PlanMeasure {
    effects = List.copyOf(effects);
    evidence = List.copyOf(evidence);
  }

  /** What it promises in the effects that the viewer sees. */
  public Money promised() {
    return effects.stream().map(MeasureEffect::amount).reduce(Money.ZERO, Money::plus);
  }
}
