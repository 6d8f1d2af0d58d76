package nl.speelruimte.plans.templates;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.writing.BeginDraft;
import nl.speelruimte.plans.writing.PlanDrafts;
import nl.speelruimte.plans.writing.PlanStart;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** UC-109: templates are kept by the bureau, and a plan that began from one goes its own way. */
@DatabaseTest
class PlanTemplatesTests {

  private static final TemplateMeasure SHORTER =
      new TemplateMeasure(MeasureCategory.PROFESSIONAL_STANDARDS, "Kortere duur", "Welke richtlijn?");
  @Autowired PlanTemplates templates;
  @Autowired PlanDrafts drafts;
  @Autowired AuditTrail trail;
  @Autowired BeanFactory beans;
  PlanStory story;
  Viewer manager;

  @BeforeEach
  void aProvider() {
    story = new PlanStory(beans);
    manager = PlanStory.manager(story.provider("De Wilg", story.municipality("Duinwijk")));
  }

  @Test
  void aPlanBeginsFromATemplateAndIsNotTouchedByItAfterwards() {
    var id = added("Opbouw", SHORTER);
    var plan = story.as(manager, () -> drafts.begin(manager, new BeginDraft(UUID.randomUUID(), null, YEAR,
        PlanReach.GENERIC, "Plan", new PlanStart.Template(id))));

    bureau(() -> {
      templates.change(BUREAU, id, draft("Opbouw", "Anders", 0));
      return id;
    });

    assertThat(story.content(manager, plan).introduction()).isEqualTo("Doel");
    assertThat(story.measures(manager, plan)).singleElement().satisfies(measure -> {
      assertThat(measure.title()).isEqualTo("Kortere duur");
      assertThat(measure.text()).isEqualTo("Welke richtlijn?");
      assertThat(measure.category()).isEqualTo(MeasureCategory.PROFESSIONAL_STANDARDS);
    });
    assertThat(templates.details(BUREAU, id).measures()).isEmpty();
    assertThat(trail.history(BUREAU, PlanTemplates.subject(id), PageRequest.of(0, 9))).hasSize(2);
  }

  @Test
  void whatIsRetiredIsKeptAndNothingBeginsFromIt() {
    var id = added("Oud");
    bureau(() -> retired(id, true, 0));

    assertThat(ids(BUREAU)).contains(id);
    assertThat(ids(SomeViewer.auditor())).contains(id);
    assertThat(ids(manager)).doesNotContain(id);
    assertThatThrownBy(() -> story.as(manager, () -> drafts.begin(manager, new BeginDraft(UUID.randomUUID(), null, YEAR,
        PlanReach.GENERIC, "Plan", new PlanStart.Template(id))))).isInstanceOf(NotHere.class);
    bureau(() -> retired(id, false, 1));
    assertThat(ids(manager)).contains(id);
  }

  @Test
  void aSecondClickAddsNothingAndTheSecondOfTwoPeopleIsTold() {
    var draft = draft("Eens", "Doel", 0);
    var id = bureau(() -> templates.add(BUREAU, draft));

    assertThat(bureau(() -> templates.add(BUREAU, draft))).isEqualTo(id);
    bureau(() -> retired(id, true, 0));
    assertThatThrownBy(() -> bureau(() -> retired(id, false, 0))).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE));
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    assertThatThrownBy(() -> bureau(() -> templates.add(BUREAU, draft(" ", "Doel", 0))))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("title"));
    assertThatThrownBy(() -> added("Titel", new TemplateMeasure(MeasureCategory.OTHER, "", "")))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("measures"));
  }

  @Test
  void onlyTheBureauKeepsTemplates() {
    assertThatThrownBy(() -> story.as(manager, () -> templates.add(manager, draft("Eigen", "", 0))))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> bureau(() -> templates.add(manager, draft("Eigen", "", 0)))).isInstanceOf(NotHere.class);
  }

  private TemplateId added(String title, TemplateMeasure... measures) {
    return bureau(() -> templates.add(BUREAU, draft(title, "Doel", 0, measures)));
  }

  private TemplateId retired(TemplateId id, boolean retired, int version) {
    templates.retire(BUREAU, id, retired, version);
    return id;
  }

  private static TemplateDraft draft(String title, String introduction, int version, TemplateMeasure... measures) {
    return new TemplateDraft(UUID.randomUUID(), title, introduction, List.of(measures), version);
  }

  private List<TemplateId> ids(Viewer viewer) {
    var rows = templates.rows(viewer, Pageable.unpaged());
    assertThat(templates.count(viewer)).isEqualTo(rows.size());
    return rows.stream().map(TemplateRow::id).toList();
  }

  private <T> T bureau(Supplier<T> work) {
    return story.as(BUREAU, work);
  }
}
