package nl.speelruimte.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** UC-98: a name and an address that were written wrongly are put right, and what they were stays known. */
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

  private static void refused(String field, String rule, ThrowingCallable command) {
    var no = catchThrowableOfType(RuleBroken.class, command);
    assertThat(no).as(rule).isNotNull();
    assertThat(no.textKey()).isEqualTo(rule.contains(".") ? rule : "identity.rule." + rule);
    assertThat(no.field().orElse(null)).isEqualTo(field);
  }
}
