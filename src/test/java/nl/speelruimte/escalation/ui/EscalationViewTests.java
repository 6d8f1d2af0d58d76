package nl.speelruimte.escalation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.escalation.EscalationId;
import nl.speelruimte.escalation.EscalationLevel;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.escalation.FormalNotices;
import nl.speelruimte.escalation.LadderStory;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-43 to UC-46: the ladder on the screen, and what a provider finds of it. */
@LivesOn("2031-03-03")
class EscalationViewTests extends ScreenTest {

  private static final String NOT_HERE = "Deze pagina is er niet";
  @Autowired private BeanFactory beans;
  @Autowired private Escalations escalations;
  @Autowired private FormalNotices notices;
  private ProviderId provider;
  private MunicipalityId duin;
  private LadderStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Ladder");
    duin = make.municipality("Duinwijk");
    story = new LadderStory(escalations, provider, LocalDate.of(2031, 3, 3));
  }

  @Test
  void theBureauTakesAStepAndSeesItAtTheTop() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.begun(duin);
    navigate("escalations/" + id, EscalationView.class);

    test(button("Stap zetten")).click();
    assertThat($(Select.class).all().getFirst().getValue()).as("one step up is offered").isEqualTo(EscalationLevel.TALK);
    area("Wat er gebeurt (intern)").setValue("Op kantoor gesproken");
    test(button("Vastleggen")).click();

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(pageText()).contains("2 Gesprek", "Op kantoor gesproken", "Niet zichtbaar voor de aanbieder");
    assertThat(escalations.details(SomeViewer.bureau(), id).steps()).hasSize(2);
  }

  @Test
  void aSkippedLevelWithoutReasonIsSaidAtTheFieldAndWhatWasTypedStays() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.begun(duin);
    navigate("escalations/" + id, EscalationView.class);

    test(button("Stap zetten")).click();
    @SuppressWarnings("unchecked")
    var level = (Select<EscalationLevel>) $(Select.class).all().getFirst();
    level.setValue(EscalationLevel.WRITTEN_NOTICE);
    area("Wat er gebeurt (intern)").setValue("Direct een brief");
    $(DateField.class).all().getLast().setValue(LocalDate.of(2031, 4, 1));
    test(button("Vastleggen")).click();

    assertThat(area("Reden (intern)").getErrorMessage()).isEqualTo("Er wordt een trede overgeslagen. Geef de reden.");
    assertThat(area("Wat er gebeurt (intern)").getValue()).isEqualTo("Direct een brief");
    assertThat(escalations.details(SomeViewer.bureau(), id).steps()).hasSize(1);

    area("Reden (intern)").setValue("Cliënten lopen gevaar");
    area("Tekst voor de aanbieder").setValue("Wij zeggen u aan dat …");
    test(button("Vastleggen")).click();
    assertThat(pageText()).contains("overgeslagen", "Wij zeggen u aan dat …", "Er is nog geen antwoord");
  }

  @Test
  void anEndAsksForAReasonAndLeavesNothingToDo() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.begun(null);
    navigate("escalations/" + id, EscalationView.class);

    test(button("Beëindigen")).click();
    area("Reden").setValue("Afspraken nagekomen");
    test($(Button.class).all().stream().filter(each -> each.getText().equals("Beëindigen")).toList().getLast()).click();

    assertThat(pageText()).contains("Beëindigd", "Afspraken nagekomen").doesNotContain("Stap zetten");
  }

  @Test
  void theProviderPageHasTheSectionForThoseWhoEscalateAndNotForTheProvider() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.begun(duin);
    UI.getCurrent().navigate("providers/" + provider);
    assertThat(sections()).contains("Escalaties").doesNotContain("Aanschrijvingen");

    UI.getCurrent().navigate("attention");
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("providers/" + provider);
    assertThat(sections()).isNotEmpty().doesNotContain("Escalaties", "Aanschrijvingen");
    for (var address : List.of("providers/" + provider + "/escalations", "providers/" + provider + "/notices",
        "formal-notices/" + id)) {
      UI.getCurrent().navigate(address);
      assertThat($(H1.class).single().getText()).as(address).isEqualTo(NOT_HERE);
    }
    assertThat(answerTo("escalations/" + id)).as("what is there and what is not look the same")
        .isEqualTo(answerTo("escalations/" + new EscalationId(UUID.randomUUID()))).doesNotContain("Geheim");
    assertThat(answerTo("escalations")).doesNotContain("Geheim", "De Ladder");
  }

  @Test
  void aProviderReadsWhatAddressesItAndAnswersOnce() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.begun(duin);
    story.take(id, EscalationLevel.TALK, null);
    story.take(id, EscalationLevel.IMPROVEMENT_PLAN, "Wij vragen u om een verbeterplan.");
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    UI.getCurrent().navigate("providers/" + provider + "/notices");
    assertThat(sections()).contains("Aanschrijvingen").doesNotContain("Escalaties");
    assertThat(pageText()).contains("Verzoek om een verbeterplan").doesNotContain("Trede", "Signaal", "Geheim");

    var notice = notices.rows(SomeViewer.provider(provider), provider).getFirst();
    navigate("formal-notices/" + notice.id(), FormalNoticeView.class);
    assertThat(pageText()).contains("Wij vragen u om een verbeterplan.", "brief.pdf").doesNotContain("Geheim", "Trede");
    test(button("Beantwoorden")).click();
    area("Antwoord").setValue("Het plan komt voor 1 april.");
    test(button("Antwoord versturen")).click();

    assertThat(pageText()).contains("Het plan komt voor 1 april.", "Beantwoord");
    assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Beantwoorden");

    people.signInAs(Role.MUNICIPAL_READER, duin);
    navigate("escalations/" + id, EscalationView.class);
    assertThat(pageText()).contains("Het plan komt voor 1 april.", "4 Verbeterplan").doesNotContain("Stap zetten");
  }

  @Test
  void aMunicipalityBeginsOneForItself() {
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    UI.getCurrent().navigate("providers/" + provider + "/escalations");

    test(button("Escalatie beginnen")).click();
    area("Reden").setValue("Wachttijden lopen op");
    area("Wat er is opgemerkt of gedaan").setValue("Drie signalen van het lokale team");
    test(button("Beginnen")).click();

    assertThat($(H1.class).single().getText()).isEqualTo("Escalatie De Ladder");
    assertThat(pageText()).contains("1 Signaal", "Duinwijk", "Drie signalen van het lokale team");
  }

  private String answerTo(String address) {
    UI.getCurrent().navigate(address);
    return getCurrentView().getElement().getTextRecursively();
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
  }

  private TextArea area(String label) {
    return $(TextArea.class).all().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private List<String> sections() {
    return find(Anchor.class, $(Nav.class).withClassName("section-tabs").single()).all().stream()
        .map(Anchor::getText).toList();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
