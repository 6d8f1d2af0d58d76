package nl.speelruimte.plans.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-125: nobody decides on the plan of a provider they work or worked for. */
@DatabaseTest
@LivesOn("2031-03-03")
class TiedToTheProviderTests {

  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;

  @Test
  void whoCameToWorkForTheProviderConcludesAndDecidesNothing() {
    var story = new DecidingStory(beans);
    var plan = story.concluded(4, 4, 4);
    var draft = story.drafted(plan, DecisionOutcome.APPROVED);
    jdbc.sql("""
            INSERT INTO identity_role_grant (id, account_id, role, scope_type, scope_id, valid_from, version, created_at)
            VALUES (?, ?, 'PROVIDER_DATA', 'PROVIDER', ?, '2031-03-03', 0, '2031-01-01')""")
        .params(UUID.randomUUID(), story.lead().account(), story.round.provider.value()).update();

    assertThatThrownBy(() -> story.decide(plan, draft)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("plans.judging.rule.of-provider"));
    assertThat(story.plan(plan).plan().state()).isEqualTo(PlanState.IN_REVIEW);
  }
}
