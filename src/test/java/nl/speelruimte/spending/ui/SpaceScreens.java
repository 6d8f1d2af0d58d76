package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two spaces of one provider, of which the one in Duinwijk runs over; and one of another provider. */
@LivesOn("2026-11-22")
abstract class SpaceScreens extends ScreenTest {

  @Autowired JdbcClient jdbc;
  @Autowired private Ledger ledger;
  @Autowired private Recalculation recalculation;
  @Autowired SpendingSpaces spaces;
  ProviderId wilg;
  ProviderId linde;
  MunicipalityId duin;
  SpaceId over;
  SpaceId calm;
  SpaceId ofAnother;
  String contract;

  @BeforeEach
  void threeSpaces() {
    recalculation.byHand(CareRegion.JOB, () -> {
      spacesAndFacts();
      recalculation.catchUp(CareRegion.JOB);
      return true;
    });
  }

  private void spacesAndFacts() {
    var region = new CareRegion(jdbc, ledger).alone();
    wilg = region.provider("De Wilgentak");
    linde = region.provider("Lindehof");
    duin = region.municipality("Duinwijk");
    var veen = region.municipality("Veenlo");
    contract = region.contract(wilg, duin, veen);
    var ofLinde = region.contract(linde, duin);
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    over = spaces.open(bureau, region.draft(wilg, duin, 2026, contract, null, 1_000));
    calm = spaces.open(bureau, region.draft(wilg, veen, 2026, contract, null, 900_000));
    ofAnother = spaces.open(bureau, region.draft(linde, duin, 2026, ofLinde, null, 5_000));
    people.signOut();
    recalculation.catchUp(CareRegion.JOB);
    for (var number = 1L; number <= 5; number++) {
      region.allocation(wilg, duin, wilg.value() * 10L + number, "45", 3, "2026-01-01", "2026-12-31")
          .claim(wilg, duin, wilg.value() * 10L + number, "45", "2026-02", 50_000, true);
    }
    region.load();
  }

  /** Opens an address with what follows its question mark. */
  void open(String path, String query) {
    UI.getCurrent().navigate(path, QueryParameters.fromString(query));
  }

  List<?> rows() {
    return $(Grid.class).all().getFirst().getGenericDataView().getItems().toList();
  }

  /** The rows of the list that screen readers call so. */
  List<?> rows(String list) {
    return $(Grid.class).all().stream()
        .filter(grid -> list.equals(grid.getElement().getAttribute("aria-label"))).findFirst().orElseThrow()
        .getGenericDataView().getItems().toList();
  }

  String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
