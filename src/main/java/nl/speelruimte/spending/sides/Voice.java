package nl.speelruimte.spending.sides;

import org.jspecify.annotations.Nullable;

/**
 * For whom somebody speaks about the spaces of a provider at a municipality.
 *
 * @param payer on whose word for the municipality; null when not for it
 * @param lacksMandate whether the bureau would speak for the municipality, had that mandated it
 * @param provider whether for the provider, as its manager
 */
public record Voice(@Nullable Payer payer, boolean lacksMandate, boolean provider) {

  public boolean isPayer() {
    return payer != null;
  }
}
