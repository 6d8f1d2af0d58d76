package nl.speelruimte.plans.judging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import nl.speelruimte.identity.asking.RoleHolder;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.JudgingSheets;
import nl.speelruimte.plans.judging.RoundStory;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.PassageText;
import nl.speelruimte.plans.judging.pointing.Pointer;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-120, UC-121, UC-122: opening a round, judging in it and seeing it all side by side, as the pages do it. */
@LivesOn("2031-03-03")
class JudgingPagesTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private JudgingRounds rounds;
  @Autowired private JudgingSheets sheets;
  private RoundStory story;

  @BeforeEach
  void tell() {
    story = new RoundStory(beans);
  }

  @Test
  void theBureauOpensARoundAndIsToldAtTheFieldWhatIsMissing() {
    var plan = story.submitted();
    people.signIn(story.lead.account());
    UI.getCurrent().navigate("plans/" + plan);
    test(button("Beoordelingsronde openen")).click();
    test(last("Beoordelingsronde openen")).click();

    @SuppressWarnings("unchecked")
    var assessors = (MultiSelectComboBox<RoleHolder>) $(MultiSelectComboBox.class).single();
    assertThat(assessors.getErrorMessage()).isEqualTo("Kies ten minste één beoordelaar.");
    var asked = rounds.candidates(story.lead, plan).stream().filter(each -> Set.of(story.analyst.account(),
        story.manager.account()).contains(each.account())).toList();
    assertThat(asked).hasSize(2);
    assessors.setValue(Set.copyOf(asked));
    framework().setValue(framework().getListDataView().getItems().filter(each -> each.id().equals(story.framework))
        .findFirst().orElseThrow());
    test(last("Beoordelingsronde openen")).click();

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(rounds.ofPlan(story.lead, plan)).singleElement()
        .satisfies(round -> assertThat(round.assessors()).isEqualTo(2));
    UI.getCurrent().navigate("plans/" + plan + "/judging");
    assertThat(pageText()).contains("De ronde loopt nog", "Duinwijk", "0 van 2", "nog bezig");
  }

  @Test
  void anAssessorJudgesSavesAsTheyGoAndPointsAtAPassage() {
    var round = story.opened();
    open(story.manager, "plan-judging/" + round);
    assertThat(pageText()).contains("0 van 5 oordelen gegeven", "Haalbaar in het jaar", "knock-out");

    score(0).setValue(2);
    assertThat(reason(0).getErrorMessage()).isEqualTo("Geef een reden: dit oordeel ligt onder de maat.");
    assertThat(sheets.sheet(story.manager, round).given()).isZero();
    test(button("Klaar met beoordelen")).click();
    assertThat(find(Span.class, $(Notification.class).single()).all()).extracting(Span::getText)
        .contains("Het oordeel over H1 is nog niet bewaard. Maak het eerst af.");
    reason(0).setValue("De wachtlijst is niet onderbouwd.");
    assertThat(about(0).getErrorMessage()).startsWith("Wijs aan waar dit oordeel over gaat, want het ligt onder de maat");
    assertThat(about(0).isInvalid()).isTrue();
    assertThat(sheets.sheet(story.manager, round).given()).isZero();
    about(0).setValue(new Pointer.WholeIntroduction());
    assertThat(about(0).isInvalid()).isFalse();
    assertThat(pageText()).contains("1 van 5 oordelen gegeven", "Bewaard op");
    assertThat(parts().getValue()).as("the part that is shown").isNotNull();
    assertThat(reason(0).isInvalid()).isFalse();

    var introduction = $(MarkedText.class).all().getFirst();
    ComponentUtil.fireEvent(introduction, new MarkedText.PassageChosen(introduction, true, 31, 54));
    test(button("Verwijs naar deze passage")).click();
    var criterion = story.criterion("H1").id();
    assertThat(sheets.sheet(story.manager, round).of(criterion, null).orElseThrow().pointer())
        .isEqualTo(new Passage(PassageText.INTRODUCTION, null, 31, 54, RoundStory.INTRODUCTION.substring(31, 54)));

    test(button("Kies een zin")).click();
    @SuppressWarnings("unchecked")
    var sentence = (ComboBox<Passage>) $(ComboBox.class).single();
    sentence.setValue(sentence.getListDataView().getItems()
        .filter(each -> each.words().equals("De wachtlijst is lang.")).findFirst().orElseThrow());
    test(last("Verwijs naar deze passage")).click();
    assertThat(sheets.sheet(story.manager, round).of(criterion, null).orElseThrow().pointer().quote())
        .contains("De wachtlijst is lang.");
    assertThat(pageText()).contains("„De wachtlijst is lang.”", "uit de inleiding");

    about(0).setValue(new Pointer.WholeMeasure(story.group));
    assertThat(sheets.sheet(story.manager, round).of(criterion, null).orElseThrow().pointer())
        .isEqualTo(new Pointer.WholeMeasure(story.group));
    assertThat(pageText()).doesNotContain("„De wachtlijst is lang.”");
  }

  @Test
  void whatIsOnParIsAboutTheWholeUnlessSomebodySaysSoAndThatIsSeenSideBySide() {
    var round = story.judged(4, 4);
    open(story.manager, "plan-judging/" + round + "/1");
    assertThat(pageText()).contains("gaat over de hele maatregel");
    assertThat($(com.vaadin.flow.component.select.Select.class).all()).as("the part alone").hasSize(1);
    score(0).setValue(3);
    assertThat(pageText()).contains("Bewaard op");

    open(story.manager, "plan-judging/" + round);
    assertThat(about(0).getValue()).isEqualTo(new Pointer.WholePlan());
    score(0).setValue(3);
    assertThat(sheets.sheet(story.manager, round).given()).as("it is no chore").isEqualTo(2);

    story.complete(story.manager, round, 1, true);
    for (var who : List.of(story.lead, story.analyst, story.manager)) {
      story.finish(who, round);
    }
    open(story.manager, "plan-judging/" + round);
    assertThat(pageText()).contains("gaat over de hele inleiding", "gaat het oordeel over het hele plan of over de hele maatregel")
        .doesNotContain("gaat over het hele plan", "gaat over de hele maatregel");
  }

  @Test
  void whoIsNotDoneIsToldHowMuchIsMissingAndWhoIsClosesTheRound() {
    var round = story.judged(4, 4);
    story.finish(story.lead, round);
    story.finish(story.analyst, round);
    open(story.manager, "plan-judging/" + round);
    test(button("Klaar met beoordelen")).click();
    test($(ConfirmDialog.class).single()).confirm();
    assertThat(noticeText()).contains("ontbreken nog 5 oordelen");

    story.complete(story.manager, round, 1, false);
    open(story.manager, "plan-judging/" + round);
    test(button("Klaar met beoordelen")).click();
    test($(ConfirmDialog.class).all().getLast()).confirm();
    assertThat(pageText()).contains("Beoordelingen naast elkaar", "3 punten, bespreken", "knock-out ter discussie",
        "Gewogen score", "4,00", "1,00");
  }

  @Test
  void whatIsTypedWhenTheRoundWasClosedStaysOnThePage() {
    var round = story.opened();
    open(story.manager, "plan-judging/" + round);
    story.as(story.lead, () -> {
      rounds.close(story.lead, round, "De tijd is om", rounds.details(story.lead, round).version());
      return round;
    });

    score(0).setValue(4);
    reason(0).setValue("Hier werkte ik een uur aan.");

    assertThat(pageText()).contains("De ronde is gesloten. Er kan niets meer aan worden veranderd.");
    assertThat(reason(0).getValue()).isEqualTo("Hier werkte ik een uur aan.");
  }

  @Test
  void whoWorksInTwoWindowsIsToldInTheSecond() {
    var round = story.opened();
    open(story.manager, "plan-judging/" + round);
    story.give(story.manager, round, story.criterion("H1"), null, 5, true);

    score(0).setValue(4);

    assertThat(pageText()).contains("Iemand anders", "Toon wat er nu staat");
    assertThat(sheets.sheet(story.manager, round).of(story.criterion("H1").id(), null).orElseThrow().score()).isEqualTo(5);
  }

  @Test
  void aProviderSeesNothingOfARoundAndAMunicipalityNothingOfWhatOthersFound() {
    var round = story.judged(4, 4, 4);
    var plan = rounds.details(story.lead, round).round().plan();
    people.signInAs(Role.PROVIDER_MANAGER, story.provider);
    UI.getCurrent().navigate("plans/" + plan);
    assertThat(sections()).isNotEmpty().doesNotContain("Beoordelingen");
    UI.getCurrent().navigate("plan-judging/" + round);
    assertThat($(H1.class).single().getText()).doesNotContain("Korter helpen");

    people.signInAs(Role.MUNICIPAL_READER, story.veen);
    UI.getCurrent().navigate("plans/" + plan + "/judging");
    assertThat(pageText()).contains("De ronde loopt nog").doesNotContain("Oordeel van", "Gewogen score");
  }

  private void open(Viewer who, String address) {
    people.signIn(who.account());
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate(address);
  }

  @SuppressWarnings("unchecked")
  private com.vaadin.flow.component.select.Select<nl.speelruimte.plans.frameworks.FrameworkVersionRow> framework() {
    return $(com.vaadin.flow.component.select.Select.class).all().getFirst();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Integer> score(int place) {
    return (RadioButtonGroup<Integer>) $(RadioButtonGroup.class).all().get(place);
  }

  @SuppressWarnings("unchecked")
  private com.vaadin.flow.component.select.Select<Pointer> about(int place) {
    return $(com.vaadin.flow.component.select.Select.class).all().stream()
        .filter(each -> "Gaat over".equals(each.getLabel())).toList().get(place);
  }

  private com.vaadin.flow.component.select.Select<?> parts() {
    return $(com.vaadin.flow.component.select.Select.class).all().stream()
        .filter(each -> "Onderdeel".equals(each.getLabel())).findFirst().orElseThrow();
  }

  private TextArea reason(int place) {
    return $(TextArea.class).all().get(place);
  }

  private Button button(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
  }

  private Button last(String text) {
    return $(Button.class).all().stream().filter(each -> each.getText().equals(text)).toList().getLast();
  }

  private List<String> sections() {
    return find(Anchor.class, $(Nav.class).withClassName("section-tabs").single()).all().stream()
        .map(Anchor::getText).toList();
  }

  private String noticeText() {
    return $(com.vaadin.flow.component.notification.Notification.class).all().stream()
        .map(each -> each.getElement().getTextRecursively()).toList().toString();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
