package nl.speelruimte.plans.calls;

import static nl.speelruimte.plans.calls.CallStory.broken;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.provider;
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
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-105, UC-106: the clock of a call: last days last until midnight in Amsterdam, also when the clock goes forward or back. */
@DatabaseTest
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class CallRemindersTests {

  @Autowired PlanCalls calls;
  @Autowired CallReminders reminders;
  @Autowired DailyLook daily;
  @Autowired AttentionPoints points;
  @Autowired BeanFactory beans;
  ProviderId beek;
  ProviderId kreek;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    beek = make.provider("De Beek");
    kreek = make.provider("De Kreek");
  }

  /** On 29 March the clock goes forward, on 25 October back: these days have 23 and 25 hours. */
  @ParameterizedTest
  @CsvSource({
      "2026-03-29, 2026-03-14T23:59, ASKED", "2026-03-29, 2026-03-15T00:01, NEAR", "2026-03-29, 2026-03-25T23:59, NEAR",
      "2026-03-29, 2026-03-26T00:01, SOON", "2026-03-29, 2026-03-28T23:59, SOON", "2026-03-29, 2026-03-29T23:59, SOON",
      "2026-03-29, 2026-03-30T00:01, LATE", "2026-03-28, 2026-03-28T23:59, SOON", "2026-03-28, 2026-03-29T00:01, LATE",
      "2026-10-25, 2026-10-10T23:59, ASKED", "2026-10-25, 2026-10-11T00:01, NEAR", "2026-10-25, 2026-10-22T00:01, SOON",
      "2026-10-25, 2026-10-25T23:59, SOON", "2026-10-25, 2026-10-26T00:01, LATE", "2026-10-24, 2026-10-24T23:59, SOON",
      "2026-10-24, 2026-10-25T00:01, LATE"})
  void theProviderIsToldHowNearTheDayIsAndTheBureauWhoIsLate(LocalDate due, LocalDateTime local, DuePhase phase) {
    var story = new CallStory(beans, due);
    var id = at("2026-01-15T12:00", () -> story.opened(beek));

    at(local, () -> {
      daily.look(reminders);
      assertThat(open(provider(beek))).singleElement().satisfies(point -> {
        assertThat(point.whyKey()).isEqualTo("plans.call.why." + phase);
        assertThat(point.severity()).isEqualTo(phase == DuePhase.ASKED ? Severity.WATCH : Severity.ACT);
        assertThat(point.route()).isEqualTo("plan-calls/" + id);
      });
      var late = phase == DuePhase.LATE;
      assertThat(open(bureau()).stream().filter(point -> point.route().equals("plan-calls/" + id)))
          .hasSize(late ? 1 : 0);
      assertThat(story.row(bureau(), id, beek).daysLate()).isEqualTo(late ? 1 : null);
      return id;
    });
  }

  @Test
  void eachPhaseIsToldOnceAndEndsWhenThePlanIsSubmitted() {
    var story = new CallStory(beans, LocalDate.of(2026, 6, 30));
    var id = at("2026-01-15T12:00", () -> story.opened(beek, kreek));
    var asked = point(beek);
    var near = at("2026-06-17T08:00", this::reminded);
    assertThat(near.id()).as("another point, so that the next mail tells it").isNotEqualTo(asked.id());
    assertThat(at("2026-06-18T08:00", this::reminded).id()).as("the same phase the next day").isEqualTo(near.id());
    var soon = at("2026-06-28T08:00", this::reminded);
    assertThat(soon.id()).isNotEqualTo(near.id());

    var plan = at("2026-06-29T09:00", () -> story.begins(id, beek));
    assertThat(open(provider(beek))).as("a plan that is begun is not submitted").hasSize(1);
    at("2026-07-02T09:00", this::reminded);
    assertThat(lateOf(id)).containsExactly("2");
    at("2026-07-02T10:00", () -> {
      story.take(plan, beek, PlanMove.SUBMIT);
      return id;
    });
    assertThat(open(provider(beek))).isEmpty();
    assertThat(lateOf(id)).containsExactly("1");
    assertThat(story.row(bureau(), id, beek).daysLate()).as("it came, two days late").isEqualTo(2);

    at("2026-07-03T09:00", () -> {
      story.take(plan, beek, PlanMove.WITHDRAW);
      return id;
    });
    assertThat(point(beek).whyKey()).as("taken back, it is asked again").isEqualTo("plans.call.why.LATE");
    assertThat(lateOf(id)).containsExactly("2");
    at("2026-07-04T09:00", () -> {
      calls.close(bureau(), id, "Afgerond", story.version(id));
      return id;
    });
    assertThat(open(provider(beek))).isEmpty();
    assertThat(open(provider(kreek))).isEmpty();
    assertThat(lateOf(id)).isEmpty();
    at("2026-07-05T09:00", () -> {
      daily.look(reminders);
      return id;
    });
    assertThat(open(provider(kreek))).as("a call that is over reminds nobody").isEmpty();
  }

  @Test
  void moreTimeTakesTheReminderBack() {
    var story = new CallStory(beans, LocalDate.of(2026, 6, 30));
    var id = at("2026-01-15T12:00", () -> story.opened(beek));
    at("2026-07-01T09:00", this::reminded);
    assertThat(lateOf(id)).containsExactly("1");

    at("2026-07-01T10:00", () -> {
      calls.grant(bureau(), id, beek, LocalDate.of(2026, 9, 1), "Ziekte", story.version(id));
      return id;
    });
    assertThat(point(beek).whyKey()).isEqualTo("plans.call.why.ASKED");
    assertThat(lateOf(id)).isEmpty();
  }

  @Test
  void aReminderByHandTellsItAnewOnceADay() {
    var story = new CallStory(beans, LocalDate.of(2026, 6, 30));
    var id = at("2026-01-15T12:00", () -> story.opened(beek, kreek));
    var plan = at("2026-02-01T12:00", () -> story.begins(id, kreek));
    at("2026-02-01T12:00", () -> {
      story.take(plan, kreek, PlanMove.SUBMIT);
      return id;
    });
    var before = point(beek);

    assertThat(at("2026-03-28T23:59", () -> calls.remind(bureau(), id, story.version(id)))).isOne();
    assertThat(point(beek).id()).isNotEqualTo(before.id());
    assertThat(open(provider(kreek))).as("whoever submitted is left alone").isEmpty();
    broken("plans.call.rule.reminded-today",
        () -> at("2026-03-28T23:59:30", () -> calls.remind(bureau(), id, story.version(id))));
    assertThat(at("2026-03-29T00:01", () -> calls.remind(bureau(), id, story.version(id)))).isOne();
  }

  private PointRow reminded() {
    daily.look(reminders);
    return point(beek);
  }

  private PointRow point(ProviderId provider) {
    return open(provider(provider)).getFirst();
  }

  private List<PointRow> open(Viewer viewer) {
    return points.rows(viewer, new AttentionFilter(null, null, "plans.", false), Pageable.unpaged()).stream()
        .filter(point -> List.of("plans.due", "plans.late").contains(point.kind())).toList();
  }

  /** The figure of the bureau's point about this call. */
  private List<String> lateOf(CallId call) {
    return open(bureau()).stream().filter(point -> point.route().equals("plan-calls/" + call))
        .map(point -> point.figures().get(1).toString()).toList();
  }

  private static <T> T at(String local, Supplier<T> work) {
    return at(LocalDateTime.parse(local), work);
  }

  private static <T> T at(LocalDateTime local, Supplier<T> work) {
    return PortalClock.at(local.atZone(PortalClock.ZONE).toInstant(), work);
  }
}
