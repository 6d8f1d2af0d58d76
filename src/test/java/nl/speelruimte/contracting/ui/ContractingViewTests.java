package nl.speelruimte.contracting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.speelruimte.contracting.ContractProductRow;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.register.ContractFixtures;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-23 to UC-26: looking up contracts, lots, procurements and products. */
class ContractingViewTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  private PartyFixtures parties;
  private ContractFixtures make;
  private ProviderId provider;
  private MunicipalityId place;
  private String number;
  private String product;

  @BeforeEach
  void agree() {
    parties = new PartyFixtures(beans);
    make = new ContractFixtures(beans);
    provider = parties.provider("Zonnehof");
    place = parties.municipality("Rozendorp");
    make.lot("A1", place);
    number = make.contract(provider, List.of("A1"), place);
    product = make.product("45");
    make.tariff(number, "A1", "45", product, 8_000, "2020-01-01", "2025-12-31", null);
    make.tariff(number, "A1", "45", product, 8_640, "2026-01-01", null, null);
  }

  @Test
  void theBureauFindsAContractByItsNumber() {
    people.signInAs(Role.BUREAU_MANAGER);

    navigate(ContractsView.class);
    test($(TextField.class).single()).setValue(number);

    assertThat(rows(0)).singleElement().isInstanceOfSatisfying(ContractRow.class, row -> {
      assertThat(row.providerName()).isEqualTo("Zonnehof");
      assertThat(row.lots()).isEqualTo("A1");
      assertThat(row.noticeBy()).isEqualTo("2027-06-30");
    });
  }

  @Test
  void theContractPageShowsTheTariffsOfTodayAndOnRequestAll() {
    people.signInAs(Role.BUREAU_ANALYST);

    navigate("contracts/" + make.id(number), ContractView.class);
    assertThat($(H1.class).single().getText()).isEqualTo(number);
    assertThat(pageText()).contains("Zonnehof", "Rozendorp", "A1 Perceel A1", "Contract bijgewerkt",
        "Tarief bijgewerkt", "Wijzigingen laden");
    assertThat(rows(0)).singleElement().isInstanceOfSatisfying(ContractProductRow.class,
        row -> assertThat(row.validFrom()).isEqualTo("2026-01-01"));

    open("contracts/" + make.id(number), "tariffs=all");
    assertThat(rows(0)).hasSize(2);
  }

  @Test
  void aProviderFindsItsOwnContractsOnly() {
    var other = make.contract(parties.provider("Ander"), List.of("A1"), place);
    people.signInAs(Role.PROVIDER_DATA, provider);

    navigate(ContractsView.class);
    assertThat(rows(0)).singleElement().isInstanceOfSatisfying(ContractRow.class,
        row -> assertThat(row.number()).isEqualTo(number));

    UI.getCurrent().navigate("contracts/" + make.id(other));
    assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
    assertThat(pageText()).doesNotContain(other);
  }

  @Test
  void fromAProcurementOneComesToItsLotsAndFromALotToItsContracts() {
    people.signInAs(Role.MUNICIPAL_READER, place);

    navigate(ProcurementsView.class);
    assertThat(rows(0)).anySatisfy(row -> assertThat(row).isInstanceOfSatisfying(ProcurementRow.class,
        found -> assertThat(found.code()).isEqualTo(make.procurement())));

    open("lots", "procurement=" + make.procurement());
    var lot = (LotRow) rows(0).getFirst();
    assertThat(lot.contracts()).isEqualTo(1);

    navigate("lots/" + lot.id(), LotView.class);
    assertThat(rows(0)).hasSize(1);
    assertThat(pageText()).contains("Rozendorp", "Inspanningsgericht");
  }

  @Test
  void productsAreFoundByTheirCode() {
    people.signInAs(Role.AUDITOR);

    open("products", "q=" + product);

    assertThat(rows(0)).isNotEmpty()
        .allSatisfy(row -> assertThat(((ProductRow) row).code()).isEqualTo(product));
  }

  @Test
  void theContractsOfAProviderStandOnItsPage() {
    people.signInAs(Role.BUREAU_MANAGER);

    UI.getCurrent().navigate("providers/" + provider + "/contracts");

    assertThat(rows(0)).hasSize(1);
  }

  private static void open(String address, String query) {
    UI.getCurrent().navigate(address, QueryParameters.fromString(query));
  }

  private List<?> rows(int grid) {
    return $(Grid.class).all().get(grid).getGenericDataView().getItems().toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
