package nl.speelruimte.plans.deciding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.deciding.DecidingStory;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.plans.deciding.LetterDesk;
import nl.speelruimte.testing.LeftInBrowser;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.kept.KeptTexts;
import nl.speelruimte.uikit.kept.LeftBehind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-125, UC-126: the words of a conclusion, a letter and a return stay in the browser until the server has them. */
@LivesOn("2031-03-03")
class KeptWordsTests extends ScreenTest {

  @Autowired private BeanFactory beans;
  @Autowired private LetterDesk letters;
  @Autowired private Decisions decisions;
  private DecidingStory story;

  @BeforeEach
  void tell() {
    story = new DecidingStory(beans);
  }

  @Test
  void theWordsOfAConclusionAreOfferedBackInItsForm() {
    var plan = story.closed(2, 4, 3);
    open("plans/" + plan + "/decision");
    press("Vastleggen");
    assertThat(kept().getElement().getAttribute("prefix")).startsWith("conclusion|" + story.lead().account() + "|");
    assertThat(area("Toelichting").getElement().getAttribute("data-kept"))
        .isEqualTo(kept().getElement().getAttribute("prefix"));

    LeftInBrowser.text("text", "Na gesprek:", 0).to(kept());
    assertThat(dialogText()).contains("Er staat nog tekst in deze browser", "Na gesprek:");
    press("Terugzetten");
    pressLast("Vastleggen");

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(pageText()).contains("Vastgelegd: 1 van 5", "Na gesprek:");
  }

  @Test
  void theTextOfALetterIsPutBackIntoTheDraft() {
    var plan = story.concluded(4, 4, 3);
    open("plans/" + plan + "/decide");
    var refused = letters.draft(story.lead(), plan).measures().getFirst();
    assertThat(area("Hoe het verder gaat").getElement().getAttribute("data-kept"))
        .isEqualTo("decision|%s|%s|%s".formatted(story.lead().account(), plan, letters.draft(story.lead(), plan).round()));
    assertThat($(KeptTexts.class).all()).hasSize(1);

    LeftInBrowser.text("closing", "Wij bellen u in maart.", 0).and("measure-" + refused.measure(), "Niet onderbouwd.", 0)
        .and("measure-" + UUID.randomUUID(), "Van een ander plan", 0).to(kept());
    assertThat(pageText()).contains("Wij bellen u in maart.", refused.title()).doesNotContain("Van een ander plan");
    press("Alles terugzetten");

    var draft = letters.draft(story.lead(), plan);
    assertThat(draft.texts().closing()).isEqualTo("Wij bellen u in maart.");
    assertThat(draft.measures().getFirst().approved()).as("a reason why not goes with a no").isFalse();
    assertThat(draft.measures().getFirst().reason()).isEqualTo("Niet onderbouwd.");
    assertThat($(LeftBehind.class).exists()).isFalse();
  }

  @Test
  void whatIsAskedOnAReturnComesBackAtThePassageItIsAbout() {
    var plan = story.closed(2, 2, 2);
    open("plans/" + plan + "/decision");
    press("Terugsturen met redenen");
    LeftInBrowser.text("reason", "Nog niet onderbouwd.", 0).and("asked-1", "Leid de 40 trajecten af.", 2)
        .and("asked-999", "Uit de lucht", 0).to(kept());
    assertThat(dialogText()).contains("Wat u vraagt (2)").doesNotContain("Uit de lucht");
    press("Alles terugzetten");
    assertThat(where().getLast().getValue().place()).isEqualTo(2);

    pressLast("Terugsturen met redenen");

    assertThat($(Dialog.class).exists()).isFalse();
    assertThat(decisions.of(story.lead(), plan).getFirst()).satisfies(decision -> {
      assertThat(decision.outcome()).isEqualTo(DecisionOutcome.RETURNED);
      assertThat(decision.reason()).isEqualTo("Nog niet onderbouwd.");
      assertThat(decision.points()).singleElement().satisfies(point -> {
        assertThat(point.asked()).isEqualTo("Leid de 40 trajecten af.");
        assertThat(point.measure()).isEqualTo(story.round.screen);
      });
    });
  }

  private void open(String address) {
    people.signIn(story.lead().account());
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate(address);
  }

  private KeptTexts kept() {
    return $(KeptTexts.class).single();
  }

  private void press(String button) {
    test($(Button.class).all().stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow()).click();
  }

  private void pressLast(String button) {
    test($(Button.class).all().stream().filter(each -> each.getText().equals(button)).toList().getLast()).click();
  }

  private TextArea area(String label) {
    return $(TextArea.class).all().stream().filter(each -> label.equals(each.getLabel()) && each.isVisible()).findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private List<Select<PlanMeasure>> where() {
    return $(Select.class).all().stream().map(each -> (Select<PlanMeasure>) each).toList();
  }

  private String dialogText() {
    return $(Dialog.class).single().getElement().getTextRecursively();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
