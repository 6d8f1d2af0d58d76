package nl.speelruimte.spending;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment as somebody fills it in.
 *
 * @param amount by how much; negative lowers the space
 * @param validOn from when it holds
 * @param fileName name of the written change
 * @param file its content
 * @param version of the space as it was shown
 */
public record AdjustmentDraft(
    @Nullable Money amount,
    @Nullable LocalDate validOn,
    @Nullable String reason,
    @Nullable String fileName,
    byte @Nullable [] file,
    int version) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AdjustmentDraft(var itsAmount, var itsDay, var itsReason, var itsName, var itsFile, var its)
        && Objects.equals(amount, itsAmount) && Objects.equals(validOn, itsDay)
        && Objects.equals(reason, itsReason) && Objects.equals(fileName, itsName)
        && Arrays.equals(file, itsFile) && version == its;
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, validOn, reason, fileName, Arrays.hashCode(file), version);
  }
}
