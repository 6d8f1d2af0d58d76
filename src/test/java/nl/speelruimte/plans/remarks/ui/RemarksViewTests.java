package nl.speelruimte.plans.remarks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.RemarkDraft;
import nl.speelruimte.plans.remarks.RemarkSubject;
import nl.speelruimte.plans.remarks.ThreadDraft;
import nl.speelruimte.plans.remarks.ThreadKind;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.DateField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-130 to UC-132: what is said and asked on the page of a plan. */
@LivesOn("2026-02-03")
class RemarksViewTests extends ScreenTest {

  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  @Autowired private BeanFactory beans;
  @Autowired private PlanThreads threads;
  private PlanStory story;
  private MunicipalityId duinwijk;
  private MunicipalityId veenlo;
  private ProviderId wilg;
  private PlanId plan;

  @BeforeEach
  void aPlan() {
    story = new PlanStory(beans);
    duinwijk = story.municipality("Duinwijk");
    veenlo = story.municipality("Veenlo");
    wilg = story.provider("De Wilgentak", duinwijk, veenlo);
    plan = story.aPlan().of(wilg).with("Kortere behandelduur").submitted();
  }

  @Test
  void aQuestionIsAskedAnsweredAndEnded() {
    people.signInAs(Role.MUNICIPAL_MANAGER, duinwijk);
    open();
    assertThat(pageText()).contains("Er is nog niets gezegd of gevraagd");
    test(button("Opmerking of vraag")).click();
    assertThat($(Checkbox.class).withCaption("Dit is een vraag aan de aanbieder").all()).as("who reads it comes first").isEmpty();
    choose(RemarkAudience.BOTH_SIDES);
    $(Checkbox.class).withCaption("Dit is een vraag aan de aanbieder").single().setValue(true);
    $(DateField.class).single().setValue(LocalDate.of(2026, 2, 12));
    words().setValue("Waarop rust de 12 weken?");
    test(button("Plaatsen")).click();

    assertThat(pageText()).contains("Waarop rust de 12 weken?", "wacht op antwoord", "12 februari 2026", "beide kanten");

    people.signInAs(Role.PROVIDER_DATA, wilg);
    open();
    assertThat($(Button.class).withText("Vraag is beantwoord").all()).isEmpty();
    test(button("Beantwoord de vraag")).click();
    words().setValue("Op de pilot van 2025.\nDie duurde 12 weken.");
    test(button("Plaatsen")).click();
    assertThat(pageText()).contains("Op de pilot van 2025.", "beantwoord").doesNotContain("wacht op antwoord");

    people.signInAs(Role.MUNICIPAL_MANAGER, duinwijk);
    open();
    test(button("Vraag is beantwoord")).click();
    assertThat(pageText()).contains("afgehandeld");
  }

  @Test
  void whatIsInternalIsMarkedSoAndStandsOnNoPageOfAnybodyElse() {
    var mark = "Intern-" + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
    people.signInAs(Role.MUNICIPAL_MANAGER, duinwijk);
    open();
    test(button("Opmerking of vraag")).click();
    choose(RemarkAudience.OWN);
    assertThat($(Checkbox.class).withCaption("Dit is een vraag aan de aanbieder").all()).isEmpty();
    words().setValue(mark);
    test(button("Plaatsen")).click();
    assertThat(pageText()).contains(mark, "○", "alleen ");

    people.signInAs(Role.MUNICIPAL_READER, duinwijk);
    open();
    assertThat(pageText()).as("a colleague").contains(mark);
    assertThat($(Button.class).withText("Reageer").all()).as("who only reads along").isEmpty();

    var pages = Stream.concat(Stream.of("plans/" + plan, "plans/" + plan + "/remarks", "plans/" + plan + "/course"),
        RouteConfiguration.forSessionScope().getAvailableRoutes().stream().map(RouteBaseData::getTemplate)
            .filter(template -> !template.contains(":"))).toList();
    assertThat(pages).as("every page without a number in its address").hasSizeGreaterThan(30);
    Map<String, Supplier<Viewer>> others = Map.of("bureau", () -> people.signInAs(Role.BUREAU_MANAGER),
        "administrator", () -> people.signInAs(Role.BUREAU_ADMIN), "auditor", () -> people.signInAs(Role.AUDITOR),
        "provider", () -> people.signInAs(Role.PROVIDER_MANAGER, wilg),
        "another municipality", () -> people.signInAs(Role.MUNICIPAL_MANAGER, veenlo));
    others.forEach((who, signsIn) -> {
      signsIn.get();
      open();
      for (var page : pages) {
        UI.getCurrent().navigate(page);
        assertThat(pageText()).as(who + " at " + page).doesNotContain(mark);
      }
    });
  }

