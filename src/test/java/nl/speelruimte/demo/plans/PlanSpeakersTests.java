package nl.speelruimte.demo.plans;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.plans.remarks.RemarkAudience;
import nl.speelruimte.plans.remarks.ThreadRow;
import nl.speelruimte.plans.remarks.ThreadState;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-130 to UC-132: in the demo a plan is spoken about, by each side also among its own people. */
@DatabaseTest
class PlanSpeakersTests {

  @Autowired private BeanFactory beans;
  @Autowired private PlanSpeakers speakers;
  @Autowired private PlanThreads threads;

  @Test
  void aQuestionWaitsAnotherWasAnsweredAndEachSideSpeaksAmongItsOwn() {
    var story = new PlanStory(beans);
    var provider = story.provider("De Wilgentak", story.municipality("Duinwijk"), story.municipality("Veenlo"));
    var plan = story.aPlan().of(provider).inExecution();
    var manager = PlanStory.manager(provider);

    story.as(manager, () -> {
      speakers.speak(manager, plan, PlanStory.TODAY);
      return plan;
    });

    assertThat(threads.of(manager, plan)).hasSize(3).extracting(ThreadRow::state)
        .contains(ThreadState.OPEN, ThreadState.ANSWERED);
    assertThat(threads.of(PlanStory.BUREAU, plan)).hasSize(3).filteredOn(row -> row.audience() == RemarkAudience.OWN)
        .singleElement().satisfies(row -> assertThat(row.remarks().getFirst().text()).contains("met de gemeenten"));
  }
}
