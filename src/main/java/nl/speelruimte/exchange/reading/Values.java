package nl.speelruimte.exchange.reading;

import java.time.LocalDate;
import nl.speelruimte.imports.format.LineRefused;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed values from {@link Fields} without making objects that are not kept: dates and codes come from small
 * tables of what was seen before. A value that cannot be read refuses the line.
 */
final class Values {

  /** Days from this year up to {@link #LAST_YEAR} can be meant; others are slips of the keyboard. */
  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2099;
  private static final int SLOTS = 4096;
  private final LocalDate[] days = new LocalDate[SLOTS];
  private final int[] dayKeys = new int[SLOTS];
  private final String[] codes = new String[SLOTS];

  /** A day that must be there and must be possible. */
  LocalDate day(Fields fields, Field field) {
    var day = optionalDay(fields, field);
    if (day == null) {
      throw missing(field);
    }
    if (day.getYear() > LAST_YEAR) {
      throw new LineRefused("exchange.reason.day-out-of-reach", field.column(), fields.text(field));
    }
    return day;
  }

  /** A day or null; may lie after {@link #LAST_YEAR}, which some senders write for "open". */
  @Nullable LocalDate optionalDay(Fields fields, Field field) {
    if (!fields.has(field)) {
      return null;
    }
    var number = DayNumber.parse(fields.buffer(), fields.start(field), fields.length(field));
    if (number == DayNumber.NOT_A_DAY) {
      throw new LineRefused("imports.reason.not-a-date", field.column(), fields.text(field));
    }
    if (number == DayNumber.NO_SUCH_DAY) {
      throw new LineRefused("imports.reason.no-such-day", field.column(), fields.text(field));
    }
    if (number < FIRST_YEAR * 10_000) {
      throw new LineRefused("exchange.reason.day-out-of-reach", field.column(), fields.text(field));
    }
    var slot = (number ^ number >>> 7) & SLOTS - 1;
    if (dayKeys[slot] != number) {
      dayKeys[slot] = number;
      days[slot] = LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
    }
    return days[slot];
  }

  /** A whole number from 0 up to the largest. */
  long number(Fields fields, Field field, long largest) {
    if (!fields.has(field)) {
      throw missing(field);
    }
    var text = fields.buffer();
    var from = fields.start(field);
    var to = from + fields.length(field);
    if (fields.isTooLong(field)) {
      throw new LineRefused("imports.reason.too-large", field.column(), fields.text(field), largest);
    }
    if (text[from] == '-') {
      throw new LineRefused("imports.reason.negative", field.column(), fields.text(field));
    }
    var value = 0L;
    for (var at = from; at < to; at++) {
      var digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        throw new LineRefused("imports.reason.not-a-number", field.column(), fields.text(field));
      }
      value = value * 10 + digit;
      if (value > largest) {
        throw new LineRefused("imports.reason.too-large", field.column(), fields.text(field), largest);
      }
    }
    return value;
  }

  @Nullable Long optionalNumber(Fields fields, Field field, long largest) {
    return fields.has(field) ? number(fields, field, largest) : null;
  }

  /** A short code of ASCII letters and digits, at most as long as the field allows; the same text is one object. */
  String code(Fields fields, Field field) {
    var code = optionalCode(fields, field);
    if (code == null) {
      throw missing(field);
    }
    return code;
  }

  @Nullable String optionalCode(Fields fields, Field field) {
    if (!fields.has(field)) {
      return null;
    }
    checkLength(fields, field);
    var text = fields.buffer();
    var from = fields.start(field);
    var length = fields.length(field);
    var hash = 0;
    for (var at = from; at < from + length; at++) {
      var letter = text[at];
      if (!(letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z')) {
        throw new LineRefused("exchange.reason.not-a-code", field.column(), fields.text(field));
      }
      hash = hash * 31 + letter;
    }
    var slot = (hash ^ hash >>> 12) & SLOTS - 1;
    var known = codes[slot];
    if (known == null || !isSame(known, text, from, length)) {
      known = new String(text, from, length);
      codes[slot] = known;
    }
    return known;
  }

  /** A code of exactly so many digits; zeros that a spreadsheet dropped are put back. */
  @Nullable String optionalDigits(Fields fields, Field field, int length) {
    var code = optionalCode(fields, field);
    if (code == null) {
      return null;
    }
    var padded = code.length() < length ? "0".repeat(length - code.length()) + code : code;
    for (var at = 0; at < padded.length(); at++) {
      if (padded.length() != length || padded.charAt(at) > '9') {
        throw new LineRefused("imports.reason.not-digits", field.column(), fields.text(field), length);
      }
    }
    return padded;
  }

  String digits(Fields fields, Field field, int length) {
    var digits = optionalDigits(fields, field, length);
    if (digits == null) {
      throw missing(field);
    }
    return digits;
  }

  /** A number or name that a sender gave to something, free of control characters. */
  String name(Fields fields, Field field) {
    if (!fields.has(field)) {
      throw missing(field);
    }
    checkLength(fields, field);
    var text = fields.buffer();
    for (var at = fields.start(field); at < fields.start(field) + fields.length(field); at++) {
      if (text[at] < ' ' || text[at] == 0x7f || Character.isSurrogate(text[at])) {
        throw new LineRefused("exchange.reason.not-a-code", field.column(), fields.text(field).strip());
      }
    }
    return fields.text(field);
  }

  private static void checkLength(Fields fields, Field field) {
    if (fields.isTooLong(field)) {
      throw new LineRefused("imports.reason.too-long", field.column(), field.longest());
    }
  }

  private static boolean isSame(String known, char[] text, int from, int length) {
    if (known.length() != length) {
      return false;
    }
    for (var at = 0; at < length; at++) {
      if (known.charAt(at) != text[from + at]) {
        return false;
      }
    }
    return true;
  }

  private static LineRefused missing(Field field) {
    return new LineRefused("imports.reason.missing", field.column());
  }
}
