package nl.speelruimte.uikit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.speelruimte.kernel.Money;

/**
 * Reads an amount in euro as people type it, in Dutch or English notation. Of one kind of separator, groups of exactly
 * three digits are thousands and one or two digits are cents; of two kinds the last one starts the cents. The sign that
 * starts the cents in the reader's own language, once and before three digits, may mean either and is asked about.
 */
final class AmountText {

  private static final Pattern SHAPE = Pattern.compile("[0-9]+([.,][0-9]+)*");
  private static final Pattern WHOLE = Pattern.compile("[0-9]+");
  private static final Pattern CENTS = Pattern.compile("[0-9]{1,2}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([.,])[0-9]{3}(\\1[0-9]{3})*");

  /** What was read. */
  sealed interface Reading {

    record Empty() implements Reading {}

    record Amount(Money money) implements Reading {}

    /** @param textKey why it cannot be read */
    record Unreadable(String textKey) implements Reading {}
  }

  private AmountText() {}

  static Reading read(String typed, Locale locale) {
    var bare = typed.replaceAll("[\\s\\u00a0\\u202f']", "");
    if (bare.isEmpty()) {
      return new Reading.Empty();
    }
    var text = bare.replaceFirst("(?i)^([-\\u2212+]?)(€|eur|euro)", "$1")
        .replaceFirst(",(-|--|=)$", "").replace('\u2212', '-');
    var negative = text.startsWith("-");
    var digits = negative || text.startsWith("+") ? text.substring(1) : text;
    if (!SHAPE.matcher(digits).matches()) {
      return new Reading.Unreadable("uikit.money.unreadable");
    }
    var split = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
    if (split < 0) {
      return amount(negative, digits, "");
    }
    var whole = digits.substring(0, split);
    var tail = digits.substring(split + 1);
    if (GROUPED.matcher(digits).matches()) {
      if (digits.charAt(split) == decimal(locale) && WHOLE.matcher(whole).matches()) {
        return new Reading.Unreadable("uikit.money.ambiguous");
      }
      return amount(negative, whole + tail, "");
    }
    var grouped = GROUPED.matcher(whole);
    var wholeIsRight = WHOLE.matcher(whole).matches() || grouped.matches() && whole.indexOf(digits.charAt(split)) < 0;
    if (wholeIsRight && CENTS.matcher(tail).matches()) {
      return amount(negative, whole, tail);
    }
    return new Reading.Unreadable(tail.length() > 2 && wholeIsRight ? "uikit.money.cents" : "uikit.money.unreadable");
  }

  private static char decimal(Locale locale) {
    return "en".equals(locale.getLanguage()) ? '.' : ',';
  }

  private static Reading amount(boolean negative, String whole, String cents) {
    var euros = new BigDecimal(whole.replaceAll("[.,]", "") + (cents.isEmpty() ? "" : "." + cents));
    var inCents = euros.movePointRight(2);
    if (inCents.precision() - inCents.scale() > 15) {
      return new Reading.Unreadable("uikit.money.too-large");
    }
    return new Reading.Amount(Money.ofCents(negative ? -inCents.longValueExact() : inCents.longValueExact()));
  }
}
