package nl.speelruimte.demo.plans;

import static org.assertj.core.api.Assertions.assertThat;

import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.changes.PlanChange;
import nl.speelruimte.plans.changes.PlanChanges;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-133: in the demo a plan is adjusted while it is carried out, so that there is a version before to compare with. */
@DatabaseTest
class PlanAdjustedTests {

  @Autowired private BeanFactory beans;
  @Autowired private PlanWriters writers;
  @Autowired private PlanChanges changes;

  @Test
  void itsFirstMeasureSaysMoreAndThatWaitsForAnAnswer() {
    var story = new PlanStory(beans);
    var provider = story.provider("De Wilgentak", story.municipality("Duinwijk"), story.municipality("Veenlo"));
    var plan = story.aPlan().of(provider).inExecution();
    var manager = PlanStory.manager(provider);

    story.as(manager, () -> {
      writers.adjust(manager, plan);
      return plan;
    });

    assertThat(story.details(PlanStory.BUREAU, plan).pending()).isEqualTo(2);
    assertThat(changes.between(PlanStory.BUREAU, plan, 1, 2).changes()).hasAtLeastOneElementOfType(PlanChange.TextChanged.class)
        .filteredOn(PlanChange.TextChanged.class::isInstance).singleElement()
        .satisfies(change -> assertThat(((PlanChange.TextChanged) change).after()).contains("na hun opleiding"));
  }
}
