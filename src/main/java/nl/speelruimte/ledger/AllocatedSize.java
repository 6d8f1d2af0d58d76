package nl.speelruimte.ledger;

import org.jspecify.annotations.Nullable;

/** How much was allocated: either a volume with unit and frequency, or a budget in eurocent. */
public sealed interface AllocatedSize {

  /**
   * @param amount in the unit of the message
   * @param unit WJ756 code
   * @param frequency WMO757 code
   */
  record Volume(long amount, String unit, String frequency) implements AllocatedSize {}

  /** @param cents eurocent over the whole allocation */
  record Budget(long cents) implements AllocatedSize {}

  /** Makes the size from nullable columns: volume first, else budget, else nothing. */
  static @Nullable AllocatedSize of(@Nullable Long volume, @Nullable String unit, @Nullable String frequency,
      @Nullable Long budgetCents) {
    if (volume != null && unit != null && frequency != null) {
      return new Volume(volume, unit, frequency);
    }
    return budgetCents == null ? null : new Budget(budgetCents);
  }
}
