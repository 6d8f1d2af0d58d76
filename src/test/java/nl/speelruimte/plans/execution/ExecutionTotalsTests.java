package nl.speelruimte.plans.execution;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-127: the total of the actions tells nothing of what was not approved. */
@DatabaseTest
class ExecutionTotalsTests {

  private static final Money PER_MEASURE = Money.ofCents(300_000);
  @Autowired private BeanFactory beans;
  @Autowired private Executions executions;
  @Autowired private MeasureActions actions;
  @Autowired private TransactionTemplate transaction;
  private PlanStory story;
  private MunicipalityId duin;
  private PlanId plan;

  @BeforeEach
  void aPlanAtThree() {
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    var wilg = story.provider("De Wilg", duin, story.municipality("Veenlo"), story.municipality("Delfhaven"));
    plan = story.aPlan().of(wilg).with("Groepsaanbod", "Beeldbellen").approved();
  }

  @Test
  void whatIsLeftOutCannotBeFoundByTakingTheTotalOfTheActionsOffThatOfThePlan() {
    adopt(story.measures(BUREAU, plan).subList(0, 1));

    assertThat(story.details(SomeViewer.municipality(duin), plan).plan().total()).isEqualTo(PER_MEASURE.plus(PER_MEASURE));
    assertThat(executions.of(SomeViewer.municipality(duin), plan).totals().promised()).isNull();
    assertThat(executions.of(SomeViewer.municipality(duin), plan).figures().promised()).isEqualTo(Money.ofCents(100_000));
    assertThat(executions.of(BUREAU, plan).totals().promised()).isEqualTo(PER_MEASURE);
  }

  @Test
  void ofAPlanThatIsCarriedOutWholeTheTotalIsTold() {
    adopt(story.measures(BUREAU, plan));

    assertThat(executions.of(SomeViewer.municipality(duin), plan).totals().promised())
        .isEqualTo(PER_MEASURE.plus(PER_MEASURE));
  }

  private void adopt(List<PlanMeasure> approved) {
    story.as(BUREAU, () -> transaction.execute(_ -> {
      actions.adopt(BUREAU, story.details(BUREAU, plan), story.content(BUREAU, plan), approved);
      return plan;
    }));
  }
}
