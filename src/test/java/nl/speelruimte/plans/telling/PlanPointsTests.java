package nl.speelruimte.plans.telling;

import static nl.speelruimte.plans.course.PlanMove.AGREE_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.APPROVE;
import static nl.speelruimte.plans.course.PlanMove.BEGIN_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.HAND_IN_ADJUSTMENT;
import static nl.speelruimte.plans.course.PlanMove.OPEN_ROUND;
import static nl.speelruimte.plans.course.PlanMove.REJECT;
import static nl.speelruimte.plans.course.PlanMove.RETURN;
import static nl.speelruimte.plans.course.PlanMove.START;
import static nl.speelruimte.plans.course.PlanMove.SUBMIT;
import static nl.speelruimte.plans.course.PlanMove.WITHDRAW;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.calls.CallStory;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** UC-106: what a step of a plan tells whom, until the next step. */
@DatabaseTest
@LivesOn("2031-03-03")
class PlanPointsTests {

  @Autowired AttentionPoints points;
  @Autowired EfficiencyPlans plans;
  @Autowired DecisionsOfLong forgetting;
  @Autowired BeanFactory beans;
  ProviderId beek;
  MunicipalityId duin;
  MunicipalityId delf;
  CallStory story;
  PlanId plan;

  @BeforeEach
  void aPlanThatTouchesOneMunicipality() {
    var make = new PartyFixtures(beans);
    beek = make.provider("De Beek");
    duin = make.municipality("Duinwijk");
    delf = make.municipality("Delfhaven");
    story = new CallStory(beans, LocalDate.of(2031, 5, 1));
    plan = story.begins(null, beek);
    story.touches(plan, duin.value());
  }

  @Test
  void beginningAPlanTellsNobody() {
    assertThat(seen(bureau())).isEmpty();
    assertThat(seen(provider(beek))).isEmpty();
  }

  @Test
  void theBureauIsToldOfASubmittedPlanUntilItIsTakenIntoReviewOrBack() {
    take(SUBMIT);
    assertThat(seen(bureau())).containsExactly("plans.point.SUBMIT");
    assertThat(seen(municipality(duin))).isEmpty();
    take(WITHDRAW);
    assertThat(seen(bureau())).isEmpty();
  }

  @Test
  void theProviderIsToldOfAReturnWithTheReasonUntilItSubmitsAgain() {
    take(SUBMIT, OPEN_ROUND);
    assertThat(seen(bureau())).isEmpty();
    take(RETURN);
    assertThat(open(provider(beek))).singleElement().satisfies(point -> {
      assertThat(point.whyKey()).isEqualTo("plans.point.RETURN");
      assertThat(point.figures()).contains("Daarom, RETURN");
      assertThat(point.route()).isEqualTo("plans/" + plan);
    });
    assertThat(seen(municipality(duin))).as("the reasons of a return are for the provider").isEmpty();
    take(SUBMIT);
    assertThat(seen(provider(beek))).isEmpty();
    assertThat(seen(bureau())).containsExactly("plans.point.SUBMIT");
  }

  @Test
  void aDecisionIsToldToTheProviderAndTheMunicipalitiesItTouchesUntilThePlanGoesOn() {
    take(SUBMIT, OPEN_ROUND, APPROVE);
    assertThat(seen(provider(beek))).containsExactly("plans.point.APPROVE");
    assertThat(seen(municipality(duin))).containsExactly("plans.point.APPROVE");
    assertThat(seen(municipality(delf))).as("a plan that does not touch it").isEmpty();
    take(START);
    assertThat(seen(provider(beek))).isEmpty();
    assertThat(seen(municipality(duin))).isEmpty();
  }

  /** The point is raised within the months of the group; the plan counts for the whole year, and so does the point. */
  @Test
  void aGroupTellsOfAPlanOnlyToWhomItOpensThePlan() {
    take(SUBMIT, OPEN_ROUND, APPROVE);
    var whole = municipality(delf, duin, Period.ofYear(2031));
    var months = municipality(delf, duin, new Period(LocalDate.of(2031, 2, 1), LocalDate.of(2031, 12, 31)));

    assertThat(plans.count(whole, PlanFilter.of(beek))).isEqualTo(1);
    assertThat(seen(whole)).containsExactly("plans.point.APPROVE");
    assertThat(plans.count(months, PlanFilter.of(beek))).isZero();
    assertThat(seen(months)).isEmpty();
  }

  /** It reads nothing of the plan any more, so nothing waits there for it. */
  @Test
  void aMunicipalityThatAnAdjustmentTouchesNoMoreIsToldNothingOfThePlan() {
    take(SUBMIT, OPEN_ROUND, APPROVE, START, BEGIN_ADJUSTMENT);
    story.touches(plan, 2, delf.value());
    take(HAND_IN_ADJUSTMENT, AGREE_ADJUSTMENT);
    assertThat(seen(municipality(delf))).containsExactly("plans.point.AGREE_ADJUSTMENT");

    take(BEGIN_ADJUSTMENT);
    story.touchesNoMore(plan, 3, delf.value());
    take(HAND_IN_ADJUSTMENT, AGREE_ADJUSTMENT);
    assertThat(seen(municipality(duin))).containsExactly("plans.point.AGREE_ADJUSTMENT");
    assertThat(plans.count(municipality(delf), PlanFilter.of(beek))).isZero();
    assertThat(seen(municipality(delf))).isEmpty();
  }

  @Test
  void aRejectionAfterWhichNothingFollowsIsToldForAMonth() {
    take(SUBMIT, OPEN_ROUND, REJECT);
    assertThat(forgotten(29)).containsExactly("plans.point.REJECT");
    assertThat(forgotten(31)).isEmpty();
    assertThat(seen(municipality(duin))).isEmpty();
  }

  private List<String> forgotten(int daysLater) {
    return PortalClock.at(Instant.parse("2031-03-03T12:00:00Z").plus(Duration.ofDays(daysLater)), () -> {
      forgetting.forget();
      return seen(provider(beek));
    });
  }

  private void take(PlanMove... moves) {
    story.take(plan, beek, moves);
  }

  private List<String> seen(Viewer viewer) {
    return open(viewer).stream().map(PointRow::whyKey).toList();
  }

  private List<PointRow> open(Viewer viewer) {
    return points.rows(viewer, new AttentionFilter(beek, null, "plans.", false), Pageable.unpaged());
  }
}
