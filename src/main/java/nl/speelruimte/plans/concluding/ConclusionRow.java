package nl.speelruimte.plans.concluding;

import java.util.List;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.CriterionId;
import nl.speelruimte.plans.frameworks.CriterionScale;
import org.jspecify.annotations.Nullable;

/**
 * A criterion about one subject, with what was found.
 *
 * @param measure null for the plan as a whole
 * @param about the title of the measure; null for the plan as a whole
 * @param proposed what may be concluded without further words: the lower median, which somebody gave; null when nobody judged
 * @param said how many assessors judged it
 * @param spread the highest score less the lowest; of yes and no 1 when they differ
 * @param discussed whether the assessors differ so much, or one of them stands so firmly in the way, that words are needed
 * @param belowPar what assessors found below par with the place they pointed at
 * @param concluded null as long as nothing was concluded
 */
public record ConclusionRow(
    CriterionId criterion,
    String code,
    String text,
    CriterionScale scale,
    boolean knockOut,
    @Nullable MeasureKey measure,
    @Nullable String about,
    @Nullable Verdict proposed,
    int said,
    int spread,
    boolean discussed,
    List<BelowPar> belowPar,
    @Nullable Conclusion concluded) {

  public ConclusionRow {
    belowPar = List.copyOf(belowPar);
  }

  /** Without what the assessors found: where few judged, the median and the spread are their judgements. */
  ConclusionRow alone() {
    return new ConclusionRow(criterion, code, text, scale, knockOut, measure, about, null, 0, 0, false, List.of(),
        concluded);
  }

  /** Whether it was concluded that a knock-out is not met. */
  public boolean isKnockedOut() {
    return knockOut && concluded != null && concluded.verdict().isNo();
  }

  /** Whether what is proposed can be concluded without further words. */
  public boolean isAgreed() {
    return concluded == null && proposed != null && !discussed;
  }

  /** What a change of it must carry. */
  public int number() {
    return concluded == null ? 0 : concluded.number();
  }

  public boolean isAbout(@Nullable MeasureKey subject) {
    return measure == null ? subject == null : measure.equals(subject);
  }
}
