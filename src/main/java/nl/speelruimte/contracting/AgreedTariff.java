package nl.speelruimte.contracting;

/**
 * The tariff that was agreed for a product on a day.
 *
 * @param amountCent eurocent per unit
 * @param unit code of the unit (WJ756)
 */
public record AgreedTariff(long amountCent, String unit, TariffBasis basis) {}
