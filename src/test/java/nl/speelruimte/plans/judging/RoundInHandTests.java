package nl.speelruimte.plans.judging;

import static nl.speelruimte.plans.judging.WhoMayJudgeTests.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.identity.People;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-120, UC-121: what the lead and the assessors can do with a round, one after another and at once. */
@DatabaseTest
@LivesOn("2031-03-03")
class RoundInHandTests {

  @Autowired BeanFactory beans;
  @Autowired JudgingRounds rounds;
  @Autowired JudgingSheets sheets;
  @Autowired Comparisons comparisons;
  @Autowired AttentionPoints points;
  @Autowired AuditTrail trail;
  RoundStory story;

  @BeforeEach
  void tell() {
    story = new RoundStory(beans);
  }

  @Test
  void theLeadClosesWithAReasonAndWhatIsThereCounts() {
    var round = story.judged(4, 2);
    assertThat(no(() -> close(story.lead, round, " "))).isEqualTo("reason uikit.field.reason-missing");
    close(story.lead, round, "De tijd is om");

    var closed = comparisons.of(story.manager, round);
    assertThat(closed.round().round().closeReason()).isEqualTo("De tijd is om");
    assertThat(closed.scores()).hasSize(2);
    assertThat(closed.line(story.criterion("H1").id(), null).orElseThrow().median()).isEqualTo(2);
    assertThat(no(() -> close(story.lead, round, "Nog eens"))).isEqualTo("plans.judging.rule.closed");
  }

  @Test
  void onlyTheLeadLeadsAndAnotherManagerTakesOverWithAReason() {
    var round = story.opened();
    var colleague = colleague();
    assertThat(no(() -> close(colleague, round, "Mag niet"))).isEqualTo("plans.judging.rule.other-lead");

    var shown = rounds.details(colleague, round).version();
    take(colleague, round, shown);
    assertThat(rounds.details(colleague, round).isLedBy(colleague)).isTrue();
    assertThat(no(() -> close(story.lead, round, "Te laat"))).isEqualTo("plans.judging.rule.other-lead");
    assertThat(no(() -> take(story.lead, round, shown))).isEqualTo(RuleBroken.CHANGED_MEANWHILE);
    close(colleague, round, "Klaar");
    assertThat(rounds.details(colleague, round).round().isOpen()).isFalse();
  }

  @Test
  void whoIsExcusedCountsNoMoreAndWhoIsAskedInsteadJudges() {
    var round = story.judged(4, 1, 4);
    story.finish(story.lead, round);
    story.finish(story.manager, round);
    var other = colleague();
    change(round, List.of(new Seat(story.lead.account(), null), new Seat(story.manager.account(), story.duin),
        new Seat(other.account(), null)));
    assertThat(rounds.details(story.lead, round).round().isOpen()).as("somebody is still to judge").isTrue();
    assertThat(points(story.lead)).extracting(PointRow::kind).contains("plans.judge");

    story.complete(other, round, 5, true);
    story.finish(other, round);

    var closed = comparisons.of(story.lead, round);
    assertThat(closed.scores()).hasSize(3);
    assertThat(closed.line(story.criterion("H1").id(), null).orElseThrow().spread()).isEqualTo(1);
    assertThat(closed.round().everybody()).hasSize(4);
  }

  @Test
  void whenTheLastOneToWaitForIsExcusedTheRoundCloses() {
    var round = story.judged(4, 4);
    story.finish(story.lead, round);
    story.finish(story.analyst, round);
    change(round, List.of(new Seat(story.lead.account(), null), new Seat(story.analyst.account(), null)));

    assertThat(rounds.details(story.lead, round).round().isOpen()).isFalse();
  }

  @Test
  void whoHasFinishedGoesOnOnlyAfterSayingSo() {
    var round = story.judged(4);
    story.finish(story.lead, round);
    assertThat(no(() -> story.give(story.lead, round, story.criterion("H1"), null, 5, true)))
        .isEqualTo("plans.judging.rule.finished");
    reopen(round);
    story.give(story.lead, round, story.criterion("H1"), null, 5, true);

    assertThat(sheets.sheet(story.lead, round).of(story.criterion("H1").id(), null).orElseThrow())
        .satisfies(given -> assertThat(given.score()).isEqualTo(5))
        .satisfies(given -> assertThat(given.revision()).isEqualTo(2));
    assertThat(no(() -> reopen(round))).isEqualTo("plans.judging.rule.not-finished");
  }

