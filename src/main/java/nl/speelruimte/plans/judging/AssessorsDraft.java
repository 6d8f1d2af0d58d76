package nl.speelruimte.plans.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who judges from now on.
 *
 * @param assessors all of them: who is not among them is excused
 * @param version of the round as it was shown
 */
public record AssessorsDraft(List<Seat> assessors, @Nullable String reason, int version) {

  public AssessorsDraft {
    assessors = List.copyOf(assessors);
  }
}
