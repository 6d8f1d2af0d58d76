package nl.speelruimte.plans;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.course.VersionState;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-102, UC-103: who sees which plan, which version of it, and which amounts. */
@DatabaseTest
class EfficiencyPlansTests {

  private static final Money EACH = Money.ofCents(100_000);
  @Autowired EfficiencyPlans plans;
  @Autowired PlanContents contents;
  @Autowired BeanFactory beans;
  @Autowired JdbcClient jdbc;
  PlanStory story;
  MunicipalityId duin;
  MunicipalityId veen;
  MunicipalityId delf;

  @BeforeEach
  void places() {
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    veen = story.municipality("Veenlo");
    delf = story.municipality("Delfhaven");
  }

  @Test
  void aDraftIsForItsProviderAlone() {
    var wilg = story.provider("De Wilg", duin);
    var linde = story.provider("De Linde", duin);
    var plan = story.aPlan().of(wilg).draft();

    assertThat(seen(PlanStory.manager(wilg), wilg)).containsExactly(plan);
    assertThat(seen(PlanStory.colleague(wilg), wilg)).containsExactly(plan);
    for (var other : List.of(BUREAU, SomeViewer.auditor(), SomeViewer.municipality(duin), PlanStory.manager(linde),
        SomeViewer.nobody())) {
      assertThat(seen(other, wilg)).isEmpty();
      assertThatThrownBy(() -> plans.details(other, plan)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> plans.steps(other, plan)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> contents.shown(other, plan)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> contents.version(other, plan, 1)).isInstanceOf(NotHere.class);
    }
  }

  @Test
  void whatWasSubmittedIsSeenByWhomItTouches() {
    var wilg = story.provider("De Wilg", duin);
    var plan = story.aPlan().of(wilg).submitted();

    for (var sees : List.of(BUREAU, SomeViewer.auditor(), SomeViewer.municipality(duin), PlanStory.manager(wilg))) {
      assertThat(seen(sees, wilg)).as("%s", sees).containsExactly(plan);
    }
    assertThat(seen(SomeViewer.municipality(veen), wilg)).isEmpty();
    assertThat(seen(PlanStory.manager(story.provider("De Linde", duin)), wilg)).isEmpty();
    assertThat(seen(SomeViewer.nobody(), wilg)).isEmpty();
  }

  /** What is written after a return is not read by others, and neither are the steps before it was handed in. */
  @Test
  void othersReadTheVersionThatWasHandedInUntilTheNextIs() {
    var wilg = story.provider("De Wilg", duin);
    var plan = story.aPlan().of(wilg).returned();

    assertThat(plans.details(PlanStory.manager(wilg), plan).working()).isEqualTo(2);
    assertThat(contents.shown(PlanStory.manager(wilg), plan).number()).isEqualTo(2);
    for (var other : List.of(BUREAU, SomeViewer.auditor(), SomeViewer.municipality(duin))) {
      assertThat(plans.details(other, plan).working()).isNull();
      assertThat(contents.shown(other, plan).number()).isEqualTo(1);
      assertThat(contents.versions(other, plan)).extracting(each -> each.number()).containsExactly(1);
      assertThatThrownBy(() -> contents.version(other, plan, 2)).isInstanceOf(NotHere.class);
      assertThat(plans.steps(other, plan)).extracting(PlanStepRow::move)
          .containsExactly(PlanMove.RETURN, PlanMove.OPEN_ROUND, PlanMove.SUBMIT);
    }
    assertThat(plans.steps(PlanStory.manager(wilg), plan)).hasSize(4);
  }

  /** With one other municipality the total would give its amount away. */
  @Test
  void aMunicipalityReadsItsOwnAmountAndTheTotalOnlyWhereThatGivesNothingAway() {
    var alone = SomeViewer.municipality(duin);

    assertAmounts(alone, story.provider("Eén plaats", duin), EACH, EACH);
    assertAmounts(alone, story.provider("Twee plaatsen", duin, veen), EACH, null);
    assertAmounts(alone, story.provider("Drie plaatsen", duin, veen, delf), EACH, Money.ofCents(300_000));
  }

