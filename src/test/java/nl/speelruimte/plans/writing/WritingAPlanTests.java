package nl.speelruimte.plans.writing;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.TODAY;
import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.calls.CallStory;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-107: a provider begins a plan and writes it. */
@DatabaseTest
class WritingAPlanTests {

  @Autowired PlanDrafts drafts;
  @Autowired PlanSubmitting submitting;
  @Autowired JdbcClient jdbc;
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

  @Test
  void aCallHasOneRunningPlanOfAProvider() {
    var call = call(TODAY.plusDays(9), true, false);
    var plan = story.aPlan().of(wilg).answering(call).submitted();

    refused(() -> story.aPlan().of(wilg).answering(call).begun(), null, "plans.call.rule.begun-already");
    withdraw(plan);
    assertThat(begin(call, YEAR, PlanReach.GENERIC, new PlanStart.Again(plan))).isNotEqualTo(plan);
  }

  @Test
  void aCallIsAnsweredAsItAsks() {
    var call = call(TODAY.plusDays(9), true, false);
    var linde = story.provider("De Linde", duin);

    refused(() -> begin(call, YEAR, PlanReach.SPACES, new PlanStart.Empty()), "reach", "plans.call.rule.other-reach");
    refused(() -> begin(call, YEAR + 1, PlanReach.GENERIC, new PlanStart.Empty()), "year", "plans.call.rule.other-year");
    refused(() -> begin(null, YEAR + 2, PlanReach.GENERIC, new PlanStart.Empty()), "year", "plans.writing.rule.year");
    assertThatThrownBy(() -> story.aPlan().of(linde).answering(call).begun()).as("it was not asked")
        .isInstanceOf(NotHere.class);
    jdbc.sql("UPDATE plans_call SET state = 'CLOSED' WHERE id = ?").param(call).update();
    refused(() -> begin(call, YEAR, PlanReach.GENERIC, new PlanStart.Empty()), null, "plans.call.rule.over");
  }

  /** Other measures, however much alike: what is said of the one is not said of the other. */
  @Test
  void aPlanBeginsFromAnEarlierOneWithMeasuresOfItsOwn() {
    var before = story.aPlan().of(wilg).with("Eerste", "Tweede").submitted();
    var next = begin(null, YEAR + 1, PlanReach.GENERIC, new PlanStart.EarlierYear(before));
    refused(() -> begin(null, YEAR, PlanReach.GENERIC, new PlanStart.EarlierYear(before)), "from",
        "plans.writing.rule.not-earlier");
    refused(() -> begin(null, YEAR, PlanReach.GENERIC, new PlanStart.Again(before)), "from", "plans.writing.rule.not-again");
    withdraw(before);
    var again = begin(null, YEAR, PlanReach.GENERIC, new PlanStart.Again(before));

    assertThat(story.measures(manager, next)).extracting(PlanMeasure::title).containsExactly("Eerste", "Tweede");
    assertThat(story.measures(manager, next)).extracting(PlanMeasure::startsOn).containsOnly(LocalDate.of(YEAR + 1, 3, 1));
    assertThat(story.content(manager, next).promised()).as("what it promises is asked anew").isEqualTo(Money.ZERO);
    assertThat(story.content(manager, again).promised()).isEqualTo(Money.ofEuros(2_000));
    assertThat(List.of(before, next, again).stream().flatMap(each -> story.measures(manager, each).stream())
        .map(PlanMeasure::key)).doesNotHaveDuplicates();
    var linde = PlanStory.manager(story.provider("De Linde", duin));
    assertThatThrownBy(() -> story.as(linde, () -> drafts.begin(linde, new BeginDraft(UUID.randomUUID(), null, YEAR,
        PlanReach.GENERIC, "Gluren", new PlanStart.Again(before))))).isInstanceOf(NotHere.class);
  }

  private PlanId begin(UUID call, int year, PlanReach reach, PlanStart from) {
    return as(() -> drafts.begin(manager, new BeginDraft(UUID.randomUUID(), call, year, reach, "Doelmatig", from)));
  }

  private UUID call(LocalDate due, boolean generic, boolean spaces) {
    var id = UUID.randomUUID();
    jdbc.sql("INSERT INTO plans_call (id, request, year, title, guidance, generic_allowed, spaces_allowed, due_on,"
            + " framework_version_id, state, opened_at, opened_by) VALUES (?, UUID(), ?, 'Uitvraag', '', ?, ?, ?, ?,"
            + " 'OPEN', '2026-01-05', 'Marit')")
        .params(id, YEAR, generic, spaces, due, new CallStory(beans, due).framework("ADOPTED").value()).update();
    jdbc.sql("INSERT INTO plans_call_invitee (call_id, provider_id, due_on) VALUES (?, ?, ?)")
        .params(id, wilg.value(), due).update();
    return id;
  }

  private void withdraw(PlanId plan) {
    as(() -> {
      submitting.withdraw(manager, plan, "Opnieuw", story.details(manager, plan).version());
      return plan;
    });
  }

  private static void refused(Runnable command, String field, String key) {
    assertThatThrownBy(command::run).isInstanceOfSatisfying(RuleBroken.class, no -> {
      assertThat(no.textKey()).isEqualTo(key);
      assertThat(no.field().orElse(null)).isEqualTo(field);
    });
  }

  private <T> T as(Supplier<T> work) {
    return story.as(manager, work);
  }
}
