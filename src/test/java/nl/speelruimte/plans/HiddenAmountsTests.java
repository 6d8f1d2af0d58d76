package nl.speelruimte.plans;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.TODAY;
import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.MoveDraft;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.improvement.progress.EffectDraft;
import nl.speelruimte.improvement.progress.EffectLine;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.deciding.Decisions;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.plans.execution.MeasureActions;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.remarks.PlanThreads;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * UC-103, UC-116: whatever a municipality asks and in whatever order, no answer hangs on what another one is promised or on what
 * was realised there: the amounts of two others change under it, and everything it can ask says the same as before.
 */
@DatabaseTest
class HiddenAmountsTests {

  private static final List<String> PLAN_ORDERS =
      List.of("provider", "year", "title", "state", "submittedOn", "since", "due", "promised");
  private static final List<String> ACTION_ORDERS =
      List.of("code", "title", "provider", "status", "start", "due", "review", "owner", "year");
  private static final long OF_VEEN = 123_457;
  private static final long OF_DELF = 234_561;
  private static final long REALISED_IN_VEEN = 34_571;
  private static final long SHIFT = 1_111;
  @Autowired private BeanFactory beans;
  @Autowired private EfficiencyPlans plans;
  @Autowired private PlanContents contents;
  @Autowired private PlanChanges changes;
  @Autowired private Decisions decisions;
  @Autowired private JudgingRounds rounds;
  @Autowired private PlanThreads threads;
  @Autowired private Executions executions;
  @Autowired private MeasureActions measures;
  @Autowired private ImprovementActions actions;
  @Autowired private ActionProgress progress;
  @Autowired private AttentionPoints points;
  @Autowired private AuditTrail trail;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  private PlanStory story;
  private MunicipalityId duin;
  private MunicipalityId veen;
  private MunicipalityId delf;
  private MunicipalityId west;
  private ProviderId wilg;
  private PlanId plan;

  /** Two plans, so that there is an order; the first came back once, is carried out and has yielded something. */
  @BeforeEach
  void whatIsPromisedAtFour() {
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    veen = story.municipality("Veenlo");
    delf = story.municipality("Delfhaven");
    west = story.municipality("Westdorp");
    wilg = story.provider("De Wilg", duin, veen, delf, west);
    story.aPlan().of(wilg).titled("Tweede plan").promising(111_119).submitted();
    plan = story.aPlan().of(wilg).titled("Eerste plan").with("Groepsaanbod", "Beeldbellen").returned();
    at(veen, OF_VEEN);
    at(delf, OF_DELF);
    at(west, 99_991);
    var manager = PlanStory.manager(wilg);
    story.move(plan, manager, PlanMove.SUBMIT, null);
    story.move(plan, BUREAU, PlanMove.OPEN_ROUND, null);
    story.move(plan, BUREAU, PlanMove.APPROVE, "Goed onderbouwd.");
    story.as(BUREAU, () -> transaction.execute(_ -> {
      measures.adopt(BUREAU, story.details(BUREAU, plan), story.content(BUREAU, plan), story.measures(BUREAU, plan));
      return plan;
    }));
    story.move(plan, BUREAU, PlanMove.START, null);
    actions.rows(BUREAU, ActionFilter.of(wilg), PageRequest.of(0, 9)).forEach(action -> yields(manager, action));
  }

  @Test
  void noAnswerToAMunicipalityHangsOnTheAmountsOfOthers() {
    var viewer = SomeViewer.municipality(duin);
    var before = everything(viewer);
    var total = plans.details(BUREAU, plan).plan().total();
    shift(veen, SHIFT);
    shift(delf, -SHIFT);

    assertThat(plans.details(viewer, plan).plan().total()).as("what is told in all").isEqualTo(total).isNotNull();
    assertThat(everything(SomeViewer.municipality(veen))).as("it does see its own").isNotEqualTo(before);
    assertThat(everything(viewer)).containsExactlyEntriesOf(before);
  }

  /** Neither as it stands, nor as a part of a name, a line of the history or a why. */
  @Test
  void noAnswerToAMunicipalitySaysTheAmountOfAnother() {
    var hidden = List.of(Long.toString(OF_VEEN), Long.toString(OF_DELF), Long.toString(REALISED_IN_VEEN));

    assertThat(everything(SomeViewer.municipality(duin)).values()).noneMatch(answer -> hidden.stream().anyMatch(answer::contains));
    assertThat(everything(SomeViewer.municipality(veen)).values()).anyMatch(answer -> answer.contains(hidden.getFirst()))
        .anyMatch(answer -> answer.contains(hidden.getLast())).noneMatch(answer -> answer.contains(hidden.get(1)));
  }

