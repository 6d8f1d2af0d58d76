package nl.speelruimte.spending.compare;

import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a provider fills in.
 *
 * @param seen how many entries there were when the form was opened
 */
public record OwnFigureDraft(@Nullable Money forecast, @Nullable Money realised, @Nullable String remark, int seen) {

  public static final int LONGEST_REMARK = 1000;
}
