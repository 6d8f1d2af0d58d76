package nl.speelruimte.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Change;
import nl.speelruimte.audit.TrailValue;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.invitations.InvitationTaking;
import nl.speelruimte.identity.invitations.Invitations;
import nl.speelruimte.identity.invitations.InviteDraft;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import nl.speelruimte.testing.LivesOn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** UC-98: a name, an address and a leaving that were written wrongly are put right, and what they were stays known. */
@DatabaseTest
@Transactional
@RecordApplicationEvents
@LivesOn("2026-11-25")
class CorrectionsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  @Autowired private Corrections corrections;
  @Autowired private PeopleDesk desk;
  @Autowired private PeopleList list;
  @Autowired private Invitations invitations;
  @Autowired private InvitationTaking taking;
  @Autowired private UserDetailsService users;
  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  @Autowired private BeanFactory beans;
  private final String wrong = "nor." + UUID.randomUUID() + "@example.nl";
  private final String right = "noor." + UUID.randomUUID() + "@example.nl";
  private ProviderId carer;
  private Viewer admin;

  @BeforeEach
  void anAdministratorSignsIn() {
    carer = new PartyFixtures(beans).provider("De Linde");
    admin = new People(beans).signInAs(Role.PROVIDER_ADMIN, carer);
  }

  @AfterEach
  void everybodyLeaves() {
    new People(beans).signOut();
  }

  @Test
  void anAddressIsPutRightAndBothAddressesAreTold() {
    var id = accepted();

    corrections.correct(admin, id, draft(id, "Noor Hagedoorn", " " + right.toUpperCase()));

    var details = list.details(admin, id);
    assertThat(details.person().name()).isEqualTo("Noor Hagedoorn");
    assertThat(details.person().email()).isEqualTo(right);
    assertThat(users.loadUserByUsername(right).getUsername()).isEqualTo(right);
    assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> users.loadUserByUsername(wrong));
    assertThat(trail.history(admin, details.subject(), PageRequest.of(0, 1))).singleElement().satisfies(event -> {
      assertThat(event.action()).isEqualTo("identity.action.corrected");
      assertThat(event.actorName()).isEqualTo(admin.name());
      assertThat(event.reason()).isEqualTo("Tikfout");
      assertThat(event.changes()).extracting(Change::before)
          .containsExactlyInAnyOrder(new TrailValue.Text("Nor"), new TrailValue.Text(wrong));
    });
    assertThat(mails("ADDRESS")).containsExactlyInAnyOrder(wrong, right);
    assertThat(bodies()).hasSize(2).allSatisfy(body -> assertThat(body).contains("De Linde").doesNotContain(wrong, right));
  }

  /** What waits, or was refused at the wrong address, is not for whoever reads there; what was sent is as it was. */
  @Test
  void whatWaitsForThePersonGoesToTheRightAddress() {
    var id = accepted();
    List.of("WAITING", "REFUSED", "SENT").forEach(state -> jdbc.sql("""
            INSERT INTO notices_mail (message_id, kind, account_id, recipient, recipient_name, subject, body, state, attempts,
              problem, expires_on, next_attempt_at, created_at)
            VALUES (:message, 'DIGEST', :account, :email, 'Nor', :state, IF(:state = 'SENT', NULL, 'Overzicht'), :state, 1,
              'ADDRESS', '2026-11-28', '2026-11-25 20:00', '2026-11-25 07:00')""")
        .param("message", UUID.randomUUID().toString()).param("account", id.value().toString()).param("email", wrong)
        .param("state", state).update());

    corrections.correct(admin, id, draft(id, "Noor", right));

    assertThat(jdbc.sql("""
            SELECT CONCAT(subject, ' ', state, ' ', recipient, ' ', recipient_name) FROM notices_mail
             WHERE account_id = :account AND kind = 'DIGEST'""").param("account", id.value().toString())
        .query(String.class).list()).containsExactlyInAnyOrder("WAITING WAITING " + right + " Noor",
            "REFUSED WAITING " + right + " Noor", "SENT SENT " + wrong + " Nor");
  }

  /** The link that went to the wrong mailbox opens nothing; a new one goes to the right one. */
  @Test
  void whoWasInvitedAtAWrongAddressIsInvitedAtTheRightOne() {
    var id = invited();
    var stray = link(wrong);

    corrections.correct(admin, id, draft(id, "Noor", right));

    assertThat(taking.look(stray)).isEmpty();
    assertThat(taking.look(link(right))).hasValueSatisfying(who -> assertThat(who.email()).isEqualTo(right));
    assertThat(mails("ADDRESS")).containsExactly(wrong);
  }

  /** Nobody's mailbox is filled, by inviting again or by going back and forth; what was sent before still works. */
  @Test
  void theFourthMailToOneAddressInAnHourHasToWait() {
    var id = invited();
    invitations.inviteAgain(admin, id);
    invitations.inviteAgain(admin, id);
    var last = link(wrong);

    refused("email", "invited-often", () -> invitations.inviteAgain(admin, id));
    assertThat(events.stream(InvitationIssued.class).filter(issued -> issued.email().equals(wrong))).hasSize(3);
    assertThat(last).isEqualTo(link(wrong));
  }

  @Test
  void goingBackAndForthHasToWaitToo() {
    var id = accepted();
    for (var address : List.of(right, wrong, right, wrong, right)) {
      corrections.correct(admin, id, draft(id, "Noor", address));
    }

    refused("email", "corrected-often", () -> corrections.correct(admin, id, draft(id, "Noor", wrong)));
  }

  @Test
  void aNameAloneMovesNoMail() {
    var id = accepted();

    corrections.correct(admin, id, draft(id, "Noor", wrong));

    assertThat(list.details(admin, id).person().name()).isEqualTo("Noor");
    assertThat(mails("ADDRESS")).isEmpty();
  }

  /** Accounts of before addresses were written in small letters, or that were taken over, have capitals. */
  @Test
  void aNameAloneMovesNoMailOfAnAddressWithCapitals() {
    var id = accepted();
    var spelled = wrong.replace("nor.", "Nor.");
    jdbc.sql("UPDATE identity_account SET email = :email, user_name = :email WHERE id = :id").param("email", spelled)
        .param("id", id.value().toString()).update();
    beans.getBean(EntityManager.class).clear();

    refused(null, "nothing-different", () -> corrections.correct(admin, id, draft(id, "Nor", spelled)));
    corrections.correct(admin, id, draft(id, "Noor", spelled));

    assertThat(list.details(admin, id).person().email()).isEqualTo(spelled);
    assertThat(list.details(admin, id).person().name()).isEqualTo("Noor");
    assertThat(mails("ADDRESS")).isEmpty();
  }

  @Test
  void whatCannotBeIsSaidAtItsField() {
    var id = accepted();
    var other = new People(beans).signInAs(Role.PROVIDER_DATA, carer);
    var taken = list.details(admin, new PersonId(other.account())).person().email();
    new People(beans).signInAs(Role.PROVIDER_ADMIN, carer);

    refused("name", "name-missing", () -> corrections.correct(admin, id, draft(id, " ", right)));
    refused("email", "email-wrong", () -> corrections.correct(admin, id, draft(id, "Noor", "noor@example")));
    refused("email", "address-in-use", () -> corrections.correct(admin, id, draft(id, "Noor", taken.toUpperCase())));
    refused(null, "nothing-different", () -> corrections.correct(admin, id, draft(id, "Nor", wrong)));
    refused("reason", "uikit.field.reason-missing", () -> corrections.correct(admin, id,
        new CorrectionDraft("Noor", right, " ", list.details(admin, id).person().version())));
    var old = draft(id, "Noor", right);
    corrections.correct(admin, id, draft(id, "Noortje", wrong));
    assertThatExceptionOfType(OptimisticLockingFailureException.class)
        .isThrownBy(() -> corrections.correct(admin, id, old));
    assertThat(mails("ADDRESS")).isEmpty();
  }

  @Test
  void thePersonOfAnotherProviderIsNotThere() {
    var id = accepted();
    var stranger = new People(beans).signInAs(Role.PROVIDER_ADMIN, new PartyFixtures(beans).provider("Elders"));
    desk.leave(admin, id, TODAY.plusDays(3), "Nieuwe baan");

    assertThatExceptionOfType(NotHere.class)
        .isThrownBy(() -> corrections.correct(stranger, id, draft(id, "Dief", "dief@example.nl")));
    assertThatExceptionOfType(NotHere.class).isThrownBy(() -> corrections.stay(stranger, id, "Hoort bij ons"));
  }

  /** Each role runs as it did before: the one that ended sooner, the one for ever, the one that had not begun. */
  @Test
  void aLeavingIsTakenBackWithEveryRoleAsItWas() {
    var id = accepted();
    desk.grant(admin, id, new RoleDraft(Set.of(Role.PROVIDER_MANAGER), null, TODAY, TODAY.plusDays(1)));
    desk.grant(admin, id, new RoleDraft(Set.of(Role.PROVIDER_ADMIN), null, TODAY.plusDays(40), TODAY.plusDays(50)));
    var before = grants(id);
    onDay(1, () -> desk.leave(admin, id, TODAY.plusDays(3), "Nieuwe baan"));
    assertThat(grants(id)).hasSize(2).isNotEqualTo(before);
    assertThat(may(id, 1)).contains(PersonAction.STAY).doesNotContain(PersonAction.GRANT);
    onDay(2, () -> desk.leave(admin, id, TODAY.plusDays(9), "Een week later"));
    assertThat(grants(id)).as("the last day is a later one").anySatisfy(each -> assertThat(each).endsWith(TODAY.plusDays(9).toString()));

    onDay(3, () -> corrections.stay(admin, id, "Blijft toch"));

    assertThat(grants(id)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(may(id, 3)).contains(PersonAction.GRANT).doesNotContain(PersonAction.STAY);
    assertThat(list.details(admin, id).person().leavesOn()).isNull();
    assertThat(trail.history(admin, list.details(admin, id).subject(), PageRequest.of(0, 9)))
        .anySatisfy(event -> assertThat(event.action()).isEqualTo("identity.action.stayed"));
    onDay(4, () -> refused(null, "not-leaving", () -> corrections.stay(admin, id, "Nog eens")));
  }

  /** Whoever is let go does not give the days back to themselves; a colleague does. */
  @Test
  void nobodyTakesBackTheirOwnLeaving() {
    var colleague = new People(beans).signInAs(Role.PROVIDER_ADMIN, carer);
    var self = new PersonId(admin.account());
    desk.leave(colleague, self, TODAY.plusDays(3), "Vertrouwen weg");

    assertThat(list.details(admin, self).may()).doesNotContain(PersonAction.STAY);
    refused(null, "own-more", () -> corrections.stay(admin, self, "Ik blijf"));
    assertThat(list.details(colleague, self).person().leavesOn()).isEqualTo(TODAY.plusDays(3));

    assertThat(list.details(colleague, self).may()).contains(PersonAction.STAY);
    corrections.stay(colleague, self, "Blijft toch");
    assertThat(list.details(colleague, self).person().leavesOn()).isNull();
  }

  /** What was ended on purpose meanwhile stays ended. */
  @Test
  void whatWasEndedOnPurposeMeanwhileStaysEnded() {
    var id = accepted();
    onDay(0, () -> desk.leave(admin, id, TODAY.plusDays(9), "Nieuwe baan"));
    onDay(1, () -> desk.end(admin, list.details(admin, id).grants().getFirst().id(), TODAY.plusDays(2), "Vertrouwen weg"));

    onDay(1, () -> corrections.stay(admin, id, "Blijft toch"));

    assertThat(grants(id)).singleElement().satisfies(each -> assertThat(each).endsWith(TODAY.plusDays(2).toString()));
  }

  /** Of a leaving that was reported before that moment was kept, another last day is not the first report. */
  @Test
  void whenALeavingOfOldWasReportedStaysUnknown() {
    var id = accepted();
    onDay(0, () -> desk.leave(admin, id, TODAY.plusDays(9), "Nieuwe baan"));
    jdbc.sql("UPDATE identity_account SET left_at = NULL WHERE id = :id").param("id", id.value().toString()).update();
    beans.getBean(EntityManager.class).clear();

    onDay(1, () -> desk.leave(admin, id, TODAY.plusDays(4), "Een week eerder"));
    onDay(2, () -> corrections.stay(admin, id, "Blijft toch"));

    assertThat(grants(id)).as("not again until the last day that was reported first").singleElement()
        .satisfies(each -> assertThat(each).endsWith(TODAY.plusDays(4).toString()));
  }

  /** After the last day nothing is taken back: whoever returns is invited again, as the same person. */
  @Test
  void whoIsGoneComesBackByAnInvitation() {
    var id = accepted();
    desk.leave(admin, id, TODAY, "Nieuwe baan");

    onDay(1, () -> {
      refused(null, "not-leaving", () -> corrections.stay(admin, id, "Terug"));
      assertThat(list.details(admin, id).may()).isEmpty();
      var back = invitations.invite(admin, new InviteDraft("Noor", wrong, Organisation.of(carer),
          new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY.plusDays(1), null)));
      assertThat(back).isEqualTo(id);
      assertThat(list.details(admin, id).grants()).hasSize(2);
    });
  }

  private PersonId invited() {
    return invitations.invite(admin, new InviteDraft("Nor", wrong, Organisation.of(carer),
        new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY, null)));
  }

  private PersonId accepted() {
    var id = invited();
    assertThat(taking.choosePassword(link(wrong), "regen op het dak")).isTrue();
    return id;
  }

  private CorrectionDraft draft(PersonId id, String name, String email) {
    return new CorrectionDraft(name, email, "Tikfout", list.details(admin, id).person().version());
  }

  private List<String> grants(PersonId id) {
    return list.details(admin, id).grants().stream()
        .map(grant -> grant.role() + " " + grant.from() + " " + grant.to()).sorted().toList();
  }

  private Set<PersonAction> may(PersonId id, int day) {
    Supplier<Set<PersonAction>> asked = () -> list.details(admin, id).may();
    return PortalClock.at(TODAY.plusDays(day).atTime(20, 0).atZone(PortalClock.ZONE).toInstant(), asked);
  }

  private String link(String email) {
    return events.stream(InvitationIssued.class).filter(issued -> issued.email().equals(email))
        .reduce((_, last) -> last).map(issued -> issued.address().replaceAll(".*/", "")).orElseThrow();
  }

  private List<String> mails(String kind) {
    return jdbc.sql("SELECT recipient FROM notices_mail WHERE kind = :kind AND recipient IN (:mine)").param("kind", kind)
        .param("mine", List.of(wrong, right)).query(String.class).list();
  }

  private List<String> bodies() {
    return jdbc.sql("SELECT body FROM notices_mail WHERE kind = 'ADDRESS' AND recipient IN (:mine)")
        .param("mine", List.of(wrong, right)).query(String.class).list();
  }

  private static void onDay(int day, Runnable work) {
    PortalClock.at(TODAY.plusDays(day).atTime(13 + day, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      work.run();
      return true;
    });
  }

  private static void refused(String field, String rule, ThrowingCallable command) {
    var no = catchThrowableOfType(RuleBroken.class, command);
    assertThat(no).as(rule).isNotNull();
    assertThat(no.textKey()).isEqualTo(rule.contains(".") ? rule : "identity.rule." + rule);
    assertThat(no.field().orElse(null)).isEqualTo(field);
  }
}
