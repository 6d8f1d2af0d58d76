package nl.speelruimte.plans.changes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.RoundStory;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-133: who judges or decides on what came back is told there what is otherwise than in the version they saw. */
@LivesOn("2031-03-03")
class ChangesWhereOneJudgesTests extends ScreenTest {

  private static final String SINCE = "Eén wijziging sinds versie 1, die u het laatst zag";
  @Autowired private BeanFactory beans;
  @Autowired private JudgingRounds rounds;
  @Autowired private JdbcClient jdbc;

  @Test
  void anAssessorAndTheLeadAreToldWhatIsOtherwiseInTheVersionThatCameBack() {
    var story = new RoundStory(beans);
    var first = story.closed(4, 4, 3);
    var plan = rounds.details(story.lead, first).round().plan();
    open(story.manager, "plans/" + plan);
    open(story.lead, "plans/" + plan);
    cameBack(story, plan);
    var second = story.opened(plan);

    open(story.manager, "plan-judging/" + second);
    assertThat(pageText()).contains(SINCE, "oordelen gegeven");
    open(story.analyst, "plan-judging/" + second);
    assertThat(pageText()).as("who never saw it").doesNotContain("die u het laatst zag");

    for (var who : new Viewer[] {story.lead, story.analyst, story.manager}) {
      story.complete(who, second, 4, true);
      story.finish(who, second);
    }
    open(story.lead, "plans/" + plan + "/decide");
    assertThat(pageText()).contains(SINCE, "Wat u besluit");
  }

  /** Sent back, and handed in again with another introduction. */
  private void cameBack(RoundStory story, PlanId plan) {
    var course = beans.getBean(PlanCourse.class);
    story.inTransaction(() -> {
      course.move(story.lead, plan, PlanMove.RETURN, version(plan), "Onderbouw het");
      return plan;
    });
    jdbc.sql("UPDATE plans_version SET introduction = 'Nu onderbouwd.' WHERE plan_id = ? AND number = 2").param(plan.value())
        .update();
    story.inTransaction(() -> {
      course.move(SomeViewer.provider(story.provider), plan, PlanMove.SUBMIT, version(plan), null);
      return plan;
    });
  }

  private int version(PlanId plan) {
    return beans.getBean(EfficiencyPlans.class).details(SomeViewer.bureau(), plan).version();
  }

  private void open(Viewer who, String address) {
    people.signIn(who.account());
    UI.getCurrent().navigate("plans");
    UI.getCurrent().navigate(address);
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
  }
}
