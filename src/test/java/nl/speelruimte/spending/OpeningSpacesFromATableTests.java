package nl.speelruimte.spending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.spending.figures.PairYear;
import nl.speelruimte.spending.figures.RecalculationQueue;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-33: all spaces of a year at once, in whatever order the table has them. */
@DatabaseTest
class OpeningSpacesFromATableTests {

  private static final String HEADER = "AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden\n";
  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired ImportDesk desk;
  @Autowired SpendingSpaces spaces;
  @Autowired RecalculationQueue queue;
  @Autowired Recalculation recalculation;
  @Autowired TransactionTemplate transaction;
  final int year = 2026;
  CareRegion region;
  ProviderId provider;
  MunicipalityId first;
  MunicipalityId second;
  String contract;
  LoadRows rows;

  @BeforeEach
  void aRegion() {
    region = new CareRegion(jdbc, ledger);
    first = region.numbered("Duinwijk");
    second = region.numbered("Veenlo");
    provider = region.provider("De Wilgentak");
    contract = region.contract(provider, first, second);
    rows = new LoadRows(beans);
  }

  @Test
  void aTableHoldsItsPairsInTheOrderOfTheQueueBeforeItOpensTheFirst() {
    recalculation.byHand(CareRegion.JOB, () -> {
      queue.markAll(List.of(pair(first), pair(second)), null);
      var loading = transaction.execute(_ -> {
        queue.mark(pair(first), null);
        var table = CompletableFuture.runAsync(() -> load(line(second) + line(first)));
        assertThat(table).as("waits for the first pair").failsWithin(Duration.ofSeconds(3));
        assertThat(isFree(second)).as("holds the second meanwhile").isTrue();
        return table;
      });
      assertThat(loading).succeedsWithin(Patience.PATIENCE);
      return assertThat(spaces.count(BUREAU, SpaceFilter.ofYear(year).of(provider))).isEqualTo(2);
    });
  }

  @Test
  void aLineThatCannotBeReadOrOpenedKeepsNoOtherFromOpening() {
    load(line(second) + line(first).replace(";" + year + ";", ";ooit;") + line(first).replace(contract, "nooit"));

    assertThat(spaces.count(BUREAU, SpaceFilter.ofYear(year).of(provider))).isEqualTo(1);
  }

  @Test
  void aSpaceMayHaveANoticeShareOfItsOwnAndCountCrisisCare() {
    load(own(first, "60", "nee") + own(second, "", ""));

    assertThat(details(first)).satisfies(it -> {
      assertThat(it.signalPct()).isEqualTo(60);
      assertThat(it.crisisExcluded()).isFalse();
    });
    assertThat(details(second)).satisfies(it -> {
      assertThat(it.signalPct()).isEqualTo(70);
      assertThat(it.crisisExcluded()).isTrue();
    });
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({
      "0, ja, spending.rule.notice-pct", "101, ja, spending.rule.notice-pct", "veel, ja, imports.reason.not-a-number",
      "60, soms, imports.reason.not-yes-no"})
  void anImpossibleRuleOfItsOwnIsRefusedAndNamed(String notice, String crisis, String reason) {
    assertThat(rows.row("SPACES", fields(notice, crisis)))
        .isInstanceOfSatisfying(LineResult.Refused.class, no -> assertThat(no.reason().key()).isEqualTo(reason));
    assertThat(spaces.count(BUREAU, SpaceFilter.ofYear(year).of(provider))).isZero();
  }

  @Test
  void theSameSpaceWithAnotherRuleIsRefusedAndWithoutOneUnchanged() {
    assertThat(rows.row("SPACES", fields("60", "nee"))).isEqualTo(LineResult.ACCEPTED);

    assertThat(rows.row("SPACES", fields("65", "nee"))).isEqualTo(LineResult.refused("spending.rule.other-rules"));
    assertThat(rows.row("SPACES", fields("60", "ja"))).isEqualTo(LineResult.refused("spending.rule.other-rules"));
    assertThat(rows.row("SPACES", fields("", ""))).isInstanceOf(LineResult.Accepted.class);
  }

  private Map<String, String> fields(String notice, String crisis) {
    return Map.of("AGB-code", region.codeOf(provider), "CBS-code", region.codeOf(first), "Jaar", "2026",
        "Contractnummer", contract, "Bedrag", "1.000,00", "Vastgesteld op", "2025-09-28", "Reden", "Besluit",
        "Meldgrens", notice, "Crisis apart", crisis);
  }

  private SpaceDetails details(MunicipalityId municipality) {
    return spaces.rows(BUREAU, SpaceFilter.ofYear(year).of(provider).at(municipality), Pageable.unpaged()).stream()
        .map(row -> spaces.details(BUREAU, row.id())).findFirst().orElseThrow();
  }

  private String own(MunicipalityId municipality, String notice, String crisis) {
    return line(municipality).strip() + ";" + notice + ";" + crisis + "\n";
  }

  private boolean isFree(MunicipalityId municipality) {
    return jdbc.sql("""
            SELECT year FROM spending_recalculation WHERE provider_id = ? AND municipality_id = ? AND year = ?
            FOR UPDATE SKIP LOCKED""")
        .params(provider.value(), municipality.value(), year).query(Integer.class).optional().isPresent();
  }

  private PairYear pair(MunicipalityId municipality) {
    return new PairYear(provider, municipality, year);
  }

  private String line(MunicipalityId municipality) {
    return "%s;%s;%d;%s;1000,00;%d-09-28;Besluit\n".formatted(
        region.codeOf(provider), region.codeOf(municipality), year, contract, year - 1);
  }

  private void load(String lines) {
    var header = lines.contains("Besluit;") ? HEADER.strip() + ";Meldgrens;Crisis apart\n" : HEADER;
    try {
      desk.loadNow(CareRegion.JOB, BatchSource.DEMO, "ruimten.csv",
          new ByteArrayInputStream((header + lines).getBytes(UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
