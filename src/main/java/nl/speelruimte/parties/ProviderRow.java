package nl.speelruimte.parties;

import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/** A provider in a list; {@code places} are the places of its sites in one text. */
public record ProviderRow(
    ProviderId id,
    String agbCode,
    @Nullable String kvkNr,
    String name,
    @Nullable String places,
    ProviderStatus status) {}
