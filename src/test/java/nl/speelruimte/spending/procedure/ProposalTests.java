package nl.speelruimte.spending.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTests {

  @ParameterizedTest
  @CsvSource({
    "10000000, 0, 0, 1, 10000000", "10000000, 2.5, 0, 10000, 10250000", "1234500, 2.5, 0, 10000, 1270000",
    "1234500, 2.5, -10, 10000, 1140000", "100, 0, 0, 10000, 0", "5000, 0, 0, 10000, 10000",
    "4999, 0, 0, 10000, 0", "3333333, 3.333, 1.5, 1, 3496099", "10000000, -100, 0, 1, 0", "0, 5, 5, 100, 0"})
  void lastYearIsIndexedCorrectedAndRoundedOnce(long last, BigDecimal index, BigDecimal correction, long unit, long then) {
    assertThat(new Proposal(index, Money.ofCents(unit)).from(Money.ofCents(last), YearShare.of(Period.ofYear(2027), 2027, 365), correction))
        .isEqualTo(Money.ofCents(then));
  }

  @ParameterizedTest
  @CsvSource({
    "10000000, 365, 2027-01-01, 2027-12-31, 10000000", "5041096, 184, 2027-01-01, 2027-12-31, 10000000",
    "10000000, 365, 2027-01-01, 2027-06-30, 4958904", "10000000, 365, 2028-01-01, 2028-12-31, 10000000",
    "10000000, 184, 2027-01-01, 2027-06-30, 9836957"})
  void lastYearsAmountGoesAlongWithTheDays(long last, long lastDays, LocalDate from, LocalDate to, long then) {
    var share = YearShare.of(new Period(from, to), from.getYear(), lastDays);
    assertThat(new Proposal(BigDecimal.ZERO, Money.ofCents(1)).from(Money.ofCents(last), share, BigDecimal.ZERO))
        .isEqualTo(Money.ofCents(then));
  }
}
