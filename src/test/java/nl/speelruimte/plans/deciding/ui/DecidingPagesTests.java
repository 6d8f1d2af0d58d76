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
  void wordsOfBeforeAConclusionStandOutAndAreComposedAnewOrSaidToHold() {
    var plan = story.concluded(4, 4, 4);
    open(story.lead().account(), "plans/" + plan + "/decide");
    outcome().setValue(DecisionOutcome.APPROVED);
    area("Reden van het besluit").setValue("Goed onderbouwd.");
    area("Hoe wij tot dit besluit kwamen").setValue("Wij waren het eens.");
    assertThat(pageText()).doesNotContain("De tekst is van voor");
    story.conclude(plan, story.row(plan, "H1", null), Verdict.score(3), "Bij nader inzien krap.");

    open(story.lead().account(), "plans/" + plan + "/decide");
    assertThat(pageText()).contains("De tekst is van voor de laatste conclusie.", "Geldt niet meer:", "4 op een schaal",
        "Geldt nu:", "Bij nader inzien krap.");
    test(button("Besluiten en versturen")).click();
    assertThat(area("Hoe wij tot dit besluit kwamen").getErrorMessage()).startsWith("Deze tekst is van voor de laatste conclusie");
    assertThat($(ConfirmDialog.class).exists()).isFalse();

    test(button("Opnieuw opstellen")).click();
    assertThat(area("Hoe wij tot dit besluit kwamen").getValue()).contains("Bij nader inzien krap.");
    assertThat(area("Hoe wij tot dit besluit kwamen").isInvalid()).isFalse();
    assertThat(pageText()).contains("Eerder geschreven (1)", "Wij waren het eens.").doesNotContain("De tekst is van voor");
    test(button("Terugzetten")).click();
    assertThat(area("Hoe wij tot dit besluit kwamen").getValue()).isEqualTo("Wij waren het eens.");
    story.conclude(plan, story.row(plan, "O1", null), Verdict.score(3), "Ook krap.");
    open(story.lead().account(), "plans/" + plan + "/decide");
    test(button("De tekst klopt nog")).click();
    assertThat(pageText()).doesNotContain("De tekst is van voor");
    test(button("Besluiten en versturen")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.APPROVED);
  }

  @Test
  void whatWasFoundBelowParCanBeTakenOverIntoAReturn() {
    var plan = story.closed(2, 2, 4);
    open(story.lead().account(), "plans/" + plan + "/decision");
    test(button("Terugsturen met redenen")).click();
    area("Reden in het kort").setValue("Nog niet onderbouwd.");
    var take = $(Button.class).all().stream().filter(each -> each.getText().startsWith("Punten onder de maat overnemen"))
        .findFirst().orElseThrow();
    test(take).click();
    var asked = $(TextArea.class).all().stream().filter(each -> "Wat u vraagt".equals(each.getLabel())).toList();
    assertThat(asked).as("two of the plan and two of each measure").hasSize(6);
    assertThat(take.getText()).isEqualTo("Punten onder de maat overnemen (6)");
    asked.getFirst().setValue("Leg de inleiding uit.");
    asked.get(2).setValue("");
    test(last("Terugsturen met redenen")).click();
    assertThat(asked.get(2).isInvalid()).as("said at the point it is about").isTrue();
    test(last("Punt weghalen")).click();
    asked.get(2).setValue("Leg de maatregel uit.");
    test(last("Terugsturen met redenen")).click();

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(decisions.of(story.lead(), plan).getFirst().points()).hasSize(5)
        .anySatisfy(point -> assertThat(point.asked()).isEqualTo("Leg de inleiding uit."))
        .anySatisfy(point -> assertThat(point.title() + " " + point.asked()).isEqualTo("Groepsaanbod Leg de maatregel uit."));
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
