package nl.speelruimte.plans.calls;

import static nl.speelruimte.plans.calls.CallStory.broken;
import static nl.speelruimte.plans.calls.CallStory.notHere;
import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-105, UC-106: what a call lets the plans do that answer it. */
@DatabaseTest
@LivesOn("2031-03-03")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class AnsweringACallTests {

  private static final LocalDate DUE = LocalDate.of(2031, 5, 1);
  @Autowired PlanCalls calls;
  @Autowired BeanFactory beans;
  ProviderId beek;
  ProviderId kreek;
  CallStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    beek = make.provider("De Beek");
    kreek = make.provider("De Kreek");
    story = new CallStory(beans, DUE);
  }

  @Test
  void aProviderAnswersOnceWithAKindOfPlanThatIsAskedAndWhileTheCallIsOpen() {
    var draft = story.draft(beek);
    var id = calls.open(bureau(), new CallDraft(draft.request(), 2031, draft.title(), null, draft.providers(), true,
        false, DUE, draft.framework(), null));
    assertThat(own(id).isAnswerable()).isTrue();
    broken("plans.call.rule.other-reach", () -> story.begins(id, beek, PlanReach.SPACES));
    notHere(() -> story.begins(id, kreek));

    var plan = story.begins(id, beek);
    broken("plans.call.rule.begun-already", () -> story.begins(id, beek));
    assertThat(own(id).isAnswerable()).isFalse();
    assertThat(own(id).plan()).isEqualTo(plan);

    story.take(plan, beek, PlanMove.SUBMIT, PlanMove.WITHDRAW);
    var again = story.begins(id, beek);
    calls.close(bureau(), id, "Klaar", story.version(id));
    broken("plans.call.rule.closed", () -> story.take(again, beek, PlanMove.SUBMIT));
    assertThat(story.row(bureau(), id, beek).state()).as("the step did not happen").isEqualTo(InviteeState.STARTED);
  }

  @Test
  void afterARejectionItMayTryOnceMoreAndIsNotTakenOut() {
    var id = story.opened(beek);
    var plan = story.begins(id, beek);
    story.take(plan, beek, PlanMove.SUBMIT, PlanMove.OPEN_ROUND, PlanMove.REJECT);
    assertThat(story.row(bureau(), id, beek).outcome()).isEqualTo(PlanState.REJECTED);
    assertThat(own(id).isAnswerable()).isTrue();
    broken("plans.call.rule.begun", () -> calls.takeOut(bureau(), id, beek, "Klaar ermee", story.version(id)));

    story.begins(id, beek);
    assertThat(story.row(bureau(), id, beek).state()).isEqualTo(InviteeState.STARTED);
    broken("plans.call.rule.begun-already", () -> story.begins(id, beek));
  }

  @Test
  void afterAReturnAPlanComesBackThoughTheCallIsClosedAndOfACancelledOneItStays() {
    var closed = story.opened(beek);
    var plan = story.begins(closed, beek);
    story.take(plan, beek, PlanMove.SUBMIT, PlanMove.OPEN_ROUND, PlanMove.RETURN);
    assertThat(story.row(bureau(), closed, beek).state()).isEqualTo(InviteeState.RETURNED);
    calls.close(bureau(), closed, "Klaar", story.version(closed));
    story.take(plan, beek, PlanMove.SUBMIT);
    assertThat(story.row(bureau(), closed, beek).state()).isEqualTo(InviteeState.SUBMITTED);

    var cancelled = story.opened(kreek);
    var own = story.begins(cancelled, kreek);
    calls.cancel(bureau(), cancelled, "Niet nodig", story.version(cancelled));
    broken("plans.call.rule.over", () -> story.begins(cancelled, kreek));
    story.take(own, kreek, PlanMove.SUBMIT);
    assertThat(story.row(bureau(), cancelled, kreek).plan()).isEqualTo(own);
  }

  @Test
  void whoHasBegunIsNotTakenOutAndWhoAnsweredNeedsNoMoreTime() {
    var id = story.opened(beek, kreek);
    var plan = story.begins(id, beek);
    broken("plans.call.rule.begun", () -> calls.takeOut(bureau(), id, beek, "Toch niet", story.version(id)));
    story.take(plan, beek, PlanMove.SUBMIT);
    broken("plans.call.rule.answered",
        () -> calls.grant(bureau(), id, beek, DUE.plusDays(7), "Toch wel", story.version(id)));
    story.take(plan, beek, PlanMove.WITHDRAW);
    assertThat(story.row(bureau(), id, beek).state()).isEqualTo(InviteeState.WITHDRAWN);
    calls.takeOut(bureau(), id, beek, "Teruggenomen", story.version(id));
    assertThat(story.invitees(bureau(), id)).extracting(InviteeRow::provider).containsExactly(kreek);
  }

  /** Each holds the call and the invitation before it writes: neither waits for the other for ever. */
  @Test
  void twoColleaguesWhoBeginAtTheVerySameMomentHaveOnePlan() {
    var id = story.opened(beek);

    var answers = AtOnce.twice(() -> story.begins(id, beek));

    assertThat(answers).satisfiesExactlyInAnyOrder(one -> assertThat(one).isInstanceOf(PlanId.class),
        other -> assertThat(other).isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("plans.call.rule.begun-already")));
    assertThat(own(id).state()).isEqualTo(InviteeState.STARTED);
  }

  /** Whoever is first: a provider that is asked no longer has no plan for it, and one that has begun stays asked. */
  @Test
  void whoBeginsWhileTheBureauTakesItOutEitherHasAPlanOrIsAskedNoLonger() {
    var id = story.opened(beek, kreek);
    var version = story.version(id);

    var turn = new AtomicInteger();

    var answers = AtOnce.twice(() -> turn.getAndIncrement() == 0 ? begunIfAsked(id) : takenOut(id, version));

    var begun = answers.stream().anyMatch(PlanId.class::isInstance);
    assertThat(answers).filteredOn(begun ? RuleBroken.class::isInstance : "not asked"::equals).hasSize(1);
    assertThat(story.invitees(bureau(), id)).hasSize(begun ? 2 : 1);
  }

  /** Who submits holds the plan and then the invitation: the bureau holds the invitation, and must not wait for the plan. */
  @Test
  void whoIsTakenOutWhileASubmissionRunsIsAnsweredWithoutWaitingForIt() throws Exception {
    var id = story.opened(beek);
    var plan = story.begins(id, beek);
    var held = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    try (var other = Executors.newSingleThreadExecutor()) {
      var submission = other.submit(() -> beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
        beans.getBean(PlanCourse.class).hold(plan);
        held.countDown();
        await(done);
      }));
      await(held);
      assertTimeout(Duration.ofSeconds(10), () -> broken("plans.call.rule.begun",
          () -> calls.takeOut(bureau(), id, beek, "Toch niet", story.version(id))));
      done.countDown();
      submission.get();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** To whom nothing of a working copy is told, what was taken back stands there until the next is handed in. */
  @Test
  void whoBeganAnewIsNoticedByNobodyButTheBureau() {
    var duin = new PartyFixtures(beans).municipality("Duinwijk");
    var id = story.opened(beek);
    var first = story.begins(id, beek);
    story.touches(first, duin.value());
    story.take(first, beek, PlanMove.SUBMIT, PlanMove.WITHDRAW);
    var before = story.invitees(municipality(duin), id);
    var next = story.begins(id, beek);

    assertThat(story.invitees(municipality(duin), id)).isEqualTo(before).hasSize(1);
    assertThat(story.invitees(auditor(), id)).singleElement()
        .satisfies(row -> assertThat(row.plan()).isEqualTo(first));
    assertThat(story.row(bureau(), id, beek).state()).isEqualTo(InviteeState.STARTED);
    assertThat(story.row(bureau(), id, beek).plan()).isNull();
    story.touches(next, duin.value());
    story.take(next, beek, PlanMove.SUBMIT);
    assertThat(story.row(municipality(duin), id, beek).plan()).isEqualTo(next);
  }

  private Object begunIfAsked(CallId id) {
    try {
      return story.begins(id, beek);
    } catch (NotHere no) {
      return "not asked";
    }
  }

  private Object takenOut(CallId id, int version) {
    return AsViewer.call(bureau(), () -> {
      calls.takeOut(bureau(), id, beek, "Toch niet", version);
      return "taken out";
    });
  }

  private InviteeRow own(CallId id) {
    return calls.details(provider(beek), id).call().own();
  }
}
