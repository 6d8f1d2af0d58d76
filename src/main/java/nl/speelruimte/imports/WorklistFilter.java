package nl.speelruimte.imports;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Which refused lines to list.
 *
 * @param batch only of this batch; null for all
 * @param state only in this state; null for all
 * @param format only of files of this format; null for all
 * @param reason only those refused for this reason, by its key; null for all
 * @param provider only of this provider; null for all
 * @param municipality only of this municipality; null for all
 * @param text part of the file name or of what the reason speaks of; of digits only it is a part of the file name, a
 *     batch number, or a number that the reason speaks of; empty for all
 */
public record WorklistFilter(@Nullable Long batch, @Nullable LineState state, @Nullable String format,
    @Nullable String reason, @Nullable ProviderId provider, @Nullable MunicipalityId municipality, String text) {

  public WorklistFilter(@Nullable Long batch, @Nullable LineState state) {
    this(batch, state, null, null, null, null, "");
  }
}
