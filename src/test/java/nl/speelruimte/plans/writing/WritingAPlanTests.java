package nl.speelruimte.plans.writing;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-107: a provider begins a plan and writes it. */
@DatabaseTest
class WritingAPlanTests {

  @Autowired PlanDrafts drafts;
  @Autowired BeanFactory beans;
  PlanStory story;
  MunicipalityId duin;
  ProviderId wilg;
  Viewer manager;

  @BeforeEach
  void aProvider() {
    story = new PlanStory(beans);
    duin = story.municipality("Duinwijk");
    wilg = story.provider("De Wilg", duin);
    manager = PlanStory.manager(wilg);
  }

  @Test
  void aPlanIsBegunOnceHoweverOftenTheFormIsSent() {
    var draft = new BeginDraft(UUID.randomUUID(), null, YEAR, PlanReach.GENERIC, "Doelmatig", new PlanStart.Empty());
    var first = as(() -> drafts.begin(manager, draft));

    assertThat(as(() -> drafts.begin(manager, draft))).isEqualTo(first);
    assertThat(story.details(manager, first).plan().state()).isEqualTo(PlanState.DRAFT);
    assertThat(story.content(manager, first).spaces()).hasSize(1);
    assertThatThrownBy(() -> story.details(BUREAU, first)).isInstanceOf(NotHere.class);
  }

  @Test
  void aWholePlanIsSubmittedAndReadByOthers() {
    var plan = story.aPlan().of(wilg).submitted();

    assertThat(story.details(BUREAU, plan).plan().state()).isEqualTo(PlanState.SUBMITTED);
    assertThat(story.measures(BUREAU, plan)).extracting(each -> each.title()).containsExactly("Kortere behandelduur");
    assertThat(story.content(BUREAU, plan).promised().cents()).isEqualTo(100_000);
  }

  private <T> T as(Supplier<T> work) {
    return story.as(manager, work);
  }
}
