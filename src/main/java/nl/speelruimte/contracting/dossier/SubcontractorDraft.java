package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subcontractor as somebody fills it in.
 *
 * @param kvkNumber eight digits
 * @param approvedOn the day on which the bureau approved it
 */
public record SubcontractorDraft(@Nullable String name, @Nullable String kvkNumber, @Nullable LocalDate approvedOn,
    @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String reason) {}
