package nl.speelruimte.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanWorld;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.chart.SpaceBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-103: what each side reads of a plan. */
@LivesOn("2026-11-22")
class PlanPageTests extends ScreenTest {

  private static final String NOT_HERE = "Deze pagina is er niet";
  @Autowired private BeanFactory beans;
  private final MeasureKey group = new MeasureKey(UUID.randomUUID());
  private PlanWorld world;
  private PlanId plan;

  @BeforeEach
  void aPlan() {
    world = PlanWorld.make(beans);
    world.spaces(beans, people.signInAs(Role.BUREAU_MANAGER));
    people.signOut();
    plan = world.begun("Groepen 2026");
    world.introduction(plan, 1, "Wij kiezen voor groepen.\nDat is beter.");
    var measure = world.measure(plan, 1, group, 1, "Groepsaanbod", "Tien bijeenkomsten.");
    world.effect(measure, world.duin, null, 2, 100);
    world.effect(measure, world.duin, null, 3, 300);
    world.effect(measure, world.veen, null, 3, 7_777);
  }

  @Test
  void theBureauReadsWhatWasSubmittedBesideTheSpacesAndNeverSubtractsIt() {
    world.submit(plan);
    people.signInAs(Role.BUREAU_MANAGER);

    navigate("plans/" + plan, PlanView.class);

    assertThat(pageText()).contains("Wij kiezen voor groepen.", "1. Groepsaanbod", "werkprocessen",
        "eigenaar: Manager zorg", "€ 100", "€ 300", "€ 400", "€ 7.777", "Meten met: Gemiddelde duur, nu 34 weken",
        "Alle maatregelen samen: € 8.177", "Versie 1, ingediend op", "staat apart en is niet van de prognose afgetrokken",
        "Prognose, zonder plan", "Dit is geen cijfer van de ruimte").doesNotContain("Wat veranderde");
    assertThat($(SpaceBar.class).all()).hasSize(2);
  }

  @Test
  void aMunicipalityReadsItsOwnAmountsAndIsToldWhyThereIsNoTotal() {
    world.submit(plan);
    people.signInAs(Role.MUNICIPAL_READER, world.duin);

    navigate("plans/" + plan, PlanView.class);

    assertThat(pageText()).contains("€ 400", "Alle maatregelen samen bij u: € 400",
        "U ziet de bedragen van uw eigen gemeente", "Wat het hele plan belooft staat hier niet")
        .doesNotContain("7.777", "8.177", "Veenlo");
    assertThat($(SpaceBar.class).all()).hasSize(1);
  }

  @Test
  void withThreeMunicipalitiesTheTotalGivesNobodyAway() {
    var measure = world.measure(plan, 1, new MeasureKey(UUID.randomUUID()), 2, "Kortere lijnen", "Bellen.");
    world.effect(measure, world.heide, null, 4, 23);
    world.submit(plan);
    people.signInAs(Role.MUNICIPAL_MANAGER, world.duin);

    navigate("plans/" + plan, PlanView.class);

    assertThat(pageText()).contains("Het hele plan: € 8.200 bij 3 gemeenten", "2. Kortere lijnen")
        .doesNotContain("7.777", "€ 23", "Heide");
  }

  @Test
  void onlyItsProviderReadsTheWorkingCopyAndTheOthersTheVersionBefore() {
    world.submit(plan);
    world.sendBack(plan, "Onderbouw de duur beter");
    world.introduction(plan, 2, "Nieuwe inleiding");
    people.signInAs(Role.PROVIDER_DATA, world.wilg);
    navigate("plans/" + plan, PlanView.class);
    assertThat(pageText()).contains("Nieuwe inleiding", "Versie 2 is in bewerking", "Onderbouw de duur beter",
        "Er zijn nog geen maatregelen");

    UI.getCurrent().navigate("plans/" + plan + "/plan", QueryParameters.of("version", "1"));
    assertThat(pageText()).contains("Wij kiezen voor groepen.", "Versie 1, ingediend op");
    assertThat($(Select.class).all()).isNotEmpty();

    UI.getCurrent().navigate("plans");
    people.signInAs(Role.BUREAU_MANAGER);
    navigate("plans/" + plan, PlanView.class);
    assertThat(pageText()).contains("Wij kiezen voor groepen.", "Onderbouw de duur beter")
        .doesNotContain("Nieuwe inleiding");
    UI.getCurrent().navigate("plans/" + plan + "/plan", QueryParameters.of("version", "2"));
    assertThat($(H1.class).single().getText()).isEqualTo(NOT_HERE);
  }

  @Test
  void aPlanThatWasNeverSubmittedIsNotThereForOthers() {
    people.signInAs(Role.MUNICIPAL_MANAGER, world.duin);
    UI.getCurrent().navigate("plans/" + plan);
    assertThat($(H1.class).single().getText()).isEqualTo(NOT_HERE);
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
