package nl.speelruimte.plans.calls;

import static nl.speelruimte.plans.calls.CallStory.broken;
import static nl.speelruimte.plans.calls.CallStory.notHere;
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
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.plans.templates.TemplateId;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** UC-104, UC-105, UC-106: a call, for those who open it, answer it and read along. */
@DatabaseTest
@LivesOn("2031-03-03")
@WithMockUser(roles = {"BUREAU_MANAGER", "PROVIDER_MANAGER"})
class PlanCallsTests {

  private static final LocalDate DUE = LocalDate.of(2031, 5, 1);
  @Autowired PlanCalls calls;
  @Autowired AuditTrail trail;
  @Autowired BeanFactory beans;
  ProviderId beek;
  ProviderId kreek;
  MunicipalityId duin;
  CallStory story;

  @BeforeEach
  void parties() {
    var make = new PartyFixtures(beans);
    beek = make.provider("De Beek");
    kreek = make.provider("De Kreek");
    duin = make.municipality("Duinwijk");
    story = new CallStory(beans, DUE);
  }

  @Test
  void theBureauSeesWhoBeganAndWhoSubmittedAndNothingOfWhatIsWritten() {
    var id = story.opened(beek, kreek);
    assertThat(calls.details(bureau(), id).call().counts()).isEqualTo(new CallCounts(2, 0, 0, 0, 0));

    var plan = story.begins(id, beek);
    assertThat(story.row(bureau(), id, beek)).satisfies(row -> {
      assertThat(row.state()).isEqualTo(InviteeState.STARTED);
      assertThat(row.begun()).isNotNull();
      assertThat(row.plan()).as("a draft is for its provider alone").isNull();
    });
    assertThat(calls.details(bureau(), id).call().counts()).isEqualTo(new CallCounts(2, 1, 0, 0, 0));

    story.take(plan, beek, PlanMove.SUBMIT);
    assertThat(story.row(bureau(), id, beek)).satisfies(row -> {
      assertThat(row.state()).isEqualTo(InviteeState.SUBMITTED);
      assertThat(row.submittedOn()).isEqualTo("2031-03-03");
      assertThat(row.daysLate()).isNull();
      assertThat(row.plan()).isEqualTo(plan);
    });
    assertThat(calls.details(bureau(), id).call().counts()).isEqualTo(new CallCounts(2, 0, 1, 0, 0));
    assertThat(story.row(bureau(), id, kreek).state()).isEqualTo(InviteeState.NOT_STARTED);
  }

  @Test
  void aProviderSeesItsOwnCallsAndNotHowManyOthersWereAsked() {
    var both = story.opened(beek, kreek);
    var alone = story.opened(kreek);

    assertThat(ids(provider(beek))).contains(both).doesNotContain(alone);
    var details = calls.details(provider(beek), both);
    assertThat(details.call().counts()).isNull();
    assertThat(details.call().own()).isNotNull();
    assertThat(details.entries()).extracting(CallEntryRow::kind).containsExactly(CallEntryKind.OPENED);
    assertThat(details.may()).isEmpty();
    assertThat(story.invitees(provider(beek), both)).extracting(InviteeRow::provider).containsExactly(beek);
    assertThat(calls.inviteeCount(provider(beek), both, InviteeFilter.ALL)).isOne();
    notHere(() -> calls.details(provider(beek), alone));
    assertThat(story.invitees(provider(beek), alone)).isEmpty();
    assertThat(ids(nobody())).isEmpty();
    notHere(() -> calls.details(nobody(), both));
  }

  @Test
  void othersSeeTheCallAndOfWhoWasAskedThoseWhosePlanTheyMayRead() {
    var other = new PartyFixtures(beans).municipality("Delfhaven");
    var id = story.opened(beek, kreek);
    var plan = story.begins(id, beek);
    story.touches(plan, duin.value());
    for (var reader : List.of(municipality(duin), municipality(other), auditor())) {
      assertThat(calls.details(reader, id).call().counts()).isNull();
      assertThat(calls.details(reader, id).call().frameworkName()).isEqualTo("Kader van de regio");
      assertThat(story.invitees(reader, id)).as("nothing was submitted").isEmpty();
    }

    story.take(plan, beek, PlanMove.SUBMIT);
    assertThat(story.invitees(municipality(duin), id)).singleElement().satisfies(row -> {
      assertThat(row.plan()).isEqualTo(plan);
      assertThat(row.begun()).as("when it was begun is for the bureau").isNull();
    });
    assertThat(story.invitees(auditor(), id)).hasSize(1);
    assertThat(story.invitees(municipality(other), id)).as("a plan that does not touch it").isEmpty();
  }

