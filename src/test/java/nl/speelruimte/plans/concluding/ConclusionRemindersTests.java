package nl.speelruimte.plans.concluding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.DailyLook;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.deciding.DecidingStory;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-125: a week after a round closed its lead is reminded of what is to be concluded, by the days of Amsterdam. */
@DatabaseTest
@LivesOn("2031-03-03")
class ConclusionRemindersTests {

  @Autowired BeanFactory beans;
  @Autowired ConclusionReminders reminders;
  @Autowired DailyLook daily;
  @Autowired AttentionPoints points;
  @Autowired Conclusions conclusions;
  @Autowired JudgingRounds rounds;
  @Autowired JdbcClient jdbc;
  DecidingStory story;

  @BeforeEach
  void tell() {
    story = new DecidingStory(beans);
  }

  /** On 29 March the clock goes forward, on 25 October back: these days have 23 and 25 hours. */
  @ParameterizedTest
  @CsvSource({
      "2026-03-20T00:00, 2026-03-26T23:59, false", "2026-03-20T00:00, 2026-03-27T00:01, true",
      "2026-03-22T23:59, 2026-03-28T23:59, false", "2026-03-22T23:59, 2026-03-29T00:01, true",
      "2026-03-23T00:01, 2026-03-29T23:59, false", "2026-03-23T00:01, 2026-03-30T00:01, true",
      "2026-03-29T01:30, 2026-04-04T23:59, false", "2026-03-29T23:59, 2026-04-05T00:01, true",
      "2026-10-18T23:59, 2026-10-24T23:59, false", "2026-10-18T23:59, 2026-10-25T00:01, true",
      "2026-10-19T00:01, 2026-10-25T23:59, false", "2026-10-19T00:01, 2026-10-26T00:01, true",
      "2026-10-25T02:30, 2026-10-31T23:59, false", "2026-10-25T23:59, 2026-11-01T00:01, true"})
  void theLeadIsRemindedFromTheSeventhDayOn(LocalDateTime closed, LocalDateTime looked, boolean reminded) {
    var plan = closedAt(closed);

    at(looked, () -> daily.look(reminders));

    assertThat(reminders(plan)).hasSize(reminded ? 1 : 0).allSatisfy(point -> {
      assertThat(point.severity()).isEqualTo(Severity.WATCH);
      assertThat(point.figures()).contains(LocalDate.from(closed), story.lead().name());
      assertThat(point.route()).isEqualTo("plans/" + plan + "/decision");
    });
  }

  @Test
  void itIsSaidOnceAndEndsWithTheFirstConclusion() {
    var plan = closedAt(LocalDateTime.parse("2031-02-20T12:00"));
    daily.look(reminders);
    var first = reminders(plan).getFirst().id();
    daily.look(reminders);
    assertThat(reminders(plan)).singleElement().satisfies(point -> assertThat(point.id()).isEqualTo(first));

    story.as(story.lead(), () -> conclusions.concludeWhereAgreed(story.lead(), plan));
    assertThat(reminders(plan)).isEmpty();
    daily.look(reminders);
    assertThat(reminders(plan)).as("somebody began").isEmpty();
  }

  @Test
  void whoTakesTheRoundOverIsNamed() {
    var plan = closedAt(LocalDateTime.parse("2031-02-20T12:00"));
    daily.look(reminders);
    var other = new People(beans).signInAs(Role.BUREAU_MANAGER, "Tjitske Opvolger");
    new People(beans).signOut();

    story.as(other, () -> {
      conclusions.takeOver(other, plan, "De leider is ziek", rounds.ofPlan(other, plan).getFirst().version());
      return plan;
    });

    assertThat(reminders(plan)).singleElement().satisfies(point ->
        assertThat(point.figures()).contains(other.name()).doesNotContain(story.lead().name()));
  }

  private PlanId closedAt(LocalDateTime local) {
    var plan = story.closed(4, 4, 4);
    jdbc.sql("UPDATE plans_round SET closed_at = ? WHERE plan_id = ?").params(
        LocalDateTime.ofInstant(local.atZone(PortalClock.ZONE).toInstant(), java.time.ZoneOffset.UTC), plan.value()).update();
    return plan;
  }

  private List<PointRow> reminders(PlanId plan) {
    return points.rows(bureau(), AttentionFilter.of(story.round.provider), PageRequest.of(0, 50)).stream()
        .filter(point -> point.kind().equals("plans.conclude") && point.route().contains(plan.toString())).toList();
  }

  private static Viewer bureau() {
    return SomeViewer.bureau();
  }

  private static <T> T at(LocalDateTime local, Supplier<T> work) {
    return PortalClock.at(local.atZone(PortalClock.ZONE).toInstant(), work);
  }
}
