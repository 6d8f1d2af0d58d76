package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does a part of the work for the provider.
 *
 * @param validTo null as long as no last day is known
 * @param version for telling the second of two people that the first was there
 */
public record SubcontractorRow(int id, String name, String kvkNumber, LocalDate approvedOn, LocalDate validFrom,
    @Nullable LocalDate validTo, int version) {}
