package nl.speelruimte.plans.writing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.testing.LeftInBrowser;
import nl.speelruimte.uikit.kept.KeptTexts;
import nl.speelruimte.uikit.kept.LeftBehind;
import org.junit.jupiter.api.Test;

/** UC-107: an amount, a title or an indicator that was typed when the connection went is offered back like a text. */
class KeptAmountsTests extends WritingScreens {

  @Test
  void anAmountThatNeverReachedTheServerIsOfferedBackAtItsPlaceAndSaved() {
    var plan = opened();
    leftBehind(spot(plan, 3), "12.50", 0);
    assertThat(pageText()).contains("Er staat nog tekst in deze browser", "Beoogd effect Duinwijk", "K3", "12.50");
    assertThat(amounts(plan)).containsExactly(1_000_00L);

    press("Terugzetten");

    assertThat(amounts(plan)).containsExactly(1_000_00L, 12_50L);
    assertThat(money(3).getValue()).isEqualTo(Money.ofCents(12_50));
    assertThat($(LeftBehind.class).exists()).isFalse();
  }

  @Test
  void anAmountThatCannotBeReadComesBackAsItWasTypedAndSaysWhy() {
    var plan = opened();
    leftBehind(spot(plan, 2), "12 mille", 0);
    press("Terugzetten");

    assertThat(money(2).text()).isEqualTo("12 mille");
    assertThat(money(2).getErrorMessage()).isNotBlank();
    assertThat(amounts(plan)).containsExactly(1_000_00L);
  }

  @Test
  void theSameAmountInOtherWordsNeedsNoQuestion() {
    var plan = opened();
    leftBehind(spot(plan, 1), "1000", 0);

    assertThat($(LeftBehind.class).exists()).isFalse();
  }

  @Test
  void whatIsOfNoPlaceHereIsNotShown() {
    var plan = opened();
    LeftInBrowser.text(spot(plan, 1).replaceAll("[0-9]+/0/1$|[0-9]+/[0-9]+/1$", "0/0/1"), "5", 0)
        .and(spot(plan, 1).replaceAll("1$", "7"), "5", 0).and("EFFECT", "5", 0).and("../../etc", "5", 0)
        .to($(KeptTexts.class).single());

    assertThat(amounts(plan)).containsExactly(1_000_00L);
    assertThat(pageText()).doesNotContain("Terugzetten");
  }

  @Test
  void everythingCanBePutBackAtOnce() {
    var plan = opened();
    var measure = measure(plan);
    LeftInBrowser.text(spot(plan, 4), "40", 0).and("INDICATOR/" + measure.key(), "DUUR", 0)
        .and("PLAN_TITLE", "Een betere titel", 0).and("INTRODUCTION", "Half getypt", 1)
        .to($(KeptTexts.class).single());

    press("Alles terugzetten");

    assertThat(amounts(plan)).containsExactly(1_000_00L, 40_00L);
    assertThat(measure(plan).indicator()).isEqualTo("DUUR");
    assertThat(story.details(PlanStory.manager(provider), plan).plan().title()).isEqualTo("Een betere titel");
    assertThat(story.content(PlanStory.manager(provider), plan).introduction()).isEqualTo("Half getypt");
    assertThat($(LeftBehind.class).exists()).isFalse();
  }

  @Test
  void everyFieldOfThePageIsKept() {
    opened();

    assertThat($(TextField.class).all()).filteredOn(field -> !field.isReadOnly())
        .allMatch(field -> field.getElement().hasAttribute("data-spot"), "is kept");
  }

  private PlanId opened() {
    var plan = story.aPlan().of(provider).draft();
    write(plan);
    return plan;
  }

  private String spot(PlanId plan, int quarter) {
    return "EFFECT/%s/%d/%d/%d".formatted(measure(plan).key(), duin.value(), story.lot(provider).value(), quarter);
  }

  private PlanMeasure measure(PlanId plan) {
    return story.measures(PlanStory.manager(provider), plan).getFirst();
  }

  private List<Long> amounts(PlanId plan) {
    return measure(plan).effects().stream().map(MeasureEffect::amount).map(Money::cents).toList();
  }
}
