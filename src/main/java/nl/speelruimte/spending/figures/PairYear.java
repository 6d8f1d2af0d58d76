package nl.speelruimte.spending.figures;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;

/** A provider at a municipality in a year: the unit of recalculation. */
public record PairYear(ProviderId provider, MunicipalityId municipality, int year) {}
