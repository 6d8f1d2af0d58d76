package nl.speelruimte.plans;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.execution.Executions;
import nl.speelruimte.plans.execution.MeasureActions;
import nl.speelruimte.plans.writing.BeginDraft;
import nl.speelruimte.plans.writing.PlanDrafts;
import nl.speelruimte.plans.writing.PlanStart;
import nl.speelruimte.plans.writing.PlanSubmitting;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-103, UC-127: who notes the total of a version and that of the next learns the change of no single other municipality. */
@DatabaseTest
class ToldTotalsTests {

  private static final Money FIRST = Money.ofCents(400_000);
  @Autowired private EfficiencyPlans plans;
  @Autowired private PlanDrafts drafts;
  @Autowired private PlanSubmitting submitting;
  @Autowired private Executions executions;
  @Autowired private MeasureActions actions;
  @Autowired private TransactionTemplate transaction;
  @Autowired private BeanFactory beans;
  @Autowired private JdbcClient jdbc;
  private PlanStory story;
  private MunicipalityId duin;
  private MunicipalityId veen;
  private MunicipalityId delf;
  private MunicipalityId west;
  private ProviderId wilg;

  @BeforeEach
  void aProviderAtFour() {
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    veen = story.municipality("Veenlo");
    delf = story.municipality("Delfhaven");
    west = story.municipality("Westdorp");
    wilg = story.provider("De Wilg", duin, veen, delf, west);
  }

  @Test
  void afterAReturnTheTotalIsToldAgainOnceThreePromisesAreOthers() {
    var plan = story.aPlan().of(wilg).returned();
    assertThat(total(duin, plan)).isEqualTo(FIRST);

    promises(plan, veen, 150_000);
    again(plan);
    assertThat(total(duin, plan)).as("what it grew by is for Veenlo").isNull();
    assertThat(total(west, plan)).isNull();
    assertThat(plans.details(BUREAU, plan).plan().total()).isEqualTo(Money.ofCents(450_000));
    assertThat(plans.details(PlanStory.manager(wilg), plan).plan().total()).isEqualTo(Money.ofCents(450_000));
    assertThat(promised(duin, plan)).isEqualTo(Money.ofCents(100_000));

    back(plan);
    promises(plan, delf, 160_000);
    promises(plan, west, 90_000);
    promises(plan, duin, 110_000);
    again(plan);
    assertThat(total(duin, plan)).as("of the two before, the nearest differs at three").isEqualTo(Money.ofCents(510_000));
    assertThat(total(veen, plan)).isEqualTo(Money.ofCents(510_000));
  }

  @Test
  void whatIsHandedInUnchangedIsToldUnchanged() {
    var plan = story.aPlan().of(wilg).returned();
    again(plan);

    assertThat(total(duin, plan)).isEqualTo(FIRST);
  }

  /** Together with the group it sees three of the four that changed. */
  @Test
  void whoReadsAlongWithOthersSeesMoreOfWhatChanged() {
    var plan = story.aPlan().of(wilg).returned();
    for (var place : new MunicipalityId[] {veen, delf, west}) {
      promises(plan, place, 150_000);
    }
    again(plan);

    assertThat(total(duin, plan)).isEqualTo(Money.ofCents(550_000));
    assertThat(total(SomeViewer.municipality(duin, veen, Period.ofYear(YEAR)), plan)).isNull();
  }

  /** What was taken back stays to be read, with its total. */
  @Test
  void aPlanThatBeginsAsACopyOfOneThatEndedIsComparedWithThat() {
    var taken = story.aPlan().of(wilg).submitted();
    var manager = PlanStory.manager(wilg);
    story.move(taken, manager, PlanMove.WITHDRAW, "Verkeerde bijlage.");
    assertThat(total(duin, taken)).isEqualTo(FIRST);
    var plan = story.as(manager, () -> drafts.begin(manager, new BeginDraft(UUID.randomUUID(), null, YEAR,
        PlanReach.GENERIC, "Opnieuw", new PlanStart.Again(taken))));
    promises(plan, veen, 150_000);
    again(plan);

    assertThat(total(duin, plan)).isNull();
    assertThat(plans.details(BUREAU, plan).plan().total()).isEqualTo(Money.ofCents(450_000));
  }

  /** Until it is agreed to nobody reads another total; from then on the actions promise what the plan does. */
  @Test
  void anAdjustmentOfOneMunicipalityIsNotFoundInTheTotalOfThePlanOrOfItsActions() {
    var plan = story.aPlan().of(wilg).inExecution();
    story.as(BUREAU, () -> transaction.execute(_ -> {
      actions.adopt(BUREAU, story.details(BUREAU, plan), story.content(BUREAU, plan), story.measures(BUREAU, plan));
      return plan;
    }));
    assertThat(executions.of(SomeViewer.municipality(duin), plan).totals().promised()).isEqualTo(FIRST);
    var manager = PlanStory.manager(wilg);
    story.as(manager, () -> {
      submitting.beginAdjustment(manager, plan, "Minder instroom.", story.details(manager, plan).version());
      return plan;
    });
    promises(plan, veen, 70_000);
    story.move(plan, manager, PlanMove.HAND_IN_ADJUSTMENT, "Minder instroom.");
    assertThat(total(duin, plan)).isEqualTo(FIRST);

    story.move(plan, BUREAU, PlanMove.AGREE_ADJUSTMENT, "Akkoord.");
    story.as(BUREAU, () -> transaction.execute(_ -> {
      actions.follow(BUREAU, story.details(BUREAU, plan), story.content(BUREAU, plan), story.measures(BUREAU, plan), "Akkoord.");
      return plan;
    }));
    assertThat(total(duin, plan)).isNull();
    assertThat(executions.of(SomeViewer.municipality(duin), plan).totals().promised()).isNull();
    assertThat(executions.of(BUREAU, plan).totals().promised()).isEqualTo(Money.ofCents(370_000));
  }

  private void promises(PlanId plan, MunicipalityId place, long cents) {
    var changed = jdbc.sql("""
            UPDATE plans_effect e JOIN plans_measure m ON m.id = e.measure_id JOIN plans_version v ON v.id = m.version_id
               SET e.amount_cent = ? WHERE v.plan_id = ? AND v.state = 'WRITING' AND e.municipality_id = ?""")
        .params(cents, plan.value(), place.value()).update();
    assertThat(changed).isEqualTo(1);
  }

  private void again(PlanId plan) {
    var manager = PlanStory.manager(wilg);
    story.move(plan, manager, PlanMove.SUBMIT, null);
  }

  private void back(PlanId plan) {
    story.move(plan, BUREAU, PlanMove.OPEN_ROUND, null);
    story.move(plan, BUREAU, PlanMove.RETURN, "Nog niet.");
  }

  private Money promised(MunicipalityId place, PlanId plan) {
    return plans.details(SomeViewer.municipality(place), plan).plan().promised();
  }

  private Money total(MunicipalityId place, PlanId plan) {
    return total(SomeViewer.municipality(place), plan);
  }

  /** On its page as in the list. */
  private Money total(Viewer viewer, PlanId plan) {
    var onPage = plans.details(viewer, plan).plan().total();
    var inList = plans.rows(viewer, PlanFilter.of(wilg), PageRequest.of(0, 9)).stream()
        .filter(row -> row.id().equals(plan)).findFirst().orElseThrow().total();
    assertThat(inList).isEqualTo(onPage);
    return onPage;
  }
}
