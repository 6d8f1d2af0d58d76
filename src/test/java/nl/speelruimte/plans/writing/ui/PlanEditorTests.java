package nl.speelruimte.plans.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.PlanMeasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-107: a provider begins a plan, writes it with a colleague, and hands it in. */
class PlanEditorTests extends WritingScreens {

  @Autowired private EfficiencyPlans plans;

  @Test
  void fromTheFirstWordToTheBureauThatReadsIt() {
    var writer = people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("plans");
    press("Plan beginnen");
    var year = $(Select.class).all().stream().filter(each -> "Jaar".equals(each.getLabel())).toList().getLast();
    test(year).selectItem("2026");
    type("Titel van het plan", "Groepen in de wijk");
    press("Plan beginnen");
    assertThat(getCurrentView()).isInstanceOf(WritePlanView.class);

    type("Inleiding", "Wij kiezen voor groepen.");
    press("Maatregel toevoegen");
    type("Titel", "Groepsaanbod");
    type("Wat de maatregel inhoudt", "Tien bijeenkomsten.");
    type("Hoe het wordt gemeten", "Gemiddelde duur");
    type("Eigenaar", "Manager zorg");
    pick("Begint op", LocalDate.of(2026, 3, 1));
    pick("Klaar op", LocalDate.of(2026, 11, 30));
    amount(2, "12.500");
    assertThat(pageText()).contains("Alle maatregelen samen: € 12.500", "niet van de prognose afgetrokken");

    press("Indienen");
    assertThat(dialogText()).contains("Er is niets dat het indienen tegenhoudt");
    press("Indienen");

    var plan = plans.rows(writer, PlanFilter.of(provider), Pageable.unpaged()).getFirst();
    assertThat(plan.state()).isEqualTo(PlanState.SUBMITTED);
    assertThat(plan.promised()).isEqualTo(Money.ofEuros(12_500));
    UI.getCurrent().navigate("attention");
    people.signInAs(Role.BUREAU_MANAGER);
    assertThat(answerTo("plans/" + plan.id())).contains("Wij kiezen voor groepen.", "1. Groepsaanbod",
        "Tien bijeenkomsten.", "€ 12.500", "eigenaar: Manager zorg");
  }

  @Test
  void whatIsStillToBeDoneLeadsToItsFieldAndNothingIsSubmitted() {
    var plan = story.aPlan().of(provider).begun();
    write(plan);
    press("Maatregel toevoegen");

    press("Indienen");

    assertThat(dialogText()).contains("7 punten moeten eerst", "De inleiding ontbreekt.",
        "Maatregel 1: De titel ontbreekt.", "Maatregel 1: Schrijf wie verantwoordelijk is");
    test($(NativeButton.class).all().stream().filter(each -> each.getText().contains("De titel ontbreekt")).findFirst()
        .orElseThrow()).click();
    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(plans.details(PlanStory.manager(provider), plan).plan().state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void moreThanTheSpaceIsSaidWhileItIsTypedAndRefusedAtTheEnd() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    assertThat(pageText()).as("what it does with the space, once").containsOnlyOnce("Wat dit met de ruimte doet")
        .contains("Alle maatregelen samen: € 1.000");

    amount(3, "120.000");

    assertThat(pageText()).contains("alle maatregelen samen beloven € 121.000, en uw ruimte is € 100.000");
    press("Indienen");
    assertThat(dialogText()).contains("Eén punt moet eerst",
        "de maatregelen beloven samen € 121.000");
  }

  @Test
  void aNegativeAmountIsRefusedAtItsFieldAndTheOneBeforeStays() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);

    amount(1, "-5");

    assertThat(money(1).isInvalid()).isTrue();
    assertThat(money(1).getErrorMessage()).isNotBlank();
    assertThat(measures(plan).getFirst().promised()).isEqualTo(Money.ofEuros(1_000));
  }

  @Test
  void measuresAreMovedTakenOutAndPutBack() {
    var plan = story.aPlan().of(provider).with("Eerste", "Tweede").draft();
    write(plan);

    press("Omhoog");
    assertThat(measures(plan)).extracting(PlanMeasure::title).containsExactly("Tweede", "Eerste");
    press("Verwijderen");
    assertThat(measures(plan)).extracting(PlanMeasure::title).containsExactly("Tweede");
    assertThat(pageText()).contains("Eerste is verwijderd door");
    press("Terugzetten");
    assertThat(measures(plan)).extracting(PlanMeasure::title).contains("Eerste");
    assertThat($(Details.class).all().stream().map(Details::getSummaryText)).contains("1. Tweede", "2. Eerste");
  }

  @Test
  void whoeverMayNotWriteReadsOrFindsNothing() {
    var plan = story.aPlan().of(provider).submitted();
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("plans/" + plan + "/write");
    assertThat(pageText()).as("what was submitted is read").contains("Kortere behandelduur", "ingediend")
        .doesNotContain("Maatregel toevoegen");
    assertThat(offers("Intrekken")).isTrue();

    UI.getCurrent().navigate("attention");
    people.signInAs(Role.PROVIDER_MANAGER, story.provider("Een ander", duin));
    UI.getCurrent().navigate("plans/" + plan + "/write");
    assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
  }

  @Test
  void aPlanIsWithdrawnWithAReason() {
    var plan = story.aPlan().of(provider).submitted();
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("plans/" + plan);

    press("Intrekken");
    type("Reden", "Wij doen het anders");
    press("Intrekken");

    assertThat(plans.details(PlanStory.manager(provider), plan).plan().state()).isEqualTo(PlanState.WITHDRAWN);
  }

  @Test
  void whatCameBackSaysWhyAboveWhatIsWritten() {
    var plan = story.aPlan().of(provider).returned();

    write(plan);

    assertThat(pageText()).contains("Teruggestuurd, met deze reden", "Onderbouw de tweede maatregel.");
    assertThat(area("Inleiding").getValue()).isEqualTo("Wij werken doelmatiger en houden de kwaliteit.");
  }

  @Test
  void aDataOfficerWritesAndDoesNotHandIn() {
    var plan = story.aPlan().of(provider).draft();
    people.signInAs(Role.PROVIDER_DATA, provider);
    navigate("plans/" + plan + "/write", WritePlanView.class);

    assertThat(offers("Indienen")).isFalse();
    type("Inleiding", "Van de data officer");
    assertThat(story.content(PlanStory.manager(provider), plan).introduction()).isEqualTo("Van de data officer");
  }

  private List<PlanMeasure> measures(PlanId plan) {
    return story.measures(PlanStory.manager(provider), plan);
  }
}
