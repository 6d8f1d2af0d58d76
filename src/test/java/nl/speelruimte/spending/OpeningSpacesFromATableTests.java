package nl.speelruimte.spending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.speelruimte.spending.Viewers.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.spending.figures.PairYear;
import nl.speelruimte.spending.figures.RecalculationQueue;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-33: all spaces of a year at once, in whatever order the table has them. */
@DatabaseTest
class OpeningSpacesFromATableTests {

  private static final String HEADER = "AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden\n";
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

  @BeforeEach
  void aRegion() {
    region = new CareRegion(jdbc, ledger);
    first = region.numbered("Duinwijk");
    second = region.numbered("Veenlo");
    provider = region.provider("De Wilgentak");
    contract = region.contract(provider, first, second);
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
    try {
      desk.loadNow(CareRegion.JOB, BatchSource.DEMO, "ruimten.csv",
          new ByteArrayInputStream((HEADER + lines).getBytes(UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
