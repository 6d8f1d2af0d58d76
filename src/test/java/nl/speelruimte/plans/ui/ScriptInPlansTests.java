package nl.speelruimte.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.deciding.DecidingStory;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Script in any text of a plan, of its judging and of its actions is text on every page, for whoever reads it. */
@LivesOn("2031-03-03")
class ScriptInPlansTests extends ScreenTest {

  private static final String SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>";
  private static final List<String> TEXTS = List.of(
      "UPDATE plans_plan SET title = :script WHERE id = :plan",
      "UPDATE plans_version SET introduction = :script, submitted_by = :script WHERE plan_id = :plan",
      "UPDATE plans_measure m JOIN plans_version v ON v.id = m.version_id SET m.title = :script, m.text = :script,"
          + " m.owner_name = :script, m.measured_by = :script, m.indicator_code = LEFT(:script, 40) WHERE v.plan_id = :plan",
      "UPDATE plans_step SET reason = :script, actor = :script, actor_organisation = :script WHERE plan_id = :plan",
      "UPDATE plans_round SET lead_name = :script, close_reason = :script WHERE plan_id = :plan",
      "UPDATE plans_round_assessor a JOIN plans_round r ON r.id = a.round_id SET a.name = :script, a.organisation = :script"
          + " WHERE r.plan_id = :plan",
      "UPDATE plans_judgement j JOIN plans_round r ON r.id = j.round_id SET j.reason = :script WHERE r.plan_id = :plan",
      "UPDATE plans_conclusion SET text = :script, actor = :script WHERE plan_id = :plan",
      "UPDATE plans_decision SET reason = :script, decided_by = :script WHERE plan_id = :plan",
      "UPDATE improvement_action SET title = :script, text = :script, owner_name = :script, category = :script,"
          + " measured_by = :script, origin_title = :script WHERE origin_group = :plan");
  @Autowired private BeanFactory beans;
  @Autowired private JdbcClient jdbc;

  @Test
  void scriptIsTextOnEachPageOfAPlanThatWasDecidedOn() {
    var story = new DecidingStory(beans);
    var plan = story.decided(DecisionOutcome.APPROVED);
    hostile(plan);
    people.signIn(story.lead().account());

    for (var part : List.of("plan", "judging", "decision", "execution", "remarks", "course")) {
      opened("plans/" + plan + "/" + part);
    }
    opened("plans");
    opened("improvement-actions");
    var actions = jdbc.sql("SELECT id FROM improvement_action WHERE origin_group = ?").param(plan.toString())
        .query(String.class).list();
    assertThat(actions).isNotEmpty();
    opened("improvement-actions/" + actions.getFirst());
  }

  @Test
  void scriptIsTextWhereAPlanIsWritten() {
    var story = new PlanStory(beans);
    var duin = story.municipality("Duinwijk");
    var wilg = story.provider("De Wilg", duin);
    var plan = story.aPlan().of(wilg).returned();
    hostile(plan);

    people.signInAs(Role.PROVIDER_MANAGER, wilg);
    opened("plans/" + plan + "/write");
    opened("plans/" + plan);
  }

  private void hostile(PlanId plan) {
    for (var text : TEXTS) {
      jdbc.sql(text).param("script", SCRIPT).param("plan", plan.toString()).update();
    }
  }

  private void opened(String address) {
    UI.getCurrent().navigate("attention");
    UI.getCurrent().navigate(address);

    assertThat(pageText()).as(address).doesNotContain("Er ging iets mis");
    assertThat(getCurrentView().getElement().getOuterHTML()).as(address).doesNotContain("<script>", "<img src=x");
    assertThat(UI.getCurrent().getElement().getTextRecursively() + pageText()).as("%s", address).contains(shownAt(address));
  }

  /** A list asks for its rows only when it is drawn; of the rest each page says it in words. */
  private static String shownAt(String address) {
    return address.contains("/") ? SCRIPT : "";
  }

  private String pageText() {
    return getCurrentView().getElement().getTextRecursively();
  }
}