  @Test
  void scriptIsOnlyEverText() {
    var viewer = people.signInAs(Role.BUREAU_MANAGER);
    threads.start(viewer, plan, new ThreadDraft(RemarkSubject.of(plan), RemarkAudience.BOTH_SIDES, ThreadKind.REMARK, null,
        new RemarkDraft(UUID.randomUUID(), SCRIPT, SCRIPT, null)));
    open();

    assertThat(pageText()).contains(SCRIPT);
    assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain("<script>", "<img");
  }

  @Test
  void whatIsMissingIsSaidAtTheFieldAndWhatWasTypedStays() {
    people.signInAs(Role.PROVIDER_MANAGER, wilg);
    open();
    test(button("Opmerking of vraag")).click();
    words().setValue("Het gaat om 111222333.");
    test(button("Plaatsen")).click();
    assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();

    choose(RemarkAudience.BOTH_SIDES);
    test(button("Plaatsen")).click();

    assertThat(words().isInvalid()).isTrue();
    assertThat(words().getErrorMessage()).contains("een nummer van een cliënt");
    assertThat(words().getValue()).isEqualTo("Het gaat om 111222333.");
  }

  @Test
  void besideAMeasureStandsWhatWasSaidAboutIt() {
    var viewer = people.signInAs(Role.BUREAU_MANAGER);
    var measure = RemarkSubject.of(story.measures(viewer, plan).getFirst().key());
    threads.start(viewer, plan, new ThreadDraft(measure, RemarkAudience.BOTH_SIDES, ThreadKind.REMARK, null,
        new RemarkDraft(UUID.randomUUID(), null, "Over de maatregel", null)));
    threads.start(viewer, plan, new ThreadDraft(RemarkSubject.of(plan), RemarkAudience.BOTH_SIDES, ThreadKind.REMARK, null,
        new RemarkDraft(UUID.randomUUID(), null, "Over het plan", null)));
    open();
    assertThat(pageText()).contains("Maatregel: Kortere behandelduur", "Het plan", "Over het plan", "Over de maatregel");

    UI.getCurrent().navigate("plans/" + plan);
    test(button("Opmerkingen: 1 gesprek")).click();
    assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("Over de maatregel")
        .doesNotContain("Over het plan");

    var place = new Div(RemarksPanel.of(viewer, plan, measure));
    UI.getCurrent().add(place);

    assertThat(place.getElement().getTextRecursively()).contains("Over de maatregel").doesNotContain("Over het plan");
  }

  @Test
  void oneTakesBackWhatOneSaid() {
    people.signInAs(Role.PROVIDER_MANAGER, wilg);
    open();
    test(button("Opmerking of vraag")).click();
    choose(RemarkAudience.BOTH_SIDES);
    words().setValue("Te vroeg gezegd");
    test(button("Plaatsen")).click();

    test(button("Trek in")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(pageText()).contains("Ingetrokken op 3 februari 2026").doesNotContain("Te vroeg gezegd");
  }

  private void open() {
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate("plans/" + plan + "/remarks");
  }

  @SuppressWarnings("unchecked")
  private void choose(RemarkAudience audience) {
    ((RadioButtonGroup<RemarkAudience>) $(RadioButtonGroup.class).single()).setValue(audience);
  }

  private TextArea words() {
    return $(TextArea.class).withCaption("Uw opmerking of vraag").single();
  }

  private Button button(String text) {
    return $(Button.class).withText(text).single();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