  /** Of three where one is promised nothing, what is left of the total is the amount of the other. */
  @Test
  void whoIsPromisedNothingHidesNobodyInATotal() {
    var wilg = story.provider("De Wilg", duin, veen, delf);
    var plan = story.aPlan().of(wilg).draft();
    jdbc.sql("""
            DELETE e FROM plans_effect e JOIN plans_measure m ON m.id = e.measure_id
              JOIN plans_version v ON v.id = m.version_id
             WHERE v.plan_id = ? AND e.municipality_id = ?""").params(plan.value(), delf.value()).update();
    story.move(plan, PlanStory.manager(wilg), PlanMove.SUBMIT, null);

    assertThat(plans.details(SomeViewer.municipality(duin), plan).plan()).satisfies(row -> {
      assertThat(row.places()).isEqualTo(3);
      assertThat(row.promised()).isEqualTo(EACH);
      assertThat(row.total()).isNull();
    });
    assertThat(plans.details(SomeViewer.municipality(delf), plan).plan().total()).isEqualTo(Money.ofCents(200_000));
    assertThat(plans.details(BUREAU, plan).plan().total()).isEqualTo(Money.ofCents(200_000));
  }

  /** Who sees two of three through a group would find the third; who sees all of them may have the total. */
  @Test
  void aGroupCountsTheMunicipalitiesItSees() {
    var year = Period.ofYear(YEAR);
    var two = story.provider("Twee plaatsen", duin, veen);
    var three = story.provider("Drie plaatsen", duin, veen, delf);
    var withVeen = SomeViewer.municipality(duin, veen, year);
    var lastYear = SomeViewer.municipality(duin, veen, Period.ofYear(YEAR - 1));

    assertAmounts(withVeen, two, Money.ofCents(200_000), Money.ofCents(200_000));
    assertAmounts(withVeen, three, Money.ofCents(200_000), null);
    assertAmounts(lastYear, two, EACH, null);
    assertAmounts(lastYear, three, EACH, Money.ofCents(300_000));
  }

  @Test
  void aPlanIsFoundByItsTitleAndByItsProvider() {
    var wilg = story.provider("De Treurwilg", duin);
    var plan = story.aPlan().of(wilg).titled("Samen in de buurt").submitted();
    story.aPlan().of(wilg).titled("Iets anders").submitted();

    assertThat(found("de buurt")).containsExactly(plan);
    assertThat(found("Treurw")).hasSize(2).contains(plan);
    assertThat(found("100%")).isEmpty();
  }

  /** A municipality's list comes from another table than that of the bureau, and is the same. */
  @Test
  void whatMovedLastComesFirstForEachOfThem() {
    var wilg = story.provider("De Wilg", duin, veen);
    var first = story.aPlan().of(wilg).submitted();
    var second = story.aPlan().of(wilg).submitted();
    story.on(PlanStory.TODAY.plusDays(1), BUREAU, () -> moved(first, PlanMove.OPEN_ROUND));

    for (var sees : List.of(BUREAU, SomeViewer.municipality(duin),
        SomeViewer.municipality(duin, veen, Period.ofYear(YEAR)))) {
      assertThat(seen(sees, wilg)).as("%s", sees).containsExactly(first, second);
      assertThat(plans.years(sees)).contains(YEAR);
    }
  }

  @Test
  void whatIsFilteredByIsNotAskedOfWhatIsNotSeen() {
    var wilg = story.provider("De Wilg", duin, veen);
    var plan = story.aPlan().of(wilg).submitted();
    var atVeen = new PlanFilter(YEAR, wilg, veen, null, Set.of(), "");

    assertThat(plans.rows(BUREAU, atVeen, PageRequest.of(0, 9))).extracting(PlanRow::id).containsExactly(plan);
    assertThat(plans.rows(SomeViewer.municipality(duin), atVeen, PageRequest.of(0, 9)))
        .as("whether it touches another is not to be asked").isEmpty();
  }

