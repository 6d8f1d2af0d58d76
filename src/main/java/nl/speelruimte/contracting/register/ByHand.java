package nl.speelruimte.contracting.register;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as somebody changes it by hand.
 *
 * @param shown as it was shown; null for a new one
 * @param wanted as it is to be
 */
public record ByHand<D>(@Nullable D shown, D wanted, @Nullable String reason) {}
