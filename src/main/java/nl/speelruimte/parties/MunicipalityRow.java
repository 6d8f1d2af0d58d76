package nl.speelruimte.parties;

import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** A municipality in a list; {@code groups} are the codes of the groups it belongs to today. */
public record MunicipalityRow(
    MunicipalityId id, String cbsCode, String name, boolean active, @Nullable String region, @Nullable String groups) {}
