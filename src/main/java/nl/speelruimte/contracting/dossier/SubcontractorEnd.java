package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a subcontractor as somebody fills it in.
 *
 * @param version of the subcontractor as it was shown
 */
public record SubcontractorEnd(@Nullable LocalDate lastDay, @Nullable String reason, int version) {}
