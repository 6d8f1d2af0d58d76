package nl.speelruimte.exchange.reading;

import static nl.speelruimte.exchange.reading.CareMessages.claim;
import static nl.speelruimte.exchange.reading.CareMessages.line;
import static nl.speelruimte.exchange.reading.MessageKind.JW323;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.ClaimLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReadingTests {

  @Test
  void readsALineWithItsClaimAndItsMessage() {
    var fact = (ClaimLine) Reading.of(JW323, claim(73200, line())).facts().getFirst();

    assertThat(fact.envelope().municipality()).isEqualTo(new MunicipalityId(518));
    assertThat(fact.envelope().provider()).isEqualTo(new ProviderId(1));
    assertThat(fact.envelope().messageId()).isEqualTo("B-1");
    assertThat(fact.envelope().dated()).isEqualTo(LocalDate.of(2026, 4, 5));
    assertThat(fact.claim().number()).isEqualTo("D-7");
    assertThat(fact.claim().month()).isEqualTo(YearMonth.of(2026, 3));
    assertThat(fact.claim().submittedCents()).isEqualTo(73200);
    assertThat(fact.reference()).isEqualTo("R-1");
    assertThat(fact.allocationNumber()).isEqualTo(4711);
    assertThat(fact.delivered()).isEqualTo(new ClaimLine.Delivered("45", "45A01", LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 3, 31), 8, "04", 9150L));
    assertThat(fact.amountCents()).isEqualTo(73200);
    assertThat(fact.position()).isEqualTo(1);
    assertThat(fact.flags()).isZero();
  }

  @Test
  void countsACreditAsNegative() {
    var fact = (ClaimLine) Reading.of(JW323, claim(0,
        line("<b:DebetCredit>D", "<b:DebetCredit>C").replace("</b:ReferentieNummer>",
            "</b:ReferentieNummer><b:VorigReferentieNummer>R-0</b:VorigReferentieNummer>"))).facts().getFirst();

    assertThat(fact.amountCents()).isEqualTo(-73200);
    assertThat(fact.previousReference()).isEqualTo("R-0");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      Begindatum>2026-03-01     | Begindatum>2026-02-30     | imports.reason.no-such-day
      Einddatum>2026-03-31      | Einddatum>2026-06-31      | imports.reason.no-such-day
      Einddatum>2026-03-31      | Einddatum>2026-02-28      | exchange.reason.end-before-begin
      Begindatum>2026-03-01     | Begindatum>gisteren       | imports.reason.not-a-date
      Begindatum>2026-03-01     | Begindatum>0226-03-01     | exchange.reason.day-out-of-reach
      Bedrag>73200              | Bedrag>-73200             | imports.reason.negative
      Bedrag>73200              | Bedrag>99999999999999999  | imports.reason.too-large
      Bedrag>73200              | Bedrag>9223372036854775808999999 | imports.reason.too-large
      Bedrag>73200              | Bedrag>732,00             | imports.reason.not-a-number
      GeleverdVolume>8          | GeleverdVolume>           | imports.reason.missing
      Eenheid>04                | Eenheid>05                | exchange.reason.unknown-code
      DebetCredit>D             | DebetCredit>X             | exchange.reason.unknown-code
      ProductCode>45A01         | ProductCode>45 01         | exchange.reason.not-a-code
      ProductCode>45A01         | ProductCode>45A012        | imports.reason.too-long
      ProductCategorie>45       | ProductCategorie>4x       | imports.reason.not-digits
      ReferentieNummer>R-1      | ReferentieNummer>         | imports.reason.missing
      ReferentieNummer>R-1      | ReferentieNummer>R-12345678901234567890 | imports.reason.too-long
      ToewijzingNummer>4711     | ToewijzingNummer>1000000000 | imports.reason.too-large
      """)
  void refusesOnlyWhatCannotBeRead(String was, String is, String reason) {
    assertThat(Reading.of(JW323, claim(73200, line(was, is))).onlyRefusal()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      Einddatum>2026-03-31      | Einddatum>2026-04-02      | exchange.flag.OVER_MONTH_END
      ProductTarief>9150        | ProductTarief>9149        | exchange.flag.TARIFF_DEVIATES,exchange.flag.AMOUNT_DEVIATES
      Bedrag>73200              | Bedrag>73201              | exchange.flag.AMOUNT_DEVIATES
      Categorie>45              | Categorie>54              | exchange.flag.OUTSIDE_CONTRACT
      Eenheid>04                | Eenheid>83                | exchange.flag.AMOUNT_DEVIATES
      GeleverdVolume>8</m:GeleverdVolume><m:Eenheid>04 | GeleverdVolume>480</m:GeleverdVolume><m:Eenheid>01 | ''
      GeleverdVolume>8</m:GeleverdVolume><m:Eenheid>04 | GeleverdVolume>73200</m:GeleverdVolume><m:Eenheid>83 | ''
      <m:ToewijzingNummer>4711</m:ToewijzingNummer> | '' | ''
      <m:ProductTarief>9150</m:ProductTarief> | '' | ''
      """)
  void booksAndFlagsWhatDeviates(String was, String is, String flags) {
    var reading = Reading.of(JW323, claim(73200, line(was, is)));

    assertThat(String.join(",", reading.onlyFlags())).isEqualTo(flags);
    assertThat(reading.facts()).hasSize(1);
  }

  /** The message is of 5 April 2026. */
  @ParameterizedTest(name = "{1} to {2} claimed in {0}: {3}")
  @CsvSource(delimiter = '|', textBlock = """
      2026-03-01 | 2026-03-01 | 2026-03-31 | accepted []
      2026-03-01 | 2025-07-01 | 2025-07-31 | accepted []
      2026-03-01 | 2021-04-05 | 2021-04-05 | accepted []
      2026-03-01 | 2021-04-04 | 2021-04-04 | exchange.reason.claimed-too-late
      2026-03-01 | 2002-03-01 | 2002-03-31 | exchange.reason.claimed-too-late
      2026-03-01 | 2026-04-01 | 2026-04-05 | exchange.reason.after-claimed-month
      2026-03-01 | 2099-03-01 | 2099-03-31 | exchange.reason.after-claimed-month
      2026-04-01 | 2026-04-01 | 2026-04-05 | accepted []
      2026-05-01 | 2026-03-01 | 2026-03-31 | exchange.reason.claimed-ahead
      2099-03-01 | 2099-03-01 | 2099-03-31 | exchange.reason.claimed-ahead
      """)
  void booksOnlyCareThatCanBeClaimedByThen(String claimed, String begin, String end, String outcome) {
    var message = claim(73200, line("2026-03-01", begin).replace("2026-03-31", end))
        .replaceFirst("DeclaratiePeriode><b:Begindatum>2026-03-01", "DeclaratiePeriode><b:Begindatum>" + claimed);

    assertThat(Reading.of(JW323, message).onlyRefusal()).isEqualTo(outcome);
  }

  @Test
  void namesTheFieldsThatDoNotGoTogether() {
    var message = claim(73200, line())
        .replaceFirst("DeclaratiePeriode><b:Begindatum>2026-03-01", "DeclaratiePeriode><b:Begindatum>2099-03-01");

    assertThat(Reading.of(JW323, message).lines()).containsExactly(new LineResult.Refused(Reason.of(
        "exchange.reason.claimed-ahead", "DeclaratiePeriodeBegindatum", "2099-03",
        "BerichtDagtekening", LocalDate.of(2026, 4, 5))));
  }

  @Test
  void loadsTheGoodLinesBesideABadOne() {
    var reading = Reading.of(JW323, claim(146400, line(), line("2026-03-31", "2026-06-31"), line("R-1", "R-3")));

    assertThat(reading.facts()).extracting(fact -> fact.position()).containsExactly(1, 3);
    assertThat(reading.lines().get(1)).isInstanceOf(LineResult.Refused.class);
    assertThat(reading.remarks()).isEmpty();
  }

  @Test
  void remarksATotalThatIsNotTheSumOfTheLines() {
    assertThat(Reading.of(JW323, claim(99, line())).remarks())
        .containsExactly(Reason.of("exchange.flag.TOTAL_DEVIATES"));
  }

  @ParameterizedTest
  @CsvSource({"0518, 0999, exchange.reason.unknown-municipality", "41510101, 41519999, exchange.reason.unknown-provider",
      "2026-04-05, 2026-06-31, imports.reason.no-such-day"})
  void refusesTheLinesOfAMessageThatCannotBePlaced(String was, String is, String reason) {
    var reading = Reading.of(JW323, claim(73200, line(), line("R-1", "R-2")).replace(was, is));

    assertThat(reading.facts()).isEmpty();
    assertThat(reading.lines()).hasSize(2);
    assertThat(reading.onlyRefusal()).isEqualTo(reason);
  }
}
