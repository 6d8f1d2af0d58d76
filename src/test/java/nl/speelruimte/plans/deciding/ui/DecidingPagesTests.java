package nl.speelruimte.plans.deciding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.deciding.DecidingStory;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-125, UC-126, UC-127, UC-128: concluding, deciding and reading the decision, as the pages do it. */
@LivesOn("2031-03-03")
class DecidingPagesTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private Decisions decisions;
  private DecidingStory story;

  @BeforeEach
  void tell() {
    story = new DecidingStory(beans);
  }

  @Test
  void theLeadConcludesAndIsToldAtTheFieldWhereWordsAreMissing() {
    var plan = story.closed(2, 4, 3);
    open(story.lead().account(), "plans/" + plan + "/decision");
    assertThat(pageText()).contains("Gezamenlijke conclusies", "2 punten verschil", "Vastgelegd: 0 van 5",
        "nog geen conclusie");

    test(button("Vastleggen")).click();
    assertThat(verdict().getValue()).as("the lower median").isEqualTo(Verdict.score(3));
    test(last("Vastleggen")).click();
    assertThat(area("Toelichting").getErrorMessage())
        .isEqualTo("De beoordelaars verschillen van mening. Leg uit hoe u tot deze conclusie komt.");
    verdict().setValue(Verdict.score(4));
    area("Toelichting").setValue("De groep kan in maart beginnen.");
    test(last("Vastleggen")).click();

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(pageText()).contains("Vastgelegd: 1 van 5", "De groep kan in maart beginnen.");
  }

  @Test
  void whatIsFilledInStaysAndTheLetterIsSentAfterOneQuestion() {
    var plan = story.concluded(4, 4, 3);
    open(story.lead().account(), "plans/" + plan + "/decide");
    test(button("Besluiten en versturen")).click();
    assertThat(outcome().getErrorMessage()).isEqualTo("Vul dit veld in.");
    assertThat(pageText()).as("nothing is decided by itself").contains("nog niet besloten").doesNotContain("niet goedgekeurd");

    outcome().setValue(DecisionOutcome.PARTLY_APPROVED);
    $(Checkbox.class).all().stream().filter(each -> each.getLabel().equals("Beeldbellen")).findFirst().orElseThrow()
        .setValue(false);
    area("Reden van het besluit").setValue("De groep is goed onderbouwd.");
    assertThat(pageText()).contains("Bewaard.");
    open(story.lead().account(), "plans/" + plan + "/decide");
    assertThat(outcome().getValue()).isEqualTo(DecisionOutcome.PARTLY_APPROVED);
    assertThat(area("Reden van het besluit").getValue()).isEqualTo("De groep is goed onderbouwd.");
    assertThat(area("Hoe het verder gaat").getValue()).contains("acties in Speelruimte");

    test(button("Besluiten en versturen")).click();
    assertThat(area("Waarom niet").isInvalid()).isTrue();
    area("Waarom niet").setValue("Het effect is niet onderbouwd.");
    test(button("Voorbeeld maken")).click();
    assertThat(pageText()).contains("voorbeeld-besluitbrief.pdf");
    test(button("Besluiten en versturen")).click();
    assertThat(decisions.of(story.lead(), plan)).as("not before it is confirmed").isEmpty();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.PARTLY_APPROVED);
    assertThat(pageText()).contains("deels goedgekeurd", "besluit-plan-van-aanpak-2032.pdf",
        "Het effect is niet onderbouwd.", "Duinwijk");
  }

  @Test
  void whoDecidesTooEarlyIsToldOnceOfEachMeasureWhatIsMissing() {
    var plan = story.closed(4, 4, 3);
    open(story.lead().account(), "plans/" + plan + "/decide");
    outcome().setValue(DecisionOutcome.APPROVED);
    test(button("Besluiten en versturen")).click();

    assertThat(outcome().getErrorMessage()).startsWith("Goedkeuren kan nog niet. Leg eerst onder Besluit de conclusie vast over")
        .containsOnlyOnce("Beeldbellen");
  }

  @Test
  void aPlanIsSentBackWithWhatIsAskedAndItsProviderReadsThat() {
    var plan = story.closed(2, 2, 2);
    open(story.lead().account(), "plans/" + plan + "/decision");
    test(button("Terugsturen met redenen")).click();
    area("Reden in het kort").setValue("Nog niet onderbouwd.");
    area("Wat u vraagt").setValue("Leid de 40 trajecten af.");
    test(last("Terugsturen met redenen")).click();
    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(pageText()).as("no conclusion, no history of any").doesNotContain("Geschiedenis");

    UI.getCurrent().navigate("attention");
    people.signInAs(Role.PROVIDER_MANAGER, story.round.provider);
    UI.getCurrent().navigate("plans/" + plan + "/decision");
    assertThat(pageText()).contains("teruggestuurd", "Nog niet onderbouwd.", "Leid de 40 trajecten af.")
        .doesNotContain("Vastgelegd:", "Oordeel van");
    UI.getCurrent().navigate("plans/" + plan + "/write");
    assertThat(pageText()).as("where it writes").contains("Dit is gevraagd toen het plan terugkwam:",
        "Leid de 40 trajecten af.");
  }

  @Test
  void eachSideReadsItsPartOfTheDecision() {
    var plan = story.decided(DecisionOutcome.APPROVED);
    UI.getCurrent().navigate("attention");
    people.signInAs(Role.PROVIDER_MANAGER, story.round.provider);
    UI.getCurrent().navigate("plans/" + plan + "/decision");
    assertThat(pageText()).contains("goedgekeurd", "besluit-plan-van-aanpak-2032.pdf", "Gezamenlijke conclusies", "Samen",
        "Uitvoering starten").doesNotContain("Verbeterde brief sturen", "Oordeel van");
    assertThat(sections()).contains("Besluit", "Uitvoering");

    UI.getCurrent().navigate("attention");
    people.signInAs(Role.MUNICIPAL_MANAGER, story.round.duin);
    UI.getCurrent().navigate("plans/" + plan + "/decision");
    assertThat(pageText()).contains("goedgekeurd", "Duinwijk", "Beoogd effect hier")
        .doesNotContain("besluit-plan-van-aanpak-2032.pdf", "Gezamenlijke conclusies", "Veenrode");
  }

  @Test
  void aPlanWithoutAClosedRoundHasNoDecisionYet() {
    var plan = story.open(4, 4, 4);
    open(story.lead().account(), "plans/" + plan);
    assertThat(sections()).doesNotContain("Besluit", "Uitvoering");

    UI.getCurrent().navigate("plans/" + plan + "/decide");
    assertThat(pageText()).contains("Besluiten kan nu niet", "De beoordelingsronde is nog open.");
  }

  private void open(UUID account, String address) {
    people.signIn(account);
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate(address);
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
  }

  private Button last(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).toList().getLast();
  }

  private TextArea area(String label) {
    return $(TextArea.class).all().stream().filter(each -> label.equals(each.getLabel()) && each.isVisible()).findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Verdict> verdict() {
    return (RadioButtonGroup<Verdict>) $(RadioButtonGroup.class).single();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<DecisionOutcome> outcome() {
    return (RadioButtonGroup<DecisionOutcome>) $(RadioButtonGroup.class).single();
  }

  private List<String> sections() {
    return $(Nav.class).all().stream().filter(nav -> nav.hasClassName("section-tabs")).findFirst().orElseThrow()
        .getChildren().flatMap(list -> list.getChildren()).flatMap(item -> item.getChildren())
        .map(link -> ((Anchor) link).getText()).toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
