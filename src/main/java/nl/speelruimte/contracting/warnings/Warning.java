package nl.speelruimte.contracting.warnings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.kernel.MunicipalityId;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be known today about a contract.
 *
 * @param municipality the municipality it is told to; null for the one that bureau and provider share
 * @param why the last part of the key of its sentence
 * @param figures the arguments of that sentence
 */
record Warning(WarningKind kind, @Nullable MunicipalityId municipality, Set<Side> audience, Severity severity, String why,
    List<Object> figures) {

  /** The day it is about: the first one that its sentence names; null when it names none. */
  @Nullable LocalDate day() {
    return figures.stream().filter(LocalDate.class::isInstance).map(LocalDate.class::cast).findFirst().orElse(null);
  }

  Key key() {
    return new Key(kind, municipality == null ? 0 : municipality.value());
  }

  /** What makes two warnings of one contract the same. */
  record Key(WarningKind kind, int municipality) {}
}
