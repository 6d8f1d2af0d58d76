package nl.speelruimte.escalation;

import static nl.speelruimte.testing.SomeViewer.auditor;
import static nl.speelruimte.testing.SomeViewer.bureau;
import static nl.speelruimte.testing.SomeViewer.municipality;
import static nl.speelruimte.testing.SomeViewer.nobody;
import static nl.speelruimte.testing.SomeViewer.provider;
import static nl.speelruimte.testing.SomeViewer.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.ProviderEvents;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-43, UC-44, UC-45: the ladder, for those who climb it. */
@DatabaseTest
@LivesOn("2031-03-03")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class EscalationsTests {

  private static final LocalDate TODAY = LocalDate.of(2031, 3, 3);
  @Autowired Escalations escalations;
  @Autowired FormalNotices notices;
  @Autowired EscalationDeadlines deadlines;
  @Autowired AttentionPoints points;
  @Autowired AuditTrail trail;
  @Autowired ProviderEvents happened;
  @Autowired BeanFactory beans;
  ProviderId provider;
  MunicipalityId duin;
  MunicipalityId delf;
  LadderStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    provider = make.provider("De Ladder");
    duin = make.municipality("Duinwijk");
    delf = make.municipality("Delfhaven");
    story = new LadderStory(escalations, provider, TODAY);
  }

  @Test
  void eachStepIsAnEntryThatStaysAndTheLastSaysWhereItStands() {
    var id = story.begun(duin);
    story.take(id, EscalationLevel.TALK, null);
    story.take(id, EscalationLevel.MEASURE, null);
    story.take(id, EscalationLevel.TALK, null);
    escalations.close(bureau(), id, "Opgelost", story.version(id));

    var details = escalations.details(bureau(), id);
    assertThat(details.steps()).extracting(StepRow::kind).containsExactly(StepKind.CLOSED, StepKind.LOWERED,
        StepKind.SKIPPED, StepKind.RAISED, StepKind.OPENED);
    assertThat(details.escalation().closedOn()).isEqualTo(TODAY);
    assertThat(details.may()).isEmpty();
    assertThat(details.steps().get(2)).satisfies(step -> {
      assertThat(step.measure()).isEqualTo(Measure.INTAKE_STOP);
      assertThat(step.decision()).isEqualTo("Geheim besluit");
      assertThat(escalations.document(bureau(), id, step.id())).isEqualTo(LadderStory.LETTER.content());
    });
    assertThat(trail.history(bureau(), details.subject(), PageRequest.of(0, 9))).hasSize(5);
    assertThatThrownBy(() -> story.take(id, EscalationLevel.TALK, null)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("escalation.rule.closed"));
  }

  @Test
  void theSecondOfTwoPeopleIsToldAndASecondClickOpensNothing() {
    var draft = story.draft(duin, null);
    var id = escalations.open(bureau(), draft);
    assertThatThrownBy(() -> escalations.open(bureau(), draft)).isInstanceOfSatisfying(RuleBroken.class,
        no -> assertThat(no.textKey()).isEqualTo("escalation.rule.opened-already"));
    var shown = story.version(id);
    story.take(id, EscalationLevel.TALK, null);

    assertThatThrownBy(() -> escalations.step(bureau(), id, story.step(EscalationLevel.TALK, null, null, shown)))
        .isInstanceOfSatisfying(RuleBroken.class,
            no -> assertThat(no.textKey()).isEqualTo("uikit.rule.changed-meanwhile"));
    assertThatThrownBy(() -> escalations.close(bureau(), id, "Klaar", shown)).isInstanceOf(RuleBroken.class);
    assertThat(escalations.details(bureau(), id).steps()).hasSize(2);
  }

  @Test
  void aDocumentThatIsNoneIsRefusedAndNothingIsKept() {
    var id = story.begun(duin);
    var draft = story.step(EscalationLevel.TALK, null, null, 0);
    var program = new StepDraft(draft.level(), draft.what(), draft.reason(), null, draft.ownedBy(), draft.validOn(),
        null, null, new FileDraft("brief.pdf", new byte[] {'M', 'Z', 0, 1}), null, 0);

    assertThatThrownBy(() -> escalations.step(bureau(), id, program))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("file"));
    assertThat(escalations.details(bureau(), id).escalation().level()).isEqualTo(EscalationLevel.SIGNAL);
    assertThat(escalations.details(bureau(), id).version()).isZero();
  }

  @Test
  void aMunicipalitySeesWhatNamesItAndWhatIsForTheWholeRegion() {
    var own = story.begun(duin);
    var other = story.begun(delf);
    var region = story.begun(null);

    assertThat(seen(bureau())).containsExactlyInAnyOrder(own, other, region);
    assertThat(seen(auditor())).containsExactlyInAnyOrder(own, other, region);
    assertThat(seen(municipality(duin))).containsExactlyInAnyOrder(own, region);
    assertThat(seen(municipality(duin, delf, Period.ofYear(2031)))).as("other runs on after the window")
        .containsExactlyInAnyOrder(own, region);
    escalations.close(bureau(), other, "Opgelost", 0);
    assertThat(seen(municipality(duin, delf, Period.ofYear(2031)))).containsExactlyInAnyOrder(own, other, region);
    assertThat(seen(municipality(duin, delf, Period.ofYear(2030)))).containsExactlyInAnyOrder(own, region);
    assertThat(seen(provider(provider))).isEmpty();
    assertThat(seen(nobody())).isEmpty();
    for (var blind : List.of(municipality(duin), provider(provider), nobody())) {
      assertThatThrownBy(() -> escalations.details(blind, other)).isInstanceOf(NotHere.class);
      assertThatThrownBy(() -> escalations.document(blind, other, UUID.randomUUID())).isInstanceOf(NotHere.class);
    }
  }

  /** What the pages do not show is not told by the trail either, whoever asks it. */
  @Test
  void theTrailTellsOfAnEscalationOnlyToWhoeverSeesIt() {
    for (var id : List.of(story.begun(duin), story.begun(delf), story.begun(null))) {
      var subject = escalations.details(bureau(), id).subject();
      var page = PageRequest.of(0, 9);
      for (var each : List.of(bureau(), auditor(), municipality(duin), municipality(duin, delf, Period.ofYear(2031)),
          municipality(delf), provider(provider), nobody())) {
        var sees = seen(each).contains(id);
        assertThat(trail.count(each, subject) > 0).isEqualTo(sees);
        assertThat(trail.history(each, subject, page).isEmpty()).isEqualTo(!sees);
        assertThat(happened.latest(each, provider, List.of(subject), Long.MAX_VALUE, 9).isEmpty()).isEqualTo(!sees);
      }
    }
  }

  @Test
  @WithMockUser(roles = "MUNICIPAL_MANAGER")
  void aMunicipalityEscalatesForItselfAndNotForOthers() {
    var mine = municipality(duin);
    var id = escalations.open(mine, story.draft(duin, null));

    escalations.step(mine, id, story.step(EscalationLevel.TALK, null, null, 0));
    assertThat(escalations.details(mine, id).may()).contains(EscalationAction.TAKE_STEP);
    assertThatThrownBy(() -> escalations.open(mine, story.draft(null, null))).isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> escalations.open(mine, story.draft(delf, null))).isInstanceOf(NotHere.class);
    var reader = viewer(Role.MUNICIPAL_READER, new AccessScope.Municipal(duin, List.of()));
    assertThat(escalations.details(reader, id).may()).isEmpty();
    assertThatThrownBy(() -> escalations.close(reader, id, "Klaar", 1)).isInstanceOf(NotHere.class);
  }

  @Test
  @WithMockUser(roles = "MUNICIPAL_MANAGER")
  void aMunicipalityReadsWhatIsForTheWholeRegionAndLeavesItToTheBureau() {
    var region = escalations.open(bureau(), story.draft(null, null));

    assertThat(escalations.details(municipality(duin), region).may()).isEmpty();
    assertThatThrownBy(() -> escalations.step(municipality(duin), region, story.step(EscalationLevel.TALK, null, null, 0)))
        .isInstanceOf(NotHere.class);
  }

  @Test
  @WithMockUser(roles = "PROVIDER_MANAGER")
  void theCommandsThemselvesAreFenced() {
    assertThatThrownBy(() -> escalations.open(bureau(), story.draft(duin, null))).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aDeadlineIsTurnedIntoAPointWhenItComesNearAndWhenItPasses() {
    var id = escalations.open(bureau(), story.draft(duin, LocalDate.of(2031, 3, 20)));
    assertThat(open(bureau())).isEmpty();

    onDay("2031-03-13");
    assertThat(open(bureau())).extracting(PointRow::whyKey).containsExactly("escalation.why.deadline-near");
    assertThat(open(municipality(duin))).extracting(PointRow::whyKey).containsExactly("escalation.why.deadline-near");
    onDay("2031-03-20");
    assertThat(open(bureau())).extracting(PointRow::whyKey).containsExactly("escalation.why.deadline-near");
    onDay("2031-03-21");
    assertThat(open(bureau())).extracting(PointRow::whyKey).containsExactly("escalation.why.deadline-passed");
    assertThat(open(municipality(delf))).isEmpty();
    assertThat(open(provider(provider))).isEmpty();

    story.take(id, EscalationLevel.TALK, null);
    assertThat(open(bureau())).isEmpty();
  }

  @Test
  void anAnswerIsGivenOnceAndTellsThoseWhoAddressed() {
    var id = story.begun(duin);
    story.take(id, EscalationLevel.WRITTEN_NOTICE, "Wij verzoeken u de achterstand in te lopen.");
    var notice = notices.rows(provider(provider), provider).getFirst();
    assertThat(open(provider(provider))).extracting(PointRow::route).containsExactly("formal-notices/" + notice.id());

    notices.answer(provider(provider), notice.id(), new AnswerDraft("Dat doen wij voor 1 mei.", LadderStory.LETTER));

    assertThat(open(provider(provider))).isEmpty();
    assertThat(open(bureau())).extracting(PointRow::whyKey).containsExactly("escalation.why.answer-given");
    assertThat(escalations.details(municipality(duin), id).steps().getFirst().notice().answer().text())
        .isEqualTo("Dat doen wij voor 1 mei.");
    assertThat(notices.answerDocument(bureau(), notice.id())).isEqualTo(LadderStory.LETTER.content());
    assertThatThrownBy(() -> notices.answer(provider(provider), notice.id(), new AnswerDraft("Toch niet.", null)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.textKey()).isEqualTo("escalation.rule.answered"));
    assertThatThrownBy(() -> notices.answer(bureau(), notice.id(), new AnswerDraft("Namens u.", null)))
        .isInstanceOf(NotHere.class);
    assertThatThrownBy(() -> notices.details(municipality(delf), notice.id())).isInstanceOf(NotHere.class);
  }

  @Test
  void aStepOfAnEarlierDayIsToldTheProviderTodayAndAnEndAsksNothingMore() {
    var id = story.begun(duin);
    var draft = story.step(EscalationLevel.WRITTEN_NOTICE, TODAY.plusDays(20), "Wij schrijven u aan.", 0);
    PortalClock.at(TODAY.plusDays(5).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      escalations.step(bureau(), id, draft);
      return id;
    });
    assertThat(notices.rows(provider(provider), provider).getFirst().sentOn()).isEqualTo(TODAY.plusDays(5));
    assertThat(open(provider(provider))).hasSize(1);
    assertThatThrownBy(() -> notices.answer(provider(provider), notices.rows(provider(provider), provider).getFirst().id(),
        new AnswerDraft("Dat was cliënt 123456782.", null)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("text"));

    escalations.close(bureau(), id, "Opgelost", story.version(id));

    assertThat(open(provider(provider))).isEmpty();
  }

  private void onDay(String day) {
    PortalClock.at(LocalDate.parse(day).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      deadlines.remind();
      return day;
    });
  }

  private List<EscalationId> seen(Viewer viewer) {
    var filter = EscalationFilter.of(provider);
    var rows = escalations.rows(viewer, filter, PageRequest.of(0, 20));
    assertThat(escalations.count(viewer, filter)).isEqualTo(rows.size());
    return rows.stream().map(EscalationRow::id).toList();
  }

  private List<PointRow> open(Viewer viewer) {
    return points.rows(viewer, AttentionFilter.of(provider), PageRequest.of(0, 20));
  }
}
