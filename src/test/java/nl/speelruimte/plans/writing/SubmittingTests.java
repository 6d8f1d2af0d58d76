package nl.speelruimte.plans.writing;

import static nl.speelruimte.plans.PlanStory.BUREAU;
import static nl.speelruimte.plans.PlanStory.TODAY;
import static nl.speelruimte.plans.PlanStory.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.audit.AuditEvent;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.PlanStepRow;
import nl.speelruimte.plans.PlanStory;
import nl.speelruimte.plans.calls.CallStory;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.testing.AtOnce;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-108: submit a plan, take it back, write on after a return, and adjust it while it is carried out. */
@DatabaseTest
class SubmittingTests {

  @Autowired PlanTexts texts;
  @Autowired PlanMeasures measures;
  @Autowired PlanEvidence evidence;
  @Autowired PlanSubmitting submitting;
  @Autowired EfficiencyPlans plans;
  @Autowired PlanContents contents;
  @Autowired AuditTrail trail;
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
  void anUnfinishedPlanIsNotSubmittedAndToldWhy() {
    var plan = story.aPlan().of(wilg).begun();

    assertThat(submitting.check(manager, plan).findings()).extracting(SubmitFinding::field)
        .containsExactly("introduction", "measures");
    refused(() -> submit(plan, 0, null), null, "plans.writing.rule.not-complete");
    assertThat(story.details(manager, plan).plan().state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void moreThanTheSpaceIsNotPromised() {
    var plan = story.aPlan().of(wilg).promising(10_000_001).draft();

    assertThat(submitting.check(manager, plan).findings()).singleElement().satisfies(finding -> {
      assertThat(finding.textKey()).isEqualTo("plans.writing.finding.above-lot");
      assertThat(finding.arguments()).contains(Money.ofEuros(100_000));
    });
    refused(() -> submit(plan, 0, null), null, "plans.writing.rule.not-complete");
  }

  @Test
  void whatIsSubmittedTwiceIsSubmittedOnceAndTheSecondIsTold() {
    var plan = story.aPlan().of(wilg).draft();
    submit(plan, 0, null);

    refused(() -> submit(plan, 0, null), null, RuleBroken.CHANGED_MEANWHILE);
    refused(() -> submit(plan, story.details(manager, plan).version(), null), null, "plans.rule.not-now");
    assertThat(moves(plan)).containsExactly(PlanMove.SUBMIT, PlanMove.BEGIN);
  }

  @Test
  void twoClicksAtTheVerySameMomentHaveOneEffect() {
    var plan = story.aPlan().of(wilg).draft();
    var noon = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    var answers = AtOnce.twice(() -> PortalClock.at(noon, () -> AsViewer.call(manager, () -> {
      submitting.submit(manager, plan, 0, null);
      return "submitted";
    })));

    assertThat(answers).satisfiesExactlyInAnyOrder(one -> assertThat(one).isEqualTo("submitted"),
        other -> assertThat(other).isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo(RuleBroken.CHANGED_MEANWHILE)));
    assertThat(moves(plan)).containsExactly(PlanMove.SUBMIT, PlanMove.BEGIN);
    assertThat(lines(manager, plan)).containsExactly("plans.plan-move.SUBMIT");
  }

  /** A save that comes in after the plan was submitted is told, and changes nothing of what others read. */
  @Test
  void whatIsTypedAfterSubmittingIsToldAndNotSlippedIn() {
    var plan = story.aPlan().of(wilg).submitted();

    refused(() -> as(() -> texts.keep(manager, plan, TextSpot.INTRODUCTION, "Nog iets", 1)), null,
        "plans.writing.rule.not-writing");
    assertThat(story.content(BUREAU, plan).introduction()).doesNotContain("Nog iets");
  }

  @Test
  void onlyTheManagerOfTheProviderSubmits() {
    var plan = story.aPlan().of(wilg).draft();
    var cor = PlanStory.colleague(wilg);
    var linde = PlanStory.manager(story.provider("De Linde", duin));

    assertThatThrownBy(() -> story.as(cor, () -> submitted(cor, plan))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> story.as(manager, () -> submitted(cor, plan))).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> story.as(linde, () -> submitted(linde, plan))).isInstanceOf(NotHere.class);
    assertThat(story.details(manager, plan).plan().state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void aPlanIsTakenBackWithAReasonUntilAnybodyJudgesIt() {
    var plan = story.aPlan().of(wilg).submitted();
    refused(() -> withdraw(plan, " "), "reason", "uikit.field.reason-missing");
    withdraw(plan, "Wij dienen een beter plan in.");

    assertThat(plans.details(BUREAU, plan).plan().state()).isEqualTo(PlanState.WITHDRAWN);
    var judged = story.aPlan().of(wilg).inReview();
    refused(() -> withdraw(judged, "Te laat"), null, "plans.rule.not-now");
  }

  /** Everything goes along: texts, spaces, measures with their keys, effects and the very same files. */
  @Test
  void afterAReturnTheProviderWritesOnInACopyOfAllOfIt() {
    var plan = story.aPlan().of(wilg).with("Eerste", "Tweede").draft();
    var first = story.measures(manager, plan).getFirst();
    var file = as(() -> evidence.add(manager, plan, first.key(), PlanStory.FILE));
    submit(plan, 0, null);
    story.move(plan, BUREAU, PlanMove.OPEN_ROUND, null);
    story.move(plan, BUREAU, PlanMove.RETURN, "Onderbouw de tweede maatregel.");

    var back = story.content(manager, plan);
    var read = story.content(BUREAU, plan);
    assertThat(back.number()).isEqualTo(2);
    assertThat(back.introduction()).isEqualTo(read.introduction());
    assertThat(back.spaces()).isEqualTo(read.spaces()).isNotEmpty();
    assertThat(back.measures()).usingRecursiveComparison().ignoringFields("id", "version", "evidence")
        .isEqualTo(read.measures());
    assertThat(back.measures()).extracting(PlanMeasure::id)
        .doesNotContainAnyElementsOf(read.measures().stream().map(PlanMeasure::id).toList());
    var copied = back.measures().getFirst().evidence().getFirst();
    assertThat(copied.id()).isNotEqualTo(file);
    assertThat(contents.evidence(manager, plan, copied.id())).isEqualTo(PlanStory.FILE.content());

    as(() -> texts.keep(manager, plan, TextSpot.INTRODUCTION, "Beter onderbouwd.", 0));
    as(() -> evidence.remove(manager, plan, copied.id()));
    assertThat(story.content(BUREAU, plan).introduction()).as("others read on what was handed in")
        .isEqualTo(read.introduction());
    assertThat(story.content(BUREAU, plan).measures().getFirst().evidence()).hasSize(1);
    submit(plan, story.details(manager, plan).version(), null);
    assertThat(story.content(BUREAU, plan).introduction()).isEqualTo("Beter onderbouwd.");
  }

  @Test
  void anAdjustmentIsWrittenBesideThePlanDroppedOrHandedIn() {
    var plan = story.aPlan().of(wilg).inExecution();
    as(() -> submitting.beginAdjustment(manager, plan, "De instroom is hoger.", version(plan)));
    var key = story.measures(manager, plan).getFirst().key();
    as(() -> measures.effects(manager, plan, key, List.of(), 0));
    assertThat(story.content(BUREAU, plan).promised()).isEqualTo(Money.ofEuros(1_000));
    as(() -> submitting.dropAdjustment(manager, plan, version(plan)));

    as(() -> submitting.beginAdjustment(manager, plan, "Nu toch.", version(plan)));
    assertThat(story.content(manager, plan).promised()).as("begins with what was agreed, not with what was dropped")
        .isEqualTo(Money.ofEuros(1_000));
    refused(() -> as(() -> submitting.handInAdjustment(manager, plan, "", version(plan))), "reason",
        "uikit.field.reason-missing");
    as(() -> submitting.handInAdjustment(manager, plan, "Met de gemeente besproken.", version(plan)));

    assertThat(lines(BUREAU, plan)).as("what was begun and left beside it is not for others")
        .contains("plans.plan-move.HAND_IN_ADJUSTMENT")
        .doesNotContain("plans.plan-move.BEGIN", "plans.plan-move.BEGIN_ADJUSTMENT", "plans.plan-move.DROP_ADJUSTMENT");
    assertThat(trail.history(manager, PlanDrafts.work(story.details(manager, plan)), PageRequest.of(0, 50)))
        .extracting(AuditEvent::action).contains("plans.plan-move.BEGIN", "plans.plan-move.BEGIN_ADJUSTMENT",
            "plans.plan-move.DROP_ADJUSTMENT",
            "plans.writing.action.effects-changed");
    assertThat(story.details(BUREAU, plan).pending()).isEqualTo(3);
    assertThat(story.details(BUREAU, plan).current()).isEqualTo(1);
    assertThat(story.details(BUREAU, plan).plan().state()).isEqualTo(PlanState.IN_EXECUTION);
  }

  @Test
  void afterTheLastDayItIsSubmittedWithAReason() {
    var call = call(TODAY.minusDays(1), true, true);
    var plan = story.aPlan().of(wilg).answering(call).draft();

    assertThat(story.on(TODAY.minusDays(1), manager, () -> submitting.check(manager, plan)).late()).isFalse();
    assertThat(story.as(manager, () -> submitting.check(manager, plan)).late()).isTrue();
    refused(() -> submit(plan, 0, null), "reason", "uikit.field.reason-missing");
    submit(plan, 0, "Onze controller was ziek.");

    assertThat(plans.steps(BUREAU, plan)).extracting(PlanStepRow::reason).containsExactly("Onze controller was ziek.");
  }

  /** The last day ends at midnight in Amsterdam, also on the days on which the clock is put forward and back. */
  @ParameterizedTest
  @CsvSource({"2026-03-29, 2026-03-29T21:59:59Z, false", "2026-03-29, 2026-03-29T22:00:00Z, true",
      "2026-10-25, 2026-10-25T22:59:59Z, false", "2026-10-25, 2026-10-25T23:00:00Z, true",
      "2026-07-01, 2026-07-01T21:59:59Z, false", "2026-12-01, 2026-12-01T23:00:00Z, true"})
  void theLastDayEndsAtMidnightInAmsterdam(LocalDate due, Instant now, boolean late) {
    var plan = story.aPlan().of(wilg).answering(call(due, true, true)).begun();

    assertThat(PortalClock.at(now, () -> submitting.check(manager, plan)).late()).isEqualTo(late);
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

  private String submitted(Viewer who, PlanId plan) {
    submitting.submit(who, plan, 0, null);
    return "submitted";
  }

  private void submit(PlanId plan, int shown, String reason) {
    as(() -> submitting.submit(manager, plan, shown, reason));
  }

  private void withdraw(PlanId plan, String reason) {
    as(() -> submitting.withdraw(manager, plan, reason, version(plan)));
  }

  private int version(PlanId plan) {
    return story.details(manager, plan).version();
  }

  private List<PlanMove> moves(PlanId plan) {
    return plans.steps(manager, plan).stream().map(PlanStepRow::move).toList();
  }

  private List<String> lines(Viewer viewer, PlanId plan) {
    return trail.history(viewer, story.details(viewer, plan).subject(), PageRequest.of(0, 50)).stream()
        .map(AuditEvent::action).toList();
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

  private void as(Runnable work) {
    as(() -> {
      work.run();
      return YEAR;
    });
  }
}
