package nl.speelruimte.ledger;

import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;

/** A provider at a municipality whose facts changed, in the years of service named (both included). */
public record Touched(ProviderId provider, MunicipalityId municipality, int firstYear, int lastYear) {}
