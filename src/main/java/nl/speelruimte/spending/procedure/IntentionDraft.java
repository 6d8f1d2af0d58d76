package nl.speelruimte.spending.procedure;

import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * An intention that is added by hand, for what had no space the year before.
 *
 * @param lotCode null for the whole contract
 * @param ground why there is to be a space; for the bureau and the municipality
 * @param permission the written permission for a space of the whole contract beside spaces per lot; null without one
 */
public record IntentionDraft(int year, @Nullable ProviderId provider, @Nullable MunicipalityId municipality,
    @Nullable String contractNumber, @Nullable String lotCode, @Nullable Money amount, @Nullable String ground,
    @Nullable FileDraft permission) {}
