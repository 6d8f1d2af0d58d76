package nl.speelruimte.imports;

import java.time.Instant;
import java.util.Map;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A refused line.
 *
 * @param period of its file
 * @param line its number in the file
 * @param provider whose line it is, or whose file when the line does not say; null when unknown
 * @param municipality like the provider
 * @param amount what it is about in money, when it says so readably
 * @param fields what it says, normalised and pseudonymised, by column
 * @param mendable whether it can be loaded after a change; others can only be dismissed
 * @param mendedIn the batch that loaded it after all
 */
public record WorklistRow(long id, long batch, @Nullable String format, String fileName, String period, long line,
    @Nullable ProviderId provider, @Nullable MunicipalityId municipality, @Nullable Money amount,
    Map<String, String> fields, Reason reason, LineState state, boolean mendable, @Nullable Long mendedIn,
    @Nullable Decision decision, int version) {

  /** Who decided about it, when and why. */
  public record Decision(String by, Instant at, String why) {}
}