  /** Judgements from before each below par had to point somewhere. */
  @Test
  void whoFinishesIsAskedWhereTheirJudgementsBelowParAreAbout() {
    var round = story.judged(2);
    beans.getBean(JdbcClient.class).sql("UPDATE plans_judgement SET passage_text = NULL WHERE round_id = ?")
        .param(round.value()).update();
    assertThatThrownBy(() -> story.finish(story.lead, round)).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo("plans.judging.rule.points-nowhere");
      assertThat(no.arguments().getFirst().toString().split(", ")).containsExactlyInAnyOrder("H1", "O1");
    });

    story.complete(story.lead, round, 2, true);
    story.finish(story.lead, round);
    assertThat(rounds.details(story.lead, round).round().finished()).isEqualTo(1);
  }

  @Test
  void ofTwoWhoSaveAtOnceBothAreKeptAndOfTwoWindowsTheSecondIsTold() {
    var round = story.opened();
    var criterion = story.criterion("H1").id();
    var first = new JudgementDraft(criterion, null, 4, null, "Eerste venster", null, 0);
    var answers = atOnce(story.lead, round, first, story.lead,
        new JudgementDraft(criterion, null, 5, null, "Tweede venster", null, 0));
    assertThat(answers).hasAtLeastOneElementOfType(Judgement.class)
        .hasAtLeastOneElementOfType(RuleBroken.class);

    var both = atOnce(story.analyst, round, first, story.manager, first);
    assertThat(both).hasOnlyElementsOfType(Judgement.class);
    assertThat(sheets.sheet(story.analyst, round).given()).isEqualTo(1);
    assertThat(sheets.sheet(story.manager, round).given()).isEqualTo(1);
    assertThat(story.judge(story.analyst, round, first).revision()).as("the same once more changes nothing").isEqualTo(1);
  }

  @Test
  void theLastTwoToFinishAtOnceCloseTheRoundOnce() {
    var round = story.judged(4, 4, 4);
    story.finish(story.lead, round);
    var turn = new ConcurrentLinkedQueue<>(List.of(story.analyst, story.manager));

    AtOnce.twice(() -> {
      var who = turn.remove();
      return on(() -> AsViewer.call(who, () -> {
        sheets.finish(who, round);
        return who;
      }));
    });

    assertThat(rounds.details(story.lead, round).round().isOpen()).isFalse();
    assertThat(history(round)).filteredOn(event -> event.action().equals("plans.judging.action.closed")).hasSize(1);
  }

  @Test
  void aPlanIsNotDecidedOnWhileItIsJudged() {
    var plan = story.submitted();
    var round = story.opened(plan);
    assertThat(no(() -> move(plan, PlanMove.RETURN))).isEqualTo("plans.judging.rule.still-open");

    close(story.lead, round, "De tijd is om");
    assertThat(points(story.lead)).extracting(PointRow::kind).contains("plans.round-ready");
    move(plan, PlanMove.RETURN);
    assertThat(points(story.lead)).extracting(PointRow::kind).doesNotContain("plans.round-ready", "plans.judge");
  }

  @Test
  void aLaterVersionOfTheFrameworkMovesNoScore() {
    var round = story.closed(4, 2, 3);
    var before = comparisons.of(story.lead, round);
    var frameworks = story.frameworks();
    var next = story.as(story.lead, () -> {
      var concept = frameworks.begin(story.lead, story.framework);
      var details = frameworks.version(story.lead, concept);
      frameworks.add(story.lead, concept, RoundStory.scored("Z9", "Zwaarder", "100", AppliesTo.PLAN), details.lock());
      return concept;
    });
    story.adopt(next);
    story.as(story.lead, () -> {
      frameworks.retire(story.lead, story.framework, "Vervangen", frameworks.version(story.lead, story.framework).lock());
      return next;
    });

    var after = comparisons.of(story.lead, round);
    assertThat(after.scores()).isEqualTo(before.scores());
    assertThat(after.parts()).isEqualTo(before.parts());
    assertThat(after.framework().version().id()).isEqualTo(story.framework);
  }

  private List<Object> atOnce(Viewer one, RoundId round, JudgementDraft its, Viewer other, JudgementDraft others) {
    var turn = new ConcurrentLinkedQueue<>(List.of(new Turn(one, its), new Turn(other, others)));
    return AtOnce.twice(() -> {
      var mine = turn.remove();
      return on(() -> AsViewer.call(mine.who, () -> sheets.judge(mine.who, round, mine.draft)));
    });
  }

  private record Turn(Viewer who, JudgementDraft draft) {}

  private static <T> T on(Supplier<T> work) {
    return PortalClock.at(LocalDate.parse("2031-03-03").atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), work);
  }

  private Viewer colleague() {
    var people = new People(beans);
    var colleague = people.signInAs(Role.BUREAU_MANAGER);
    people.signOut();
    return colleague;
  }

  private void close(Viewer who, RoundId round, String reason) {
    story.as(who, () -> {
      rounds.close(who, round, reason, rounds.details(who, round).version());
      return round;
    });
  }

  private void take(Viewer who, RoundId round, int version) {
    story.as(who, () -> {
      rounds.takeLead(who, round, "De lead is ziek", version);
      return round;
    });
  }

  private void change(RoundId round, List<Seat> seats) {
    story.as(story.lead, () -> {
      rounds.change(story.lead, round, new AssessorsDraft(seats, "Iemand anders", rounds.details(story.lead, round).version()));
      return round;
    });
  }

  private void reopen(RoundId round) {
    story.as(story.lead, () -> {
      sheets.reopen(story.lead, round);
      return round;
    });
  }

  private void move(PlanId plan, PlanMove move) {
    story.inTransaction(() -> {
      beans.getBean(PlanCourse.class).move(story.lead, plan, move, story.version(plan), "Omdat");
      return plan;
    });
  }

  private List<PointRow> points(Viewer who) {
    return points.rows(who, AttentionFilter.of(story.provider), PageRequest.of(0, 50));
  }

  private List<AuditEvent> history(RoundId round) {
    return trail.history(SomeViewer.auditor(), rounds.details(story.lead, round).round().subject(), PageRequest.of(0, 100));
  }
}
