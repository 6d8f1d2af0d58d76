package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ActionStory.line;
import static nl.speelruimte.improvement.ActionStory.realised;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.improvement.ActionStory;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.MoveDraft;
import nl.speelruimte.improvement.OriginSection;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.LeftInBrowser;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.kept.KeptTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-110 to UC-116: the actions on the screen, for provider, bureau and municipality. */
@LivesOn("2031-08-20")
class ImprovementActionViewTests extends ScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2031, 8, 20);
  @Autowired private BeanFactory beans;
  @Autowired private ImprovementActions actions;
  @Autowired private ActionProgress progress;
  @Autowired private OriginSection ofOrigin;
  private ProviderId provider;
  private MunicipalityId duin;
  private MunicipalityId delf;
  private ActionStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Actie");
    duin = make.municipality("Duinwijk");
    delf = make.municipality("Delfhaven");
    story = new ActionStory(actions, provider, TODAY);
  }

  @Test
  void aProviderBeginsAnActionTellsHowItGoesAndEntersWhatItYielded() {
    var id = asBureau(() -> story.adopted(line(duin, 1, 100), line(delf, 1, 50)));
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    navigate("improvement-actions/" + id, ImprovementActionView.class);
    assertThat(pageText()).contains("Minder lege afspraken", "Niet begonnen", "nog niets over deze actie gemeld");

    press("Beginnen");
    press("Beginnen");
    assertThat(actions.details(SomeViewer.bureau(), id).action().status()).isEqualTo(ActionStatus.IN_PROGRESS);

    press("Voortgang melden");
    area("Hoe het gaat").setValue("De nieuwe planning draait op twee locaties.");
    press("Opslaan");
    press("Effect invoeren");
    var amounts = $(MoneyField.class).all();
    assertThat(amounts).extracting(MoneyField::getLabel).containsExactly("Delfhaven", "Duinwijk");
    amounts.get(0).setValue(Money.ofEuros(-10));
    amounts.get(1).setValue(Money.ofEuros(75));
    press("Opslaan");

    assertThat(area("Toelichting").getErrorMessage()).isEqualTo("Licht toe waarom het effect onder nul is.");
    assertThat(amounts.get(1).getValue()).as("what was typed stays").isEqualTo(Money.ofEuros(75));
    area("Toelichting").setValue("In Delfhaven was eerst extra personeel nodig.");
    press("Opslaan");

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(pageText()).contains("De nieuwe planning draait op twee locaties.", "effect over het 3e kwartaal",
        "43,33", "In Delfhaven was eerst extra personeel nodig.");
    assertThat(actions.details(SomeViewer.bureau(), id).action().figures().realised()).isEqualTo(Money.ofEuros(65));
  }

  @Test
  void whatWasTypedWhenTheConnectionWentIsOfferedBackWithItsQuarter() {
    var id = asBureau(() -> story.adopted(line(duin, 1, 100), line(delf, 1, 50)));
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    navigate("improvement-actions/" + id, ImprovementActionView.class);
    press("Beginnen");
    press("Beginnen");
    press("Effect invoeren");
    var delfhaven = $(MoneyField.class).all().getFirst();
    var spot = delfhaven.getElement().getAttribute("data-spot");
    assertThat(delfhaven.getElement().getAttribute("data-base")).as("the running quarter").isEqualTo("3");

    LeftInBrowser.text("words", "Minder uitval in de groep.", 0).and(spot, "12.50", 1).to($(KeptTexts.class).single());
    press("Alles terugzetten");
    press("Opslaan");

    var cell = actions.details(SomeViewer.bureau(), id).cells().stream().filter(each -> each.realised() != null).toList();
    assertThat(cell).singleElement().satisfies(entered -> {
      assertThat(entered.quarter()).isEqualTo(1);
      assertThat(entered.municipality()).isEqualTo(delf);
      assertThat(entered.realised()).isEqualTo(Money.ofCents(12_50));
    });
  }

  @Test
  void theChartIsAlsoATable() {
    var id = asBureau(() -> story.begun(line(duin, 1, 100), line(duin, 2, 100)));
    people.signInAs(Role.PROVIDER_DATA, provider);
    progress.enter(SomeViewer.provider(provider), id, story.effect(1, realised(duin, 80, 0)));
    navigate("improvement-actions/" + id, ImprovementActionView.class);

    assertThat(pageText()).contains("1e kwartaal", "Heel 2031", "40\u00a0%");
    assertThat($(NativeButton.class).all()).extracting(NativeButton::getText).contains("Als tabel");
  }

  @Test
  void aDelayAsksForAReasonAndADayAndBothSidesReadIt() {
    var id = asBureau(() -> story.begun(line(duin, 1, 100)));
    people.signInAs(Role.PROVIDER_MANAGER, provider);
    asProvider(id, ActionMove.DELAY, "De software is later klaar", LocalDate.of(2031, 12, 20));

    people.signInAs(Role.MUNICIPAL_READER, duin);
    navigate("improvement-actions/" + id, ImprovementActionView.class);
    assertThat(pageText()).contains("Vertraagd", "De software is later klaar", "20\u00a0december\u00a02031", "eigen gemeente");
    assertThat($(Button.class).all()).extracting(Button::getText)
        .doesNotContain("Effect invoeren", "Voortgang melden", "Opleveren");
  }

  @Test
  void theBureauHoldsAReviewMomentAndTheNextOneIsPlanned() {
    people.signInAs(Role.BUREAU_MANAGER);
    var id = story.begun(line(duin, 1, 100));
    navigate("improvement-actions/" + id, ImprovementActionView.class);

    press("IJkmoment vastleggen");
    area("Uitkomst").setValue("Ligt op schema");
    day("Volgend ijkmoment").setValue(LocalDate.of(2031, 10, 1));
    press("Opslaan");

    assertThat(pageText()).contains("Volgend ijkmoment: 1\u00a0oktober\u00a02031", "Ligt op schema");
  }

  @Test
  void theListLeadsToTheActionAndIsOnThePageOfTheProvider() {
    people.signInAs(Role.BUREAU_MANAGER);
    story.begun(line(duin, 1, 100));
    navigate("improvement-actions", ImprovementActionsView.class);
    assertThat($(H1.class).single().getText()).isEqualTo("Acties");
    UI.getCurrent().navigate("providers/" + provider);
    assertThat(find(Anchor.class, $(Nav.class).withClassName("section-tabs").single()).all().stream()
        .map(Anchor::getText)).contains("Acties");
    UI.getCurrent().navigate("providers/" + provider + "/actions");
    assertThat(pageText()).contains("Acties");
  }

  @Test
  void whatIsNotOnesOwnLooksLikeWhatNeverWas() {
    var id = asBureau(() -> story.adopted(line(duin, 1, 100)));
    people.signInAs(Role.MUNICIPAL_MANAGER, delf);

    assertThat(answerTo("improvement-actions/" + id))
        .isEqualTo(answerTo("improvement-actions/" + new ActionId(UUID.randomUUID()))).doesNotContain("lege afspraken");
  }

  @Test
  void aPlanShowsItsActionsTogetherAndSaysWhatItKeepsFromAMunicipality() {
    var plan = UUID.randomUUID().toString();
    asBureau(() -> story.adopted(plan, line(duin, 1, 100), line(delf, 1, 50)));
    people.signInAs(Role.MUNICIPAL_MANAGER, duin);
    navigate("improvement-actions", ImprovementActionsView.class);

    var section = ofOrigin.of(actions.ofOrigin(SomeViewer.municipality(duin), ActionStory.KIND, plan));
    assertThat(section.getElement().getTextRecursively()).contains("2031-01", "Minder lege afspraken", "€\u00a0100",
        "Niet te tonen").doesNotContain("€\u00a050", "€\u00a0150");
  }

  private <T> T asBureau(Supplier<T> work) {
    people.signInAs(Role.BUREAU_MANAGER);
    return work.get();
  }

  private void asProvider(ActionId id, ActionMove move, String reason, LocalDate day) {
    actions.move(SomeViewer.provider(provider), id, new MoveDraft(move, reason, day, null,
        story.version(id)));
  }

  private String answerTo(String address) {
    UI.getCurrent().navigate(address);
    return getCurrentView().getElement().getTextRecursively();
  }

  private void press(String text) {
    test($(Button.class).all().stream().filter(each -> each.getText().equals(text)).toList().getLast()).click();
  }

  private TextArea area(String label) {
    return $(TextArea.class).all().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private DateField day(String label) {
    return $(DateField.class).all().stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