  @Test
  void whatTheBureauDoesIsAnEntryThatStaysAndALineInTheTrail() {
    var id = story.opened(beek);
    calls.invite(bureau(), id, Set.of(kreek), story.version(id));
    calls.moveDue(bureau(), id, LocalDate.of(2031, 5, 10), "Gemeenten hebben meer tijd nodig", story.version(id));
    calls.grant(bureau(), id, kreek, LocalDate.of(2031, 6, 1), "Ziekte", story.version(id));
    calls.remind(bureau(), id, story.version(id));
    calls.takeOut(bureau(), id, beek, "Geen ruimte in 2031", story.version(id));
    calls.close(bureau(), id, "Alles is binnen", story.version(id));

    var details = calls.details(bureau(), id);
    assertThat(details.call().state()).isEqualTo(CallState.CLOSED);
    assertThat(details.may()).isEmpty();
    assertThat(details.entries()).extracting(CallEntryRow::kind).containsExactly(CallEntryKind.CLOSED,
        CallEntryKind.TAKEN_OUT, CallEntryKind.REMINDED, CallEntryKind.DUE_GRANTED, CallEntryKind.DUE_MOVED,
        CallEntryKind.ADDED, CallEntryKind.OPENED);
    assertThat(details.entries()).extracting(CallEntryRow::reason).containsExactly("Alles is binnen",
        "Geen ruimte in 2031", null, "Ziekte", "Gemeenten hebben meer tijd nodig", null, null);
    assertThat(trail.history(bureau(), details.call().subject(), PageRequest.of(0, 20))).hasSize(7);
    assertThat(calls.details(provider(kreek), id).entries()).extracting(CallEntryRow::kind)
        .as("a reminder to all and what happened to another one are not told").containsExactly(CallEntryKind.CLOSED,
            CallEntryKind.DUE_GRANTED, CallEntryKind.DUE_MOVED, CallEntryKind.ADDED, CallEntryKind.OPENED);
    assertThat(trail.history(provider(kreek), details.call().subject(), PageRequest.of(0, 20)))
        .as("of the trail, what is about itself").hasSize(2);
    notHere(() -> calls.details(provider(beek), id));
  }

  @Test
  void aGrantedDayStaysWhenTheDayOfAllIsMovedUnlessThatIsLater() {
    var id = story.opened(beek, kreek);
    calls.grant(bureau(), id, kreek, LocalDate.of(2031, 6, 1), "Ziekte", story.version(id));

    calls.moveDue(bureau(), id, LocalDate.of(2031, 4, 15), "Eerder nodig", story.version(id));
    assertThat(story.row(bureau(), id, beek).due()).isEqualTo("2031-04-15");
    assertThat(story.row(bureau(), id, kreek).due()).isEqualTo("2031-06-01");
    assertThat(story.row(bureau(), id, kreek).granted()).isTrue();
    assertThat(calls.details(provider(kreek), id).call().due()).isEqualTo("2031-06-01");

    calls.moveDue(bureau(), id, LocalDate.of(2031, 7, 1), "Later goed", story.version(id));
    assertThat(story.row(bureau(), id, kreek).due()).isEqualTo("2031-07-01");
    assertThat(story.row(bureau(), id, kreek).granted()).isFalse();
  }

  @Test
  void theSecondOfTwoPeopleIsToldAndASecondClickOpensNothing() {
    var draft = story.draft(beek);
    var id = calls.open(bureau(), draft);
    broken("plans.call.rule.opened-already", () -> calls.open(bureau(), draft));
    var shown = story.version(id);
    calls.invite(bureau(), id, Set.of(kreek), shown);

    broken("uikit.rule.changed-meanwhile", () -> calls.invite(bureau(), id, Set.of(kreek), shown));
    broken("uikit.rule.changed-meanwhile", () -> calls.moveDue(bureau(), id, DUE.plusDays(1), "Omdat", shown));
    broken("uikit.rule.changed-meanwhile", () -> calls.grant(bureau(), id, beek, DUE.plusDays(1), "Omdat", shown));
    broken("uikit.rule.changed-meanwhile", () -> calls.takeOut(bureau(), id, beek, "Omdat", shown));
    broken("uikit.rule.changed-meanwhile", () -> calls.remind(bureau(), id, shown));
    broken("uikit.rule.changed-meanwhile", () -> calls.close(bureau(), id, "Omdat", shown));
    broken("uikit.rule.changed-meanwhile", () -> calls.cancel(bureau(), id, "Omdat", shown));
    broken("plans.call.rule.asked-already", () -> calls.invite(bureau(), id, Set.of(kreek), story.version(id)));
    assertThat(story.invitees(bureau(), id)).hasSize(2);
  }

