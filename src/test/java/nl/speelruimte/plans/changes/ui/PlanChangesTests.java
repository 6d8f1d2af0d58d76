package nl.speelruimte.plans.changes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanWorld;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-133: what changed in a plan since somebody saw it last, and of that only what is theirs. */
@LivesOn("2026-11-12")
class PlanChangesTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  private final MeasureKey group = new MeasureKey(UUID.randomUUID());
  private PlanWorld world;
  private PlanId plan;

  @BeforeEach
  void aPlanThatWasSubmitted() {
    world = PlanWorld.make(beans);
    plan = world.begun("Groepen 2026");
    world.introduction(plan, 1, "Wij kiezen voor groepen.");
    var measure = world.measure(plan, 1, group, 1, "Groepsaanbod", "Tien bijeenkomsten voor 40 jeugdigen.");
    world.effect(measure, world.duin, null, 2, 100);
    world.effect(measure, world.veen, null, 3, 5_000);
    world.submit(plan);
  }

  @Test
  void whoSawTheVersionBeforeIsToldOnEveryPartOfThePageUntilItWasLookedAt() {
    people.signInAs(Role.BUREAU_MANAGER);
    open("");
    assertThat(pageText()).doesNotContain("die u het laatst zag");
    assertThat(sections()).doesNotContain("Wat veranderde");

    submittedAgain(150, 5_000);
    open("");
    assertThat(pageText()).contains("3 wijzigingen sinds versie 1, die u het laatst zag (12 november 2026)");
    open("/course");
    assertThat(pageText()).contains("3 wijzigingen sinds versie 1");

    UI.getCurrent().navigate("plans/" + plan + "/changes", QueryParameters.of("since", "1"));
    assertThat(pageText()).contains("Toegevoegd: 45", "Geschrapt: 40", "€ 100", "€ 150", "+ € 50", "Nieuwe maatregel",
        "2. Kortere lijnen").doesNotContain("5.000");
    open("");
    assertThat(pageText()).as("it was looked at").doesNotContain("die u het laatst zag");
  }

  @Test
  void whoNeverSawItIsToldOfNoChange() {
    submittedAgain(150, 5_000);
    people.signInAs(Role.AUDITOR);

    open("");

    assertThat(pageText()).doesNotContain("die u het laatst zag");
    assertThat(sections()).contains("Wat veranderde");
  }

  @Test
  void anAmountOfAnotherMunicipalityIsNoChangeToAMunicipality() {
    people.signInAs(Role.MUNICIPAL_MANAGER, world.duin);
    open("");
    submittedAgain(100, 6_789);

    open("");
    assertThat(pageText()).contains("2 wijzigingen sinds versie 1");
    open("/changes");
    assertThat(pageText()).contains("Nieuwe maatregel").doesNotContain("6.789", "5.000", "1.789", "Veenlo", "Verschil");
  }

  @Test
  void aVersionThatIsBeingWrittenIsNotThereForOthers() {
    world.sendBack(plan, "Onderbouw het");
    people.signInAs(Role.BUREAU_MANAGER);

    UI.getCurrent().navigate("plans/" + plan + "/changes", QueryParameters.fromString("since=1&version=2"));

    assertThat($(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
  }

  private void submittedAgain(long atDuin, long atVeen) {
    world.sendBack(plan, "Onderbouw het");
    world.introduction(plan, 2, "Wij kiezen voor groepen.");
    var measure = world.measure(plan, 2, group, 1, "Groepsaanbod", "Tien bijeenkomsten voor 45 jeugdigen.");
    world.effect(measure, world.duin, null, 2, atDuin);
    world.effect(measure, world.veen, null, 3, atVeen);
    world.measure(plan, 2, new MeasureKey(UUID.randomUUID()), 2, "Kortere lijnen", "Bellen.");
    world.submit(plan);
  }

  private void open(String section) {
    UI.getCurrent().navigate("plans");
    UI.getCurrent().navigate("plans/" + plan + section);
  }

  private List<String> sections() {
    return find(Anchor.class, $(Nav.class).withClassName("section-tabs").single()).all().stream()
        .map(Anchor::getText).toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