  private Map<String, String> everything(Viewer viewer) {
    var all = new LinkedHashMap<String, String>();
    var ofWilg = PlanFilter.of(wilg);
    PLAN_ORDERS.forEach(order -> List.of(Sort.Direction.values()).forEach(direction -> all.put("plans by " + order + direction,
        plans.rows(viewer, ofWilg, PageRequest.of(0, 9, Sort.by(direction, order))).toString())));
    for (var place : List.of(duin, veen, delf, west)) {
      all.put("plans at " + place, "" + plans.count(viewer, new PlanFilter(YEAR, wilg, place, null, Set.of(), "plan")));
      all.put("actions at " + place, "" + actions.count(viewer, new ActionFilter("", wilg, place, null, YEAR, true)));
    }
    all.put("plan", plans.details(viewer, plan) + " " + plans.steps(viewer, plan));
    contents.versions(viewer, plan).forEach(version ->
        all.put("version " + version, contents.version(viewer, plan, version.number()).toString()));
    all.put("changes", changes.between(viewer, plan, 1, 2) + " " + changes.between(viewer, plan, 2, 1));
    all.put("decisions", decisions.of(viewer, plan) + " " + decisions.returnReasons(viewer, plan));
    all.put("rounds", rounds.ofPlan(viewer, plan).toString());
    all.put("threads", threads.of(viewer, plan).toString());
    all.put("execution", executions.of(viewer, plan).toString());
    all.put("origin", actions.ofOrigin(viewer, MeasureActions.ORIGIN, plan.toString()).toString());
    ACTION_ORDERS.forEach(order -> all.put("actions by " + order,
        actions.rows(viewer, ActionFilter.of(wilg), PageRequest.of(0, 9, Sort.by(order))).toString()));
    actions.rows(viewer, ActionFilter.of(wilg), PageRequest.of(0, 9)).forEach(action -> all.put("action " + action.code(),
        actions.details(viewer, action.id()) + " " + progress.rows(viewer, action.id())
            + trail.history(viewer, action.subject(), PageRequest.of(0, 99))));
    all.put("points", points.rows(viewer, new AttentionFilter(wilg, null, null, true), PageRequest.of(0, 99)).toString());
    all.put("history", trail.history(viewer, plans.details(viewer, plan).subject(), PageRequest.of(0, 99)).toString());
    return all;
  }

  /** In the version that is being written. */
  private void at(MunicipalityId place, long cents) {
    jdbc.sql("""
            UPDATE plans_effect e JOIN plans_measure m ON m.id = e.measure_id JOIN plans_version v ON v.id = m.version_id
               SET e.amount_cent = ? WHERE v.plan_id = ? AND v.state = 'WRITING' AND e.municipality_id = ?""")
        .params(cents, plan.value(), place.value()).update();
  }

  private void yields(Viewer manager, ActionRow action) {
    story.as(BUREAU, () -> {
      var version = actions.details(BUREAU, action.id()).version();
      actions.move(BUREAU, action.id(), new MoveDraft(ActionMove.START, null, TODAY, null, version));
      return action;
    });
    var lot = story.lot(wilg);
    story.as(manager, () -> {
      progress.enter(manager, action.id(), new EffectDraft(UUID.randomUUID(), new Quarter(YEAR, 1), List.of(
          new EffectLine(duin, lot, Money.ofCents(5_000), 0), new EffectLine(veen, lot, Money.ofCents(REALISED_IN_VEEN), 0),
          new EffectLine(delf, lot, Money.ofCents(45_683), 0)), "Zoals gemeten", "Vroeg in het jaar", List.of()));
      return action;
    });
  }

  /** All that is kept of what this municipality is promised, and of what was realised there. */
  private void shift(MunicipalityId place, long cents) {
    jdbc.sql("""
            UPDATE plans_effect e JOIN plans_measure m ON m.id = e.measure_id JOIN plans_version v ON v.id = m.version_id
               SET e.amount_cent = e.amount_cent + ? WHERE v.plan_id = ? AND e.municipality_id = ?""")
        .params(cents, plan.value(), place.value()).update();
    jdbc.sql("UPDATE plans_plan_place SET promised_cent = promised_cent + ? WHERE plan_id = ? AND municipality_id = ?")
        .params(2 * cents, plan.value(), place.value()).update();
    for (var table : List.of("improvement_promise", "improvement_effect")) {
      jdbc.sql("UPDATE " + table + " f JOIN improvement_action a ON a.id = f.action_id"
              + " SET f.amount_cent = f.amount_cent + ? WHERE a.origin_group = ? AND f.municipality_id = ?")
          .params(cents, plan.toString(), place.value()).update();
    }
  }
}
