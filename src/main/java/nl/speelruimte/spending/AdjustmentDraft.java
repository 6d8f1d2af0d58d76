package nl.speelruimte.spending;

import java.time.LocalDate;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment as somebody fills it in.
 *
 * @param amount by how much; negative lowers the space
 * @param validOn from when it holds
 * @param file the written change
 * @param version of the space as it was shown
 */
public record AdjustmentDraft(
    @Nullable Money amount,
    @Nullable LocalDate validOn,
    @Nullable String reason,
    @Nullable FileDraft file,
    int version) {}
