package nl.speelruimte.plans.judging;

import static nl.speelruimte.plans.judging.WhoMayJudgeTests.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.DailyLook;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.identity.People;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** UC-120, UC-121: what a round asks of people as the days go by, and what it leaves in the trail. */
@DatabaseTest
@LivesOn("2031-03-03")
class WhatARoundAsksTests {

  @Autowired BeanFactory beans;
  @Autowired JudgingRounds rounds;
  @Autowired Comparisons comparisons;
  @Autowired AttentionPoints points;
  @Autowired AuditTrail trail;
  @Autowired RoundWatch watch;
  @Autowired DailyLook daily;
  RoundStory story;

  @BeforeEach
  void tell() {
    story = new RoundStory(beans);
  }

  @Test
  void eachIsAskedUntilTheyHaveFinishedAndTheLeadHearsWhoIsLate() {
    var round = story.judged(4);
    assertThat(points(story.lead)).filteredOn(point -> point.kind().equals("plans.judge")).hasSize(2)
        .allSatisfy(point -> assertThat(point.severity()).isEqualTo(Severity.WATCH));
    assertThat(points(story.manager)).extracting(PointRow::kind).containsExactly("plans.judge");
    assertThat(points(SomeViewer.municipality(story.veen))).as("what Duin is asked is not for Veen").isEmpty();
    assertThat(points(SomeViewer.provider(story.provider))).isEmpty();

    on(LocalDate.parse("2031-03-18"), () -> daily.look(watch));
    assertThat(points(story.manager)).singleElement()
        .satisfies(point -> assertThat(point.severity()).isEqualTo(Severity.ACT));
    story.finish(story.lead, round);
    on(LocalDate.parse("2031-03-21"), () -> daily.look(watch));
    assertThat(points(story.lead)).filteredOn(point -> point.kind().equals("plans.round-late")).hasSize(1);
    assertThat(points(story.lead)).filteredOn(point -> point.kind().equals("plans.judge")).hasSize(1);

    close(story.lead, round, "Wij wachten niet langer");
    assertThat(points(story.lead)).extracting(PointRow::kind).containsExactly("plans.round-ready");
    assertThat(points(story.manager)).isEmpty();
  }

  /** Of an open round and of one that is closed, in what is asked of assessors, of the bureau and of who leads. */
  @Test
  void whoeverTakesTheLeadIsNamedFromThenOn() {
    var round = story.judged(4);
    var other = new People(beans).signInAs(Role.BUREAU_MANAGER, "Tjitske Opvolger");
    new People(beans).signOut();
    assertThat(named(other)).isEmpty();
    story.as(other, () -> {
      rounds.takeLead(other, round, "De leider is ziek", rounds.details(other, round).version());
      return round;
    });
    assertThat(points(story.manager)).singleElement().satisfies(point -> assertThat(point.askedBy()).isEqualTo(other.name()));
    assertThat(named(other)).hasSize(2);

    close(other, round, "De tijd is om");
    assertThat(points(story.lead)).singleElement().satisfies(point -> assertThat(point.figures()).contains(other.name()));
    var shown = rounds.details(story.lead, round);
    assertThat(no(() -> takeOver(story.lead, round, shown.version() - 1))).isEqualTo(RuleBroken.CHANGED_MEANWHILE);
    assertThat(no(() -> takeOver(other, round, shown.version()))).isEqualTo("plans.judging.rule.leads-already");
    takeOver(story.lead, round, shown.version());
    assertThat(points(story.lead)).singleElement()
        .satisfies(point -> assertThat(point.figures()).contains(story.lead.name()).doesNotContain(other.name()));
    assertThat(history(round)).filteredOn(event -> event.action().equals("plans.judging.action.lead-taken")).hasSize(2);
  }

  private List<PointRow> named(Viewer lead) {
    return points(story.lead).stream().filter(point -> point.figures().contains(lead.name())).toList();
  }

  private void takeOver(Viewer who, RoundId round, int version) {
    story.as(who, () -> {
      rounds.takeOver(who, round, "De leider is op reis", version);
      return round;
    });
  }

  @Test
  void theTrailSaysWhatWasFoundOnlyWhenTheRoundIsClosed() {
    var round = story.judged(4, 2, 3);
    assertThat(history(round)).filteredOn(event -> event.action().equals("plans.judging.action.judged"))
        .hasSize(15).allSatisfy(event -> assertThat(event.changes()).isEmpty())
        .allSatisfy(event -> assertThat(event.reason()).isNull());
    assertThat(trail.count(SomeViewer.provider(story.provider), rounds.details(story.lead, round).round().subject())).isZero();

    close(story.lead, round, "De tijd is om");
    assertThat(history(round)).filteredOn(event -> event.action().equals("plans.judging.action.disclosed"))
        .hasSize(9).anySatisfy(event -> assertThat(event.changes().toString())
            .contains("H1 2 " + RoundStory.mark(story.analyst)));
    assertThatThrownBy(() -> comparisons.of(SomeViewer.provider(story.provider), round))
        .isInstanceOf(NotHere.class);
  }

  private static void on(LocalDate day, Runnable work) {
    PortalClock.at(day.atTime(9, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      work.run();
      return day;
    });
  }

  private void close(Viewer who, RoundId round, String reason) {
    story.as(who, () -> {
      rounds.close(who, round, reason, rounds.details(who, round).version());
      return round;
    });
  }

  private List<PointRow> points(Viewer who) {
    return points.rows(who, AttentionFilter.of(story.provider), PageRequest.of(0, 50));
  }

  private List<AuditEvent> history(RoundId round) {
    return trail.history(SomeViewer.auditor(), rounds.details(story.lead, round).round().subject(), PageRequest.of(0, 100));
  }
}
