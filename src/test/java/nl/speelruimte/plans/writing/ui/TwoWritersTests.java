package nl.speelruimte.plans.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.writing.EffectAmount;
import nl.speelruimte.plans.writing.MeasureDraft;
import nl.speelruimte.plans.writing.PlanDrafts;
import nl.speelruimte.plans.writing.PlanMeasures;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.uikit.kept.LeftBehind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-107: two colleagues write in one plan, a connection is lost, and not a word goes with it. */
class TwoWritersTests extends WritingScreens {

  @Autowired private PlanMeasures measures;
  @Autowired private PlanDrafts drafts;

  @Test
  void twoWhoWriteInOneTextSeeBothAndKeepTheirs() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    colleagueWrites(plan, TextSpot.INTRODUCTION, "Van de collega");

    type("Inleiding", "Van mij");

    assertThat(pageText()).contains("Cor Collega schreef hier ook", "Uw tekst", "Van mij", "Tekst van Cor Collega",
        "Van de collega");
    assertThat(introduction(plan)).isEqualTo("Van de collega");
    press("Mijn tekst gebruiken");
    assertThat(introduction(plan)).isEqualTo("Van mij");
    assertThat(pageText()).doesNotContain("schreef hier ook");
    assertThat(area("Inleiding").isReadOnly()).isFalse();
  }

  @Test
  void bothTextsCanBeMadeOne() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    colleagueWrites(plan, TextSpot.INTRODUCTION, "Van de collega");
    type("Inleiding", "Van mij");

    press("Samenvoegen");
    assertThat(area("Samengevoegde tekst").getValue()).isEqualTo("Van de collega\n\nVan mij");
    press("Deze tekst gebruiken");

    assertThat(introduction(plan)).isEqualTo("Van de collega\n\nVan mij");
  }

  @Test
  void theTextOfTheColleagueCanBeKeptAndOnesOwnIsStillThere() {
    var plan = story.aPlan().of(provider).draft();
    var writer = write(plan);
    colleagueWrites(plan, TextSpot.INTRODUCTION, "Van de collega");
    type("Inleiding", "Van mij");

    test($(Button.class).all().stream().filter(each -> each.getText().startsWith("Tekst van Cor")).findFirst()
        .orElseThrow()).click();

    assertThat(area("Inleiding").getValue()).isEqualTo("Van de collega");
    assertThat(texts.revisions(writer, plan, TextSpot.INTRODUCTION)).anyMatch(each -> each.text().equals("Van mij"));
  }

  @Test
  void whatAColleagueWroteComesInAndIsNamed() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    colleagueWrites(plan, TextSpot.INTRODUCTION, "Van de collega");
    var colleague = PlanStory.colleague(provider);
    story.as(colleague, () -> measures.add(colleague, plan,
        new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "Van de collega erbij")));

    $(PlanEditor.class).single().look();

    assertThat(area("Inleiding").getValue()).isEqualTo("Van de collega");
    assertThat(pageText()).contains("Ook bezig: Cor Collega", "2. Van de collega erbij");
  }

  @Test
  void whatOneWritesInStaysWhenAColleagueAddsAMeasure() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    var field = line("Titel");
    var colleague = PlanStory.colleague(provider);
    story.as(colleague, () -> measures.add(colleague, plan,
        new MeasureDraft(UUID.randomUUID(), MeasureCategory.OTHER, "Van de collega erbij")));

    $(PlanEditor.class).single().look();

    assertThat(pageText()).contains("2. Van de collega erbij");
    assertThat(field.isAttached()).as("the field in which somebody may be typing").isTrue();
  }

  @Test
  void anotherTitleOfAColleagueIsNotWrittenOver() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    var colleague = PlanStory.colleague(provider);
    story.as(colleague, () -> {
      drafts.rename(colleague, plan, "Van de collega", story.details(colleague, plan).version());
      return plan;
    });

    type("Titel van het plan", "Van mij");
    assertThat(story.details(colleague, plan).plan().title()).isEqualTo("Van de collega");
    assertThat(line("Titel van het plan").getValue()).isEqualTo("Van de collega");
    assertThat(line("Titel van het plan").getErrorMessage()).contains("U schreef: ‘Van mij’");

    type("Titel van het plan", "Van ons");
    assertThat(story.details(colleague, plan).plan().title()).isEqualTo("Van ons");
  }

  @Test
  void amountsOfTwoWhoFillInTheSameMeasureStandBesideEachOther() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    var colleague = PlanStory.colleague(provider);
    var measure = story.measures(colleague, plan).getFirst();
    story.as(colleague, () -> measures.effects(colleague, plan, measure.key(), List.of(
        new EffectAmount(duin, story.lot(provider), 1, Money.ofEuros(1_000)),
        new EffectAmount(duin, story.lot(provider), 2, Money.ofEuros(222))), measure.version()));

    amount(3, "333");

    assertThat(story.measures(colleague, plan).getFirst().effects()).extracting(each -> each.amount().cents() / 100)
        .containsExactly(1_000L, 222L, 333L);
    assertThat(money(2).getValue()).isEqualTo(Money.ofEuros(222));
  }

  @Test
  void whatStandsInTheBrowserStillIsOfferedBack() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    assertThat(pageText()).doesNotContain("Er staat nog tekst in deze browser");

    leftBehind("INTRODUCTION", "Net niet bewaard", 1);
    assertThat(pageText()).contains("Er staat nog tekst in deze browser die niet is bewaard", "Net niet bewaard");
    assertThat(introduction(plan)).isNotEqualTo("Net niet bewaard");
    press("Terugzetten");

    assertThat(introduction(plan)).isEqualTo("Net niet bewaard");
    assertThat($(LeftBehind.class).all()).allMatch(each -> !each.isVisible());
  }

  @Test
  void whatWasTypedOnAnOlderTextMeetsTheNewerOne() {
    var plan = story.aPlan().of(provider).draft();
    colleagueWrites(plan, TextSpot.INTRODUCTION, "Nieuwer");
    write(plan);

    leftBehind("INTRODUCTION", "Ouder", 1);
    press("Terugzetten");

    assertThat(pageText()).contains("Cor Collega schreef hier ook", "Ouder", "Nieuwer");
    assertThat(introduction(plan)).isEqualTo("Nieuwer");
  }

  @Test
  void aTextThatIsRefusedStaysInItsField() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);

    type("Inleiding", "Voor 999990019 doen wij dit");

    TextArea introduction = area("Inleiding");
    assertThat(introduction.isInvalid()).isTrue();
    assertThat(introduction.getErrorMessage()).isNotBlank();
    assertThat(introduction.getValue()).isEqualTo("Voor 999990019 doen wij dit");
  }

  private String introduction(PlanId plan) {
    return story.content(PlanStory.manager(provider), plan).introduction();
  }
}
