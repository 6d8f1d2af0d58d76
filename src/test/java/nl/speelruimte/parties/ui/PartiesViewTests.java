package nl.speelruimte.parties.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.MunicipalityRow;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LoadRows;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-20, UC-21, UC-22: looking up providers, municipalities and groups. */
class PartiesViewTests extends ScreenTest {

  private static final String NOT_HERE = "Deze pagina is er niet";
  @Autowired private BeanFactory beans;
  private PartyFixtures make;

  @BeforeEach
  void prepare() {
    make = new PartyFixtures(beans);
  }

  @Test
  void theBureauFindsAProviderByItsCode() {
    var provider = make.provider("Te vinden");
    people.signInAs(Role.BUREAU_MANAGER);

    navigate(ProvidersView.class);
    test($(TextField.class).single()).setValue(make.agb(provider));

    assertThat(rows()).singleElement()
        .isInstanceOfSatisfying(ProviderRow.class, row -> assertThat(row.name()).isEqualTo("Te vinden"));
  }

  @Test
  void theAddressSaysWhatIsLookedFor() {
    var provider = make.provider("Uit het adres");
    people.signInAs(Role.MUNICIPAL_MANAGER, make.municipality("Plaats"));

    open("providers", "q=" + make.agb(provider));

    assertThat(rows()).hasSize(1);
    assertThat($(TextField.class).single().getValue()).isEqualTo(make.agb(provider));
  }

  @Test
  void theProviderPageHasASectionPerModuleEachWithAnAddress() {
    var provider = make.provider("Zonnehof");
    new LoadRows(beans).accepted("CONTACTS", Map.of("agb", make.agb(provider), "contactpersoon", "A. Voorbeeld",
        "email", "a@voorbeeld.example"));
    people.signInAs(Role.BUREAU_ANALYST);

    navigate("providers/" + provider, ProviderView.class);

    assertThat($(H1.class).single().getText()).isEqualTo("Zonnehof");
    assertThat(sections()).startsWith("Overzicht", "Gegevens").contains("Contracten", "Aandachtspunten")
        .endsWith("Geschiedenis");
    assertThat($(Anchor.class).all()).anySatisfy(
        link -> assertThat(link.getHref()).isEqualTo("mailto:a@voorbeeld.example"));

    navigate("providers/" + provider + "/history", ProviderView.class);
    assertThat(pageText()).contains("Aanbieder bijgewerkt", "Naam: Zonnehof", "AGB-code: " + make.agb(provider));
  }

  @Test
  void aProviderIsLedToItsOwnPageAndFindsNoOther() {
    var own = make.provider("Eigen huis");
    var other = make.provider("Ander huis");
    people.signInAs(Role.PROVIDER_MANAGER, own);

    UI.getCurrent().navigate("organisation");
    assertThat($(H1.class).single().getText()).isEqualTo("Eigen huis");
    assertThat(pageText()).doesNotContain("Wijzigingen laden");

    UI.getCurrent().navigate("providers/" + other);
    assertThat($(H1.class).single().getText()).isEqualTo(NOT_HERE);
    assertThat(pageText()).doesNotContain("Ander huis");
  }

  @Test
  void whatDoesNotExistLooksTheSame() {
    people.signInAs(Role.BUREAU_MANAGER);

    for (var address : List.of("providers/999999999", "municipalities/999999999", "municipality-groups/999999999",
        "providers/" + make.provider("x") + "/nothing")) {
      UI.getCurrent().navigate(address);
      assertThat($(H1.class).single().getText()).as(address).isEqualTo(NOT_HERE);
    }
  }

  @Test
  void aMunicipalityShowsTheGroupsItBelongedTo() {
    var place = make.municipality("Rozendorp");
    var code = make.freeGroupCode();
    var group = make.member(code, place, "2020-01-01", "2022-12-31");
    people.signInAs(Role.AUDITOR);

    open("municipalities", "q=" + make.cbs(place));
    assertThat(rows()).anySatisfy(row -> assertThat(row)
        .isInstanceOfSatisfying(MunicipalityRow.class, found -> assertThat(found.groups()).isNull()));

    navigate("municipalities/" + place, MunicipalityView.class);
    assertThat(pageText()).contains("Rozendorp", code, "31 december 2022".replace(' ', '\u00a0'));

    navigate("municipality-groups/" + group, MunicipalityGroupView.class);
    assertThat(pageText()).contains(code, "Rozendorp", "Lidmaatschap van een groep bijgewerkt");
  }

  private static void open(String address, String query) {
    UI.getCurrent().navigate(address, QueryParameters.fromString(query));
  }

  private List<?> rows() {
    return $(Grid.class).all().getFirst().getGenericDataView().getItems().toList();
  }

  private List<String> sections() {
    return find(Anchor.class, $(Nav.class).withClassName("section-tabs").single()).all().stream()
        .map(Anchor::getText).toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
