package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A parameter as somebody fills it in; on its days it takes the place of what was set before. */
public record ParameterDraft(@Nullable ParameterKey key, @Nullable Integer value, @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo, @Nullable String reason) {}
