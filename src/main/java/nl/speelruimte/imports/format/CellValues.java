package nl.speelruimte.imports.format;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import nl.speelruimte.kernel.Money;

/** Reads the values of table cells; what cannot be read refuses the line with the column's name. */
final class CellValues {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
  private static final Pattern COMMA = Pattern.compile("-?\\d+(,\\d{1,2})?");
  private static final Pattern POINT = Pattern.compile("-?\\d+(\\.\\d{1,2}0*)?");
  private static final Pattern FINER_THAN_CENTS = Pattern.compile("-?\\d+(,\\d{3,}|\\.\\d{4,}|(?<=\\d{4})\\.\\d{3,})");
  /** Longer is no day and no figure; reading it would only cost time. */
  private static final int LONGEST = 40;
  private static final Money LARGEST_AMOUNT = Money.ofEuros(100_000_000_000L);

  private CellValues() {}

  static LocalDate date(String column, String value) {
    requireShort("imports.reason.not-a-date", column, value);
    try {
      var iso = ISO.matcher(value);
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      }
      var compact = COMPACT.matcher(value);
      if (compact.matches()) {
        return day(compact.group(1), compact.group(2), compact.group(3));
      }
      var dutch = DUTCH.matcher(value);
      if (dutch.matches()) {
        return day(dutch.group(3), dutch.group(2), dutch.group(1));
      }
    } catch (DateTimeException impossible) {
      throw new LineRefused("imports.reason.no-such-day", column, value);
    }
    throw new LineRefused("imports.reason.not-a-date", column, value);
  }

  private static void requireShort(String reason, String column, String value) {
    if (value.length() > LONGEST) {
      throw new LineRefused(reason, column, value);
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  static String digits(String column, String value, int length) {
    var padded = value.length() < length ? "0".repeat(length - value.length()) + value : value;
    if (padded.length() != length || !padded.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new LineRefused("imports.reason.not-digits", column, value, length);
    }
    return padded;
  }

  static long number(String column, String value, long largest) {
    requireShort("imports.reason.not-a-number", column, value);
    var digits = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
    if (digits.startsWith("-") && digits.length() > 1 && digits.chars().skip(1).allMatch(Character::isDigit)) {
      throw new LineRefused("imports.reason.negative", column, value);
    }
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new LineRefused("imports.reason.not-a-number", column, value);
    }
    if (digits.length() > 18 || Long.parseLong(digits) > largest) {
      throw new LineRefused("imports.reason.too-large", column, value, largest);
    }
    return Long.parseLong(digits);
  }

  static Money euros(String column, String value) {
    requireShort("imports.reason.not-an-amount", column, value);
    var bare = value.replace("€", "").replace("\u00a0", "").replace(" ", "").replace('−', '-');
    String plain;
    if (THOUSANDS.matcher(bare).matches() || COMMA.matcher(bare).matches()) {
      plain = bare.replace(".", "").replace(',', '.');
    } else if (POINT.matcher(bare).matches()) {
      plain = bare;
    } else if (FINER_THAN_CENTS.matcher(bare).matches()) {
      throw new LineRefused("imports.reason.finer-than-cents", column, value);
    } else {
      throw new LineRefused("imports.reason.not-an-amount", column, value);
    }
    var euros = new BigDecimal(plain);
    if (euros.abs().compareTo(LARGEST_AMOUNT.euros()) > 0) {
      throw new LineRefused("imports.reason.too-large", column, value, LARGEST_AMOUNT);
    }
    return Money.ofCents(euros.movePointRight(2).longValueExact());
  }

  static <E extends Enum<E>> E oneOf(String column, String value, Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new LineRefused("imports.reason.not-one-of", column, value,
            String.join(", ", Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList())));
  }

  static boolean yes(String column, String value) {
    return switch (value.toLowerCase()) {
      case "ja", "j", "yes", "true", "waar", "1" -> true;
      case "nee", "n", "no", "false", "onwaar", "0" -> false;
      default -> throw new LineRefused("imports.reason.not-yes-no", column, value);
    };
  }
}
