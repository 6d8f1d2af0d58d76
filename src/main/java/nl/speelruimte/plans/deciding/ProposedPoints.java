package nl.speelruimte.plans.deciding;

import java.util.List;
import nl.speelruimte.kernel.Excerpt;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.concluding.BelowPar;
import nl.speelruimte.plans.concluding.ConclusionSheet;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.content.PlanMeasure;
import org.jspecify.annotations.Nullable;

/** What the assessors found below par, as points to send a plan back with; who found it is in none of them. */
public final class ProposedPoints {

  private static final int LONGEST = 2_000;

  private ProposedPoints() {}

  /** One for each passage and reason, in the order of the plan. */
  public static List<ReturnPoint> of(ConclusionSheet sheet, PlanContent content) {
    return sheet.rows().stream().flatMap(row -> row.belowPar().stream()).map(each -> point(each, content)).distinct().toList();
  }

  private static ReturnPoint point(BelowPar found, PlanContent content) {
    var measure = found.pointer().in().orElse(null);
    return new ReturnPoint(measure, title(measure, content), found.pointer().quote().orElse(null),
        Excerpt.of(found.reason(), LONGEST));
  }

  private static @Nullable String title(@Nullable MeasureKey measure, PlanContent content) {
    return content.measures().stream().filter(each -> each.key().equals(measure)).map(PlanMeasure::title).findFirst()
        .orElse(null);
  }
}
