package nl.speelruimte.plans.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A round as somebody fills it in.
 *
 * @param lead who leads it; null for whoever opens it
 * @param dueOn the last day to judge
 * @param version of the plan as it was shown
 */
public record RoundDraft(
    @Nullable FrameworkVersionId framework,
    @Nullable UUID lead,
    @Nullable LocalDate dueOn,
    List<Seat> assessors,
    int version) {

  public RoundDraft {
    assessors = List.copyOf(assessors);
  }
}
