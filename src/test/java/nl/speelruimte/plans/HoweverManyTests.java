package nl.speelruimte.plans;

import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.ActionStory;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.changes.ActionChanges;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.calls.CallFilter;
import nl.speelruimte.plans.calls.CallStory;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.deciding.DecidingStory;
import nl.speelruimte.plans.deciding.LetterDesk;
import nl.speelruimte.plans.judging.Comparisons;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.JudgingSheets;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However many measures a plan has and rows a list: what a page asks of the database it asks once, not for each of them. */
@DatabaseTest
@LivesOn("2031-03-03")
class HoweverManyTests {

  private static final int MORE = 20;
  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void thePagesOfAPlanAskNoMoreForManyMeasures() {
    var story = new DecidingStory(beans);
    var lead = story.lead();
    var plan = story.closed(2, 4, 3);
    var round = beans.getBean(JudgingRounds.class).ofPlan(lead, plan).getFirst().id();
    Map<String, Runnable> pages = Map.of(
        "to read", () -> beans.getBean(PlanContents.class).shown(lead, plan),
        "what was said", () -> beans.getBean(PlanThreads.class).of(lead, plan),
        "to judge", () -> beans.getBean(JudgingSheets.class).sheet(lead, round),
        "side by side", () -> beans.getBean(Comparisons.class).of(lead, round),
        "to conclude", () -> beans.getBean(Conclusions.class).sheet(lead, plan),
        "to decide", () -> beans.getBean(LetterDesk.class).draft(lead, plan),
        "its facts", () -> beans.getBean(LetterDesk.class).facts(lead, plan));
    measure(plan);
    var before = asked(pages);

    for (var more = 0; more < MORE; more++) {
      measure(plan);
    }

    assertThat(beans.getBean(PlanContents.class).shown(lead, plan).measures()).hasSize(3 + MORE);
    assertThat(beans.getBean(PlanThreads.class).of(lead, plan)).hasSize(1 + MORE);
    assertThat(asked(pages)).isEqualTo(before);
  }

  @Test
  void theListsAskNoMoreForManyRows() {
    var beek = new PartyFixtures(beans).provider("De Beek");
    var duin = new PartyFixtures(beans).municipality("Duinwijk");
    var calls = new CallStory(beans, LocalDate.of(2031, 5, 1));
    var story = new ActionStory(beans.getBean(ImprovementActions.class), beek, LocalDate.of(2031, 3, 3));
    var reader = new DecidingStory(beans).lead();
    var group = UUID.randomUUID().toString();
    Runnable more = () -> AsViewer.call(bureau(), () -> {
      calls.opened(beek);
      calls.take(calls.begins(null, beek), beek, PlanMove.SUBMIT);
      return story.adopted(group, ActionStory.line(duin, 1, 100));
    });
    Map<String, Runnable> lists = Map.of(
        "calls to a provider", () -> calls.calls().rows(provider(beek), CallFilter.ALL, Pageable.ofSize(50)),
        "calls", () -> calls.calls().rows(bureau(), CallFilter.ALL, Pageable.ofSize(50)),
        "plans", () -> {
          var rows = beans.getBean(EfficiencyPlans.class).rows(reader, PlanFilter.of(beek), Pageable.ofSize(50));
          beans.getBean(PlanChanges.class).unseen(reader, rows.stream().map(PlanRow::id).collect(Collectors.toSet()));
        },
        "actions", () -> {
          var rows = story.actions().rows(reader, ActionFilter.of(beek), Pageable.ofSize(50));
          beans.getBean(ActionChanges.class).unseen(reader, rows.stream().map(ActionRow::id).collect(Collectors.toSet()));
        },
        "actions of a plan", () -> story.actions().ofOrigin(reader, ActionStory.KIND, group));
    more.run();
    var before = asked(lists);

    for (var row = 0; row < 5; row++) {
      more.run();
    }

    assertThat(calls.calls().rows(provider(beek), CallFilter.ALL, Pageable.ofSize(50))).hasSize(6)
        .allSatisfy(row -> assertThat(row.own()).isNotNull());
    assertThat(asked(lists)).isEqualTo(before);
  }

  @Test
  void whoseHistoryOneMaySeeIsAskedOnceForAPageOfTheTrail() {
    var doors = beans.getBeanProvider(TrailDoor.class).stream()
        .filter(door -> door.kind().startsWith("plans.") || door.kind().startsWith("improvement.")).toList();

    assertThat(doors).hasSizeGreaterThan(5);
    for (var door : doors) {
      var one = asked(Map.of(door.kind(), () -> door.seen(bureau(), ids(1), null)));
      assertThat(asked(Map.of(door.kind(), () -> door.seen(bureau(), ids(MORE), null)))).isEqualTo(one);
    }
  }

  private static Set<String> ids(int many) {
    return Stream.generate(UUID::randomUUID).map(UUID::toString).limit(many).collect(Collectors.toSet());
  }

  /** How many questions each of these asks, once what is kept in memory is there. */
  private Map<String, Long> asked(Map<String, Runnable> pages) {
    var asked = new LinkedHashMap<String, Long>();
    pages.forEach((name, page) -> {
      page.run();
      asked.put(name, transaction.execute(_ -> {
        var before = questions();
        page.run();
        return questions() - before;
      }));
    });
    return asked;
  }

  /** How many this connection asked so far. */
  private long questions() {
    return jdbc.sql("SHOW SESSION STATUS LIKE 'Questions'").query((row, _) -> row.getLong(2)).single();
  }

  /** One more, judged by everybody and spoken of. */
  private void measure(PlanId plan) {
    var key = UUID.randomUUID();
    var id = UUID.randomUUID();
    jdbc.sql("""
            INSERT INTO plans_measure (id, version_id, measure_key, place, category, title, text, measured_by, owner_name)
            SELECT :id, v.id, :key, (SELECT COUNT(*) + 1 FROM plans_measure n WHERE n.version_id = v.id), 'OTHER', 'Nog een',
              'Wat wij doen', 'Aantal', 'Manager zorg' FROM plans_version v WHERE v.plan_id = :plan""")
        .param("id", id).param("key", key).param("plan", plan.value()).update();
    jdbc.sql("INSERT INTO plans_effect SELECT ?, municipality_id, 0, 1, 100 FROM plans_plan_place WHERE plan_id = ?")
        .params(id, plan.value()).update();
    jdbc.sql("""
            INSERT INTO plans_judgement (id, round_id, assessor_id, criterion_id, about, revision, score, given_at)
            SELECT UUID(), r.id, a.id, c.id, :key, 1, 4, r.opened_at FROM plans_round r
              JOIN plans_round_assessor a ON a.round_id = r.id
              JOIN plans_criterion c ON c.version_id = r.framework_version_id AND c.applies_to = 'MEASURE'
             WHERE r.plan_id = :plan""").param("key", key.toString()).param("plan", plan.value()).update();
    jdbc.sql("""
            INSERT INTO plans_thread (id, plan_id, subject_kind, subject_id, kind, state, side, organisation_id, organisation,
              begun_at) VALUES (:id, :plan, 'MEASURE', :key, 'REMARK', 'OPEN', 'BUREAU', 0, 'Servicebureau', '2031-03-03')""")
        .param("id", id).param("key", key).param("plan", plan.value()).update();
    jdbc.sql("""
            INSERT INTO plans_remark (id, thread_id, request, kind, text, actor, actor_organisation, recorded_at)
            VALUES (UUID(), :id, UUID(), 'REMARK', 'Goed', 'Marit', 'Servicebureau', '2031-03-03')""").param("id", id).update();
  }
}
