package nl.speelruimte.plans.frameworks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a framework.
 *
 * @param number what people call it: version 2
 * @param adopted null for a concept
 * @param retired null as long as it may be chosen
 */
public record FrameworkVersionRow(FrameworkVersionId id, FrameworkId framework, int number, FrameworkState state,
    String name, FrameworkPurpose purpose, @Nullable Decided adopted, @Nullable Decided retired) {

  /** Whether calls and rounds may choose it. */
  public boolean isChoosable() {
    return state == FrameworkState.ADOPTED;
  }

  /** A decision about it, that is never taken back. */
  public record Decided(LocalDate on, String by, String because) {}
}
