package nl.speelruimte.spending;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.speelruimte.spending.CareRegion.on;
import static nl.speelruimte.spending.Viewers.BUREAU;

import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A provider at a municipality with a contract, whose messages come in on days that the test chooses. */
@DatabaseTest
@WithMockUser(roles = "BUREAU_MANAGER")
abstract class StoryOfASpace {

  static final String TODAY = "2026-11-22";
  static final byte[] LETTER =
      "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(US_ASCII);
  @Autowired JdbcClient jdbc;
  @Autowired Ledger ledger;
  @Autowired SpendingSpaces spaces;
  @Autowired SpaceForecasts forecasts;
  @Autowired SpaceFacts facts;
  @Autowired Recalculation recalculation;
  @Autowired AttentionPoints points;
  CareRegion region;
  ProviderId provider;
  MunicipalityId municipality;
  String contract;

  @BeforeEach
  void aRegion() {
    region = new CareRegion(jdbc, ledger);
    recalculation.byHand(CareRegion.JOB, region::alone);
    provider = region.provider("De Wilgentak");
    municipality = region.municipality("Duinwijk");
    contract = region.contract(provider, municipality);
  }

  SpaceId opened(int year, String lot, long euros) {
    return on("2025-10-01", () -> recalculation.byHand(CareRegion.JOB,
        () -> spaces.open(BUREAU, region.draft(provider, municipality, year, contract, lot, euros))));
  }

  void workedExample() {
    region.allocation(provider, municipality, 7, "45", 3, "2026-03-01", "2026-12-31");
    for (var month = 3; month <= 8; month++) {
      region.claim(provider, municipality, 7L, "45", "2026-%02d".formatted(month), 80_000, true);
    }
    region.claim(provider, municipality, 7L, "45", "2026-10", 60_000, false);
  }

  long loaded(String day) {
    return on(day, () -> recalculation.byHand(CareRegion.JOB, () -> {
      var batch = region.load();
      recalculation.catchUp(CareRegion.JOB);
      return batch;
    }));
  }

}
