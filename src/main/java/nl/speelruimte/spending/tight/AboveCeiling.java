package nl.speelruimte.spending.tight;

import nl.speelruimte.kernel.Money;

/**
 * What is above the ceiling of a space, and why it is paid or not.
 *
 * @param claimed how much more was claimed than there is room for; nothing when there is room
 * @param expected how much more the year is expected to come to
 * @param payable the part of what is expected above it that is on specific allocations, or crisis care within the space:
 *     those are always paid in full
 * @param needsChange the rest: paid only after a written change of the space
 * @param crisisOutside crisis care that does not count in the space and is always paid
 */
public record AboveCeiling(Money claimed, Money expected, Money payable, Money needsChange, Money crisisOutside) {

  /** @param alwaysPaid claimed and still expected on specific allocations and on crisis care within the space */
  static AboveCeiling of(Money ceiling, Money claimed, Money forecast, Money alwaysPaid, Money crisisOutside) {
    var most = forecast.compareTo(claimed) > 0 ? forecast : claimed;
    var above = notBelowZero(most.minus(ceiling));
    var payable = alwaysPaid.compareTo(above) < 0 ? notBelowZero(alwaysPaid) : above;
    return new AboveCeiling(notBelowZero(claimed.minus(ceiling)), above, payable, above.minus(payable), crisisOutside);
  }

  /** Whether there is anything to say. */
  public boolean isNothing() {
    return expected.isZero() && crisisOutside.isZero();
  }

  private static Money notBelowZero(Money money) {
    return money.isNegative() ? Money.ZERO : money;
  }
}