  /** Each state, each side: what it may do; of which the buttons are made. */
  @Test
  void whatSomebodyMayDoFollowsTheStateAndTheRole() {
    var wilg = story.provider("De Wilg", duin);
    var manager = PlanStory.manager(wilg);
    var data = PlanStory.colleague(wilg);
    var admin = SomeViewer.viewer(Role.PROVIDER_ADMIN, new AccessScope.OfProvider(wilg));
    var plan = story.aPlan().of(wilg).draft();

    assertThat(may(manager, plan)).containsExactlyInAnyOrder(PlanAction.WRITE, PlanAction.SUBMIT);
    assertThat(may(data, plan)).containsExactly(PlanAction.WRITE);
    assertThat(may(admin, plan)).isEmpty();
    story.move(plan, manager, PlanMove.SUBMIT, null);
    assertThat(may(manager, plan)).containsExactly(PlanAction.WITHDRAW);
    assertThat(may(data, plan)).isEmpty();
    assertThat(may(BUREAU, plan)).containsExactly(PlanAction.OPEN_ROUND);
    story.move(plan, BUREAU, PlanMove.OPEN_ROUND, null);
    assertThat(may(manager, plan)).isEmpty();
    assertThat(may(BUREAU, plan)).containsExactly(PlanAction.DECIDE);
    story.move(plan, BUREAU, PlanMove.APPROVE, "Goed");
    story.move(plan, BUREAU, PlanMove.START, null);
    assertThat(may(manager, plan)).containsExactly(PlanAction.ADJUST);
    assertThat(may(BUREAU, plan)).containsExactly(PlanAction.EVALUATE);
    for (var reader : List.of(SomeViewer.auditor(), SomeViewer.municipality(duin),
        SomeViewer.viewer(Role.BUREAU_ANALYST, new AccessScope.WholeRegion()))) {
      assertThat(may(reader, plan)).isEmpty();
    }
  }

  /** What its provider was writing beside it can be handed in no more; it stays to be read. */
  @Test
  void anEvaluatedPlanIsWrittenByNobody() {
    var wilg = story.provider("De Wilg", duin);
    var manager = PlanStory.manager(wilg);
    var plan = story.aPlan().of(wilg).inExecution();
    story.move(plan, manager, PlanMove.BEGIN_ADJUSTMENT, "De instroom is hoger.");
    story.move(plan, BUREAU, PlanMove.EVALUATE, "Het is gelukt.");

    assertThat(may(manager, plan)).isEmpty();
    assertThat(contents.shown(manager, plan).number()).isEqualTo(1);
    assertThat(contents.version(manager, plan, 2).state()).isEqualTo(VersionState.DROPPED);
  }

  private void assertAmounts(Viewer viewer, ProviderId provider, Money promised, Money total) {
    story.aPlan().of(provider).submitted();

    var row = plans.rows(viewer, PlanFilter.of(provider), PageRequest.of(0, 9)).getFirst();
    assertThat(row.promised()).as("%s", viewer).isEqualTo(promised);
    assertThat(row.total()).as("%s", viewer).isEqualTo(total);
    assertThat(contents.shown(viewer, row.id()).promised()).isEqualTo(promised);
    assertThat(contents.shown(viewer, row.id()).spaces()).hasSize((int) (promised.cents() / EACH.cents()));
  }

  private List<PlanId> found(String text) {
    return plans.rows(BUREAU, new PlanFilter(null, null, null, null, Set.of(), text), PageRequest.of(0, 20)).stream()
        .map(PlanRow::id).toList();
  }

  private Set<PlanAction> may(Viewer viewer, PlanId plan) {
    return plans.details(viewer, plan).may();
  }

  private PlanId moved(PlanId plan, PlanMove move) {
    beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> beans.getBean(PlanCourse.class)
        .move(BUREAU, plan, move, plans.details(BUREAU, plan).version(), null));
    return plan;
  }

  private List<PlanId> seen(Viewer viewer, ProviderId provider) {
    var rows = plans.rows(viewer, PlanFilter.of(provider), PageRequest.of(0, 20));
    assertThat(plans.count(viewer, PlanFilter.of(provider))).isEqualTo(rows.size());
    return rows.stream().map(PlanRow::id).toList();
  }
}
