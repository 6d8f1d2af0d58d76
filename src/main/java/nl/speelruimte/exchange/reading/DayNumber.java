package nl.speelruimte.exchange.reading;

/** Reads a date from characters as the number yyyymmdd; knows ISO (with time zone), Dutch and compact writing. */
final class DayNumber {

  static final int NOT_A_DAY = -1;
  static final int NO_SUCH_DAY = -2;

  private DayNumber() {}

  static int parse(char[] text, int from, int length) {
    if (length >= 10 && text[from + 4] == '-' && text[from + 7] == '-' && isEnd(text, from + 10, from + length)) {
      return number(text, from, from + 5, from + 8);
    }
    if (length == 10 && isDivider(text[from + 2]) && isDivider(text[from + 5])) {
      return number(text, from + 6, from + 3, from);
    }
    return length == 8 ? number(text, from, from + 4, from + 6) : NOT_A_DAY;
  }

  /** After the day nothing, or the time zone or time that XML allows there. */
  private static boolean isEnd(char[] text, int at, int end) {
    return at == end || text[at] == 'Z' || text[at] == '+' || text[at] == '-' || text[at] == 'T';
  }

  private static boolean isDivider(char letter) {
    return letter == '-' || letter == '/' || letter == '.';
  }

  private static int number(char[] text, int yearAt, int monthAt, int dayAt) {
    var year = digits(text, yearAt, 4);
    var month = digits(text, monthAt, 2);
    var day = digits(text, dayAt, 2);
    if (year < 0 || month < 0 || day < 0) {
      return NOT_A_DAY;
    }
    return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
        ? year * 10_000 + month * 100 + day
        : NO_SUCH_DAY;
  }

  private static int digits(char[] text, int from, int count) {
    var number = 0;
    for (var at = from; at < from + count; at++) {
      var digit = text[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static int lastDay(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      default -> 31;
    };
  }
}
