package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Writes money, shares, counts and dates the way the portal shows them, in Dutch or English, with a real minus sign
 * and with spaces that do not wrap.
 */
public final class Amounts {

  public static final String NONE = "–";
  private static final char HARD_SPACE = '\u00a0';
  private static final char MINUS = '\u2212';
  private static final BigDecimal MILLION_IN_CENTS = BigDecimal.valueOf(100_000_000);
  private final Locale locale;
  private final DecimalFormatSymbols symbols;

  private Amounts(Locale locale) {
    this.locale = "en".equals(locale.getLanguage()) ? Locale.UK : Locale.of("nl", "NL");
    this.symbols = new DecimalFormatSymbols();
    var english = "en".equals(locale.getLanguage());
    symbols.setGroupingSeparator(english ? ',' : '.');
    symbols.setDecimalSeparator(english ? '.' : ',');
    symbols.setMinusSign(MINUS);
  }

  public static Amounts of(Locale locale) {
    return new Amounts(locale);
  }

  /** In the language the component is shown in. */
  public static Amounts of(Component component) {
    return new Amounts(component.getUI().or(() -> Optional.ofNullable(UI.getCurrent()))
        .map(UI::getLocale).orElse(Locale.of("nl", "NL")));
  }

  /** Whole euros, as in tables: {@code € 1.240.000}; a dash when there is no amount. */
  public String euros(@Nullable Money money) {
    return money == null ? NONE : signed(money.euros().setScale(0, RoundingMode.HALF_UP), "#,##0");
  }

  /** The class of ink an amount is written in: red below zero. */
  public static String ink(@Nullable Money amount) {
    return amount != null && amount.isNegative() ? "ink-over" : "";
  }

  /** Euros with cents: {@code € 1.240,50}. */
  public String eurosAndCents(@Nullable Money money) {
    return money == null ? NONE : signed(money.euros(), "#,##0.00");
  }

  /** Whole euros with a sign in front, for a change: {@code + € 40.000}. */
  public String change(Money money) {
    var text = euros(money);
    return money.cents() > 0 ? "+" + HARD_SPACE + text : text;
  }

  /** Millions with one decimal, as in headings: {@code € 212,4 mln}; below a million whole euros. */
  public String millions(@Nullable Money money) {
    if (money == null || Math.abs(money.cents()) < MILLION_IN_CENTS.longValue()) {
      return euros(money);
    }
    var millions = BigDecimal.valueOf(money.cents()).divide(MILLION_IN_CENTS, 1, RoundingMode.HALF_UP);
    return text("uikit.amount.millions", signed(millions, "#,##0.0"));
  }

  /** Euro as typed in a field: no sign of the currency, cents only when there are any. */
  public String plain(Money money) {
    var cents = money.cents() % 100 != 0;
    return new DecimalFormat(cents ? "#,##0.00" : "#,##0", symbols).format(money.euros());
  }

  /** A share in percents with one decimal: {@code 76,7 %}. */
  public String percent(double percents) {
    return percent(BigDecimal.valueOf(percents));
  }

  /** A share in percents with one decimal; a dash when there is none. */
  public String percent(@Nullable BigDecimal percents) {
    return percents == null ? NONE : percentText(percents, "#,##0.0");
  }

  /** A share in whole percents: {@code 84 %}. */
  public String wholePercent(double percents) {
    return percentText(BigDecimal.valueOf(percents), "#,##0");
  }

  /** A number of things: {@code 1.482}. */
  public String count(long number) {
    return new DecimalFormat("#,##0", symbols).format(number);
  }

  /** A number with as many decimals as it has, at most two. */
  public String number(@Nullable Number number) {
    return number == null ? NONE : new DecimalFormat("#,##0.##", symbols).format(number);
  }

  /** A day in full: {@code 22 november 2026}. */
  public String date(@Nullable LocalDate day) {
    return day == null ? NONE : day("d MMMM yyyy", day);
  }

  /** A day for narrow places: {@code 22 nov 2026}. */
  public String shortDate(@Nullable LocalDate day) {
    return day == null ? NONE : day("d MMM yyyy", day).replace(".", "");
  }

  /** A moment in Dutch time: {@code 22 november 2026, 16.10}. */
  public String moment(@Nullable Instant moment) {
    return moment == null ? NONE
        : date(LocalDate.ofInstant(moment, PortalClock.ZONE)) + "," + HARD_SPACE + time(moment);
  }

  /** A moment for narrow places, where the time may stand under the day: {@code 22 nov 2026, 16.10}. */
  public String shortMoment(@Nullable Instant moment) {
    return moment == null ? NONE : shortDate(LocalDate.ofInstant(moment, PortalClock.ZONE)) + ", " + time(moment);
  }

  private String time(Instant moment) {
    return DateTimeFormatter.ofPattern(text("uikit.amount.time"), locale).format(moment.atZone(PortalClock.ZONE));
  }

  /** A month in full: {@code oktober 2026}. */
  public String month(@Nullable YearMonth month) {
    return month == null ? NONE : hard(DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month));
  }

  /** A month without its year, for axes and narrow places: {@code okt}. */
  public String shortMonth(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMM", locale).format(month).replace(".", "");
  }

  /** Both ends: {@code 1 jan 2026 – 31 dec 2026}. */
  public String period(Period period) {
    return shortDate(period.from()) + " – " + shortDate(period.to());
  }

  /** A quarter: {@code 3e kwartaal 2026}. */
  public String quarter(Quarter quarter) {
    return text("uikit.amount.quarter", Integer.toString(quarter.number()), Integer.toString(quarter.year()));
  }

  /** Two amounts as a range, the currency once: {@code € 1.290.000 – 1.430.000}. */
  public String range(Money low, Money high) {
    if (low.isNegative() || high.isNegative()) {
      return euros(low) + " – " + euros(high);
    }
    return euros(low) + HARD_SPACE + "–" + HARD_SPACE + euros(high).substring(2);
  }

  /** Any value the way the portal shows values of its type; arguments of texts pass through here. */
  public @Nullable Object shown(@Nullable Object value) {
    return switch (value) {
      case Money money -> money.cents() % 100 == 0 ? euros(money) : eurosAndCents(money);
      case LocalDate day -> date(day);
      case Instant moment -> moment(moment);
      case YearMonth month -> month(month);
      case Quarter quarter -> quarter(quarter);
      case Period period -> period(period);
      case null, default -> value;
    };
  }

  private String signed(BigDecimal euros, String pattern) {
    var text = "€" + HARD_SPACE + new DecimalFormat(pattern, symbols).format(euros.abs());
    return euros.signum() < 0 ? MINUS + "" + HARD_SPACE + text : text;
  }

  private String percentText(BigDecimal percents, String pattern) {
    var format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return text("uikit.amount.percent", format.format(percents));
  }

  private String day(String pattern, LocalDate day) {
    return hard(DateTimeFormatter.ofPattern(pattern, locale).format(day));
  }

  private String text(String key, String... arguments) {
    var pattern = ResourceBundle.getBundle("texts/uikit", locale).getString(key);
    return hard(MessageFormat.format(pattern, (Object[]) arguments));
  }

  private static String hard(String text) {
    return text.replace(' ', HARD_SPACE);
  }
}
