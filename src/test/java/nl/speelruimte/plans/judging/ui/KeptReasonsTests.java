package nl.speelruimte.plans.judging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.judging.JudgingSheets;
import nl.speelruimte.plans.judging.RoundId;
import nl.speelruimte.plans.judging.RoundStory;
import nl.speelruimte.testing.LeftInBrowser;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.uikit.kept.KeptTexts;
import nl.speelruimte.uikit.kept.LeftBehind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-121: the reason of a judgement stays in the browser of its assessor until it is saved, and nowhere else. */
@LivesOn("2031-03-03")
class KeptReasonsTests extends ScreenTest {

  private static final String HALF = "De groep van veertig is niet";
  @Autowired private BeanFactory beans;
  @Autowired private JudgingSheets sheets;
  private RoundStory story;
  private RoundId round;

  @BeforeEach
  void aRound() {
    story = new RoundStory(beans);
    round = story.opened();
  }

  @Test
  void aReasonIsKeptForItsAccountAndRoundAlone() {
    open(story.manager);
    assertThat(kept().getElement().getAttribute("prefix")).isEqualTo("judgement|" + story.manager.account() + "|" + round);
    assertThat(reason(0).getElement().getAttribute("data-kept")).isEqualTo(kept().getElement().getAttribute("prefix"));
    assertThat(reason(0).getElement().getAttribute("data-base")).isEqualTo("0");

    open(story.analyst);
    assertThat(kept().getElement().getAttribute("prefix")).isEqualTo("judgement|" + story.analyst.account() + "|" + round);
  }

  @Test
  void whatNeverReachedTheServerIsOfferedBackAndWaitsForItsScore() {
    open(story.manager);
    LeftInBrowser.text(reason(0).getElement().getAttribute("data-spot"), HALF, 0).to(kept());
    assertThat(pageText()).contains("Er staat nog tekst in deze browser", HALF, "Haalbaar in het jaar");

    press("Terugzetten");
    assertThat(reason(0).getValue()).isEqualTo(HALF);
    assertThat(sheets.sheet(story.manager, round).given()).as("nothing without a score").isZero();
    score(0).setValue(4);

    var saved = sheets.sheet(story.manager, round).of(story.criterion("H1").id(), null).orElseThrow();
    assertThat(saved.reason()).isEqualTo(HALF);
    assertThat(reason(0).getElement().getAttribute("data-base")).isEqualTo(Integer.toString(saved.revision()));
    assertThat($(LeftBehind.class).exists()).isFalse();
  }

  @Test
  void whatWasTypedOnAnotherPartLeadsThere() {
    open(story.manager);
    LeftInBrowser.text(story.criterion("M1").id() + "/" + story.screen, HALF, 0).to(kept());

    assertThat(pageText()).contains(HALF);
    assertThat($(Button.class).all()).noneMatch(each -> each.getText().equals("Terugzetten"));
    assertThat($(Anchor.class).all()).filteredOn(link -> link.getText().contains("naar dit onderdeel"))
        .singleElement().satisfies(link -> assertThat(link.getHref()).endsWith(round + "/2"));
  }

  @Test
  void whatIsOfNoCriterionHereIsNotShown() {
    open(story.manager);
    LeftInBrowser.text("onzin", "Uit de lucht", 0).and(story.criterion("H1").id() + "/" + story.screen, "Ook", 0).to(kept());
    for (var odd : List.of("{\"geen\": \"lijst\"}", "null", "[null]", "[{}]", "[{\"spot\": \"zonder woorden\"}]")) {
      LeftInBrowser.say(kept(), odd);
    }

    assertThat($(LeftBehind.class).exists()).isFalse();
  }

  private void open(Viewer who) {
    people.signIn(who.account());
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate("plan-judging/" + round);
  }

  private KeptTexts kept() {
    return $(KeptTexts.class).single();
  }

  private TextArea reason(int place) {
    return $(TextArea.class).all().get(place);
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<Integer> score(int place) {
    return (RadioButtonGroup<Integer>) $(RadioButtonGroup.class).all().get(place);
  }

  private void press(String button) {
    test($(Button.class).all().stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow()).click();
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
