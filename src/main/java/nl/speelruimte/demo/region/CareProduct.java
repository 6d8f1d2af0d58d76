package nl.speelruimte.demo.region;

import java.util.List;

/**
 * A product of the catalogue.
 *
 * @param unit in which it is allocated and claimed
 * @param tariffUnit the unit of its tariff: an hour for minutes
 * @param frequency of its allocations
 * @param volumes that are usual, per frequency
 * @param months how long care usually lasts
 * @param share how often it is chosen within its lot
 */
public record CareProduct(String lot, String category, String code, String name, String unit, String tariffUnit,
    String frequency, List<Integer> volumes, int months, double share, long tariffCents) {

  private static final double INDEX_PER_YEAR = 1.036;
  private static final int PRICES_OF = 2026;

  public static final List<CareProduct> ALL = List.of(
      new CareProduct("A", "45", "45A01", "Begeleiding individueel", "01", "04", "2", List.of(90, 120, 180, 240), 8,
          0.6, 7_860),
      new CareProduct("A", "45", "45A02", "Begeleiding in een groep", "16", "16", "2", List.of(1, 2, 3), 9, 0.2, 6_480),
      new CareProduct("A", "45", "45A03", "Gezinsbegeleiding", "04", "04", "2", List.of(2, 3, 4), 7, 0.2, 8_340),
      new CareProduct("B", "41", "41B01", "Dagbehandeling", "16", "16", "2", List.of(3, 4, 6, 8), 10, 0.5, 8_910),
      new CareProduct("B", "45", "45B02", "Intensieve behandeling thuis", "04", "04", "2", List.of(3, 4, 5), 7, 0.5,
          10_980),
      new CareProduct("C", "44", "44C01", "Wonen met begeleiding", "14", "14", "1", List.of(1), 11, 0.6, 21_450),
      new CareProduct("C", "43", "43C02", "Behandelgroep", "14", "14", "1", List.of(1), 9, 0.4, 29_880),
      new CareProduct("D", "46", "46D01", "Crisisopvang", "14", "14", "6", List.of(14, 28), 1, 0.5, 34_120),
      new CareProduct("D", "46", "46D02", "Ambulante crisishulp", "04", "04", "6", List.of(24, 36), 1, 0.5, 11_760),
      new CareProduct("E", "54", "54E01", "Behandeling jeugd-ggz", "01", "04", "6", List.of(900, 1500, 2400), 8, 0.8,
          11_340),
      new CareProduct("E", "54", "54E02", "Groepsbehandeling jeugd-ggz", "16", "16", "2", List.of(1, 2), 5, 0.2, 12_150),
      new CareProduct("F", "54", "54F01", "Diagnostisch onderzoek", "82", "82", "6", List.of(1), 3, 1.0, 148_500));

  public static CareProduct of(String code) {
    return ALL.stream().filter(product -> product.code.equals(code)).findFirst().orElseThrow();
  }

  /** The tariff of a year in eurocent; indexed every year. */
  public long tariff(int year) {
    return Math.round(tariffCents * Math.pow(INDEX_PER_YEAR, year - PRICES_OF) / 12) * 12;
  }

  public boolean isOutput() {
    return unit.equals("82");
  }

  /** What a volume costs in a year, in eurocent; minutes by the hour, rounded as the standard says. */
  long price(long volume, int year) {
    return unit.equals("01") ? (tariff(year) * volume + 30) / 60 : tariff(year) * volume;
  }
}
