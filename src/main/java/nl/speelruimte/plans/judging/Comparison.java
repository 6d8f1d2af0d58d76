package nl.speelruimte.plans.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.FrameworkVersionDetails;
import nl.speelruimte.plans.judging.scoring.Difference;
import org.jspecify.annotations.Nullable;

/**
 * All judgements of a closed round side by side.
 *
 * @param parts the plan as a whole first, then each measure; only what something is judged of
 * @param measures what a judgement of the plan can point at as well
 * @param scores the weighted score over everything by the place of an assessor; without those who gave no score
 */
public record Comparison(RoundDetails round, FrameworkVersionDetails framework, List<Part> parts,
    Map<MeasureKey, Named> measures, Map<UUID, BigDecimal> scores) {

  public Comparison {
    parts = List.copyOf(parts);
    measures = Map.copyOf(measures);
    scores = Map.copyOf(scores);
  }

  /** The columns. */
  public List<AssessorRow> assessors() {
    return round.assessors();
  }

  /** A criterion as it was judged about the plan, or about a measure. */
  public Optional<Line> line(CriterionId criterion, @Nullable MeasureKey measure) {
    return parts.stream().filter(part -> Objects.equals(part.measure, measure))
        .flatMap(part -> part.lines.stream()).filter(line -> line.criterion.id().equals(criterion)).findFirst();
  }

  /** Whether there is anything to talk about. */
  public boolean isToDiscuss() {
    return parts.stream().anyMatch(Part::isToDiscuss);
  }

  /** A measure by its place in the plan, from 1, and its title. */
  public record Named(int place, String title) {}

  /**
   * The plan as a whole, or one measure.
   *
   * @param measure null for the plan as a whole
   * @param place of the measure in the plan, from 1; 0 for the plan
   * @param title of the measure; empty for the plan
   * @param scores the weighted score by the place of an assessor; without those who gave no score
   */
  public record Part(@Nullable MeasureKey measure, int place, String title, List<Line> lines,
      Map<UUID, BigDecimal> scores) {

    public Part {
      lines = List.copyOf(lines);
      scores = Map.copyOf(scores);
    }

    public boolean isToDiscuss() {
      return worst().compareTo(Difference.TO_DISCUSS) >= 0;
    }

    /** The largest difference in it. */
    public Difference worst() {
      return lines.stream().map(Line::difference).max(Difference::compareTo).orElse(Difference.NONE_GIVEN);
    }
  }

  /**
   * One criterion.
   *
   * @param judgements by the place of an assessor; without those who gave none
   * @param median the lower one, as {@link Judgement#value}; null when nobody judged it
   */
  public record Line(Criterion criterion, Map<UUID, Judgement> judgements, @Nullable Integer median, int spread,
      Difference difference) {

    public Line {
      judgements = Map.copyOf(judgements);
    }
  }
}
