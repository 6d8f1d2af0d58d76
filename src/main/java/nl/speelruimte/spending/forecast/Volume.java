package nl.speelruimte.spending.forecast;

/**
 * What an allocation allows, in the units of the message.
 *
 * @param amount whole units per frequency
 * @param unit unit code: 01 minute, 04 hour, 14 day and night, 16 part of a day, 82 piece, 83 eurocent, 84 piece
 * @param frequency frequency code: 1 per day, 2 per week, 4 per month, 6 for the whole allocation
 */
public record Volume(long amount, String unit, String frequency) {

  public static final String MINUTE = "01";
  public static final String HOUR = "04";
  public static final String PIECE_OUTPUT = "82";
  public static final String EUROCENT = "83";

  public static final String PER_DAY = "1";
  public static final String PER_WEEK = "2";
  public static final String PER_MONTH = "4";
  public static final String IN_TOTAL = "6";

  public Volume {
    if (amount < 0) {
      throw new IllegalArgumentException("A volume is not negative: " + amount);
    }
  }
}
