package nl.speelruimte.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How amounts, shares and dates are written; ordinary spaces here stand for spaces that do not wrap. */
class AmountsTests {

  private static final Amounts DUTCH = Amounts.of(Locale.of("nl", "NL"));
  private static final Amounts ENGLISH = Amounts.of(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "124000000 | € 1.240.000 | € 1,240,000", "-11840000 | − € 118.400 | − € 118,400", "0 | € 0 | € 0",
      "49 | € 0 | € 0", "50 | € 1 | € 1", "-50 | − € 1 | − € 1", "-49 | € 0 | € 0"})
  void wholeEurosInTables(long cents, String dutch, String english) {
    assertThat(plain(DUTCH.euros(Money.ofCents(cents)))).isEqualTo(dutch);
    assertThat(plain(ENGLISH.euros(Money.ofCents(cents)))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "21240000000 | € 212,4 mln | € 212.4 m", "-21240000000 | − € 212,4 mln | − € 212.4 m",
      "99999999 | € 1.000.000 | € 1,000,000", "100000000 | € 1,0 mln | € 1.0 m", "5000000 | € 50.000 | € 50,000"})
  void millionsInHeadings(long cents, String dutch, String english) {
    assertThat(plain(DUTCH.millions(Money.ofCents(cents)))).isEqualTo(dutch);
    assertThat(plain(ENGLISH.millions(Money.ofCents(cents)))).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "76.7 | 76,7 % | 76.7%", "100 | 100,0 % | 100.0%", "-3.25 | −3,3 % | −3.3%", "0 | 0,0 % | 0.0%"})
  void sharesInPercents(double percents, String dutch, String english) {
    assertThat(plain(DUTCH.percent(percents))).isEqualTo(dutch);
    assertThat(plain(ENGLISH.percent(percents))).isEqualTo(english);
  }

  @Test
  void datesAndMoments() {
    var day = LocalDate.of(2026, 11, 22);
    assertThat(plain(DUTCH.date(day))).isEqualTo("22 november 2026");
    assertThat(plain(ENGLISH.date(day))).isEqualTo("22 November 2026");
    assertThat(plain(DUTCH.shortDate(LocalDate.of(2026, 3, 2)))).isEqualTo("2 mrt 2026");
    assertThat(plain(DUTCH.moment(Instant.parse("2026-11-22T15:10:00Z")))).isEqualTo("22 november 2026, 16.10");
    assertThat(plain(ENGLISH.moment(Instant.parse("2026-07-01T22:30:00Z")))).isEqualTo("2 July 2026, 00:30");
    assertThat(plain(DUTCH.month(YearMonth.of(2026, 10)))).isEqualTo("oktober 2026");
    assertThat(DUTCH.shortMonth(YearMonth.of(2026, 3))).isEqualTo("mrt");
    assertThat(plain(DUTCH.quarter(new Quarter(2026, 3)))).isEqualTo("3e kwartaal 2026");
    assertThat(plain(ENGLISH.quarter(new Quarter(2026, 3)))).isEqualTo("Q3 2026");
  }

  @Test
  void rangesChangesAndNothing() {
    assertThat(plain(DUTCH.range(Money.ofEuros(1_290_000), Money.ofEuros(1_430_000))))
        .isEqualTo("€ 1.290.000 – 1.430.000");
    assertThat(plain(DUTCH.change(Money.ofEuros(40_000)))).isEqualTo("+ € 40.000");
    assertThat(plain(DUTCH.change(Money.ofEuros(-40_000)))).isEqualTo("− € 40.000");
    assertThat(plain(DUTCH.eurosAndCents(Money.ofCents(124050)))).isEqualTo("€ 1.240,50");
    assertThat(DUTCH.euros(null)).isEqualTo("–");
  }

  @Test
  void amountsDoNotWrap() {
    assertThat(DUTCH.euros(Money.ofEuros(-118_400))).doesNotContain(" ");
    assertThat(DUTCH.percent(76.7)).doesNotContain(" ");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
