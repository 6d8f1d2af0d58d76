package nl.speelruimte.contracting.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a contract sets for itself.
 *
 * @param validTo the last day; null as long as none is known
 */
public record ParameterRow(ParameterKey key, int value, LocalDate validFrom, @Nullable LocalDate validTo) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
