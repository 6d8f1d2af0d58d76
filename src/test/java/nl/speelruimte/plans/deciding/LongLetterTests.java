package nl.speelruimte.plans.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-126: a letter about many measures is longer than what anybody types. */
@DatabaseTest
@LivesOn("2031-03-03")
class LongLetterTests {

  private static final String LONG = "Wij concluderen dat € 1.000 haalbaar is.\n\n".repeat(1_800).strip();
  @Autowired BeanFactory beans;
  @Autowired Decisions decisions;
  @Autowired LetterDesk desk;

  @Test
  void itIsKeptAndSentWhole() {
    var story = new DecidingStory(beans);
    var plan = story.concluded(4, 4, 3);
    var draft = story.drafted(plan, DecisionOutcome.REJECTED);
    var texts = new LetterTexts(draft.texts().opening(), LONG, draft.texts().closing());

    var kept = story.as(story.lead(), () -> desk.keep(story.lead(), plan, new DecisionDraft(draft.round(), draft.outcome(),
        draft.reason(), draft.measures(), texts, draft.version())));
    assertThat(kept.texts().motivation()).isEqualTo(LONG);
    story.decide(plan, kept);

    assertThat(decisions.of(story.lead(), plan).getFirst().letters()).singleElement()
        .satisfies(letter -> assertThat(letter.texts().motivation()).isEqualTo(LONG));
  }
}