  @Test
  void onlyTheContractManagerOfTheBureauCalls() {
    var id = story.opened(beek);
    for (var other : List.of(viewer(Role.BUREAU_ANALYST, new AccessScope.WholeRegion()), auditor(), provider(beek),
        municipality(duin), viewer(Role.BUREAU_MANAGER, new AccessScope.Nothing()))) {
      notHere(() -> calls.open(other, story.draft(beek)));
      notHere(() -> calls.foresee(other, story.draft(beek)));
      notHere(() -> calls.invite(other, id, Set.of(kreek), 0));
      notHere(() -> calls.takeOut(other, id, beek, "Omdat", 0));
      notHere(() -> calls.moveDue(other, id, DUE, "Omdat", 0));
      notHere(() -> calls.grant(other, id, beek, DUE, "Omdat", 0));
      notHere(() -> calls.remind(other, id, 0));
      notHere(() -> calls.close(other, id, "Omdat", 0));
      notHere(() -> calls.cancel(other, id, "Omdat", 0));
    }
    notHere(() -> calls.close(bureau(), new CallId(UUID.randomUUID()), "Omdat", 0));
    notHere(() -> calls.open(bureau(), story.draft(new ProviderId(999_999_999))));
  }

  @Test
  @WithMockUser(roles = {"BUREAU_ANALYST", "PROVIDER_MANAGER", "MUNICIPAL_MANAGER"})
  void othersDoNotGetThatFar() {
    assertThatThrownBy(() -> calls.open(bureau(), story.draft(beek))).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> calls.close(bureau(), new CallId(UUID.randomUUID()), "Omdat", 0))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aRetiredFrameworkIsNotChosen() {
    var draft = story.draft(beek);
    for (var state : List.of("RETIRED", "CONCEPT")) {
      assertThatThrownBy(() -> calls.open(bureau(), new CallDraft(draft.request(), 2031, draft.title(), null,
          draft.providers(), true, true, DUE, story.framework(state), null)))
          .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("framework"));
    }
    assertThat(calls.foresee(bureau(), draft)).isOne();
  }

  @Test
  void aTemplateThatWasRetiredIsNotChosenAndAnotherGoesWithTheCall() {
    var template = story.template(false);
    assertThatThrownBy(() -> calls.open(bureau(), story.draft(story.template(true), beek)))
        .isInstanceOfSatisfying(RuleBroken.class, no -> assertThat(no.field()).contains("template"));
    notHere(() -> calls.open(bureau(), story.draft(new TemplateId(UUID.randomUUID()), beek)));

    var id = calls.open(bureau(), story.draft(template, beek));
    assertThat(calls.details(provider(beek), id).template()).isEqualTo(template);
  }

  @Test
  void theListIsFilteredAndTheInviteesToo() {
    var id = story.opened(beek, kreek);
    story.begins(id, beek);
    assertThat(calls.rows(bureau(), new CallFilter(2031, CallState.OPEN), Pageable.unpaged())).extracting(CallRow::id)
        .contains(id);
    assertThat(calls.rows(bureau(), new CallFilter(2032, null), Pageable.unpaged())).extracting(CallRow::id)
        .doesNotContain(id);
    assertThat(calls.years(provider(beek))).containsExactly(2031);
    assertThat(calls.invitees(bureau(), id, new InviteeFilter(InviteeState.STARTED, false, ""), Pageable.unpaged()))
        .extracting(InviteeRow::provider).containsExactly(beek);
    assertThat(calls.inviteeCount(bureau(), id, new InviteeFilter(InviteeState.NOT_STARTED, false, "kreek"))).isOne();
    assertThat(calls.inviteeCount(bureau(), id, new InviteeFilter(null, true, ""))).as("nobody is late").isZero();
  }

  private List<CallId> ids(Viewer viewer) {
    return calls.rows(viewer, CallFilter.ALL, Pageable.unpaged()).stream().map(CallRow::id).toList();
  }
}
