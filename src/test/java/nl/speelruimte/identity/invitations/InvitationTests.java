package nl.speelruimte.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.people.PeopleDesk;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.identity.people.PersonStatus;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.register.PartyFixtures;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** UC-91: somebody is invited by a link that works once, for two weeks, and for nobody who guesses. */
@DatabaseTest
@RecordApplicationEvents
class InvitationTests {

  private static final String PASSWORD = "regen op het dak";
  @Autowired private Invitations invitations;
  @Autowired private InvitationTaking taking;
  @Autowired private PeopleList list;
  @Autowired private PeopleDesk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired private UserDetailsService users;
  @Autowired private PasswordEncoder passwords;
  @Autowired private ApplicationEvents events;
  @Autowired private BeanFactory beans;
  private final String email = "Noor." + UUID.randomUUID() + "@example.nl";
  private People people;
  private ProviderId carer;
  private Viewer admin;

  @BeforeEach
  void anAdministratorSignsIn() {
    people = new People(beans);
    carer = new PartyFixtures(beans).provider("De Linde");
    admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
  }

  @AfterEach
  void everybodyLeaves() {
    RequestContextHolder.resetRequestAttributes();
    people.signOut();
  }

  @Test
  void theInvitedChoosesAPasswordAndSignsInWithTheRolesThatWaited() {
    var id = invite();
    var issued = issued();
    assertThat(issued.email()).isEqualTo(email.toLowerCase());
    assertThat(issued.organisation()).isEqualTo("De Linde");
    assertThat(issued.until()).isEqualTo(today().plusDays(14));
    assertThat(issued.toString()).doesNotContain(token(issued));
    assertThat(taking.look(token(issued))).hasValueSatisfying(who -> assertThat(who.name()).isEqualTo("Noor"));
    assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> users.loadUserByUsername(email));

    assertThat(taking.choosePassword(token(issued), PASSWORD)).isTrue();

    var user = users.loadUserByUsername(email);
    assertThat(passwords.matches(PASSWORD, user.getPassword())).isTrue();
    assertThat(user.getAuthorities()).extracting("authority").contains("ROLE_PROVIDER_DATA");
    assertThat(list.details(admin, id).person().status()).isEqualTo(PersonStatus.ACTIVE);
  }

  /** Whoever asks by another name could lead the invited, with the key to the account, to a portal of their own. */
  @Test
  void theNameInTheRequestDoesNotSteerTheLink() {
    var request = new MockHttpServletRequest();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    request.setServerName("evil.example");
    var no = catchThrowableOfType(RuleBroken.class, this::invite);
    assertThat(no.textKey()).isEqualTo("identity.rule.address-not-set");
    assertThat(no.arguments()).containsExactly("speelruimte.address");
    assertThat(events.stream(InvitationIssued.class).filter(issued -> issued.email().equalsIgnoreCase(email))).isEmpty();

    for (var name : List.of("localhost.evil.example", "127.0.0.1.evil.example", "evil.example")) {
      request.setServerName(name);
      assertThatExceptionOfType(RuleBroken.class).as(name).isThrownBy(this::invite);
    }
    request.setServerName("127.0.0.1");
    invite();
    assertThat(issued().address()).startsWith("http://127.0.0.1/invitation/");
  }

  @Test
  void ofTheLinkOnlyAHashIsKept() {
    var id = invite();
    var kept = jdbc.sql("SELECT token_hash FROM identity_invitation WHERE account_id = :id")
        .param("id", id.toString()).query(String.class).single();

    assertThat(kept).hasSize(64).isNotEqualTo(token(issued()));
    assertThat(taking.look(kept)).isEmpty();
  }

  @Test
  void aUsedALateAWithdrawnAndAnInventedLinkAreTheSame() {
    var id = invite();
    var first = token(issued());
    assertThat(PortalClock.at(at(today().plusDays(14)), () -> taking.look(first))).isPresent();
    assertThat(PortalClock.at(at(today().plusDays(15)), () -> taking.look(first))).isEmpty();
    assertThat(PortalClock.at(at(today().plusDays(15)), () -> taking.choosePassword(first, PASSWORD))).isFalse();

    invitations.inviteAgain(admin, id);
    var second = token(issued());
    assertThat(taking.look(first)).isEmpty();
    invitations.withdraw(admin, id);
    assertThat(taking.look(second)).isEmpty();

    invitations.inviteAgain(admin, id);
    var third = token(issued());
    assertThat(taking.choosePassword(third, PASSWORD)).isTrue();
    assertThat(taking.look(third)).isEmpty();
    assertThat(taking.choosePassword(third, "iets heel anders nu")).isFalse();
    assertThat(passwords.matches(PASSWORD, users.loadUserByUsername(email).getPassword())).isTrue();
    for (var invented : List.of("", "x", InvitationToken.random().text(), "../login", first + first)) {
      assertThat(taking.look(invented)).isEmpty();
      assertThat(taking.choosePassword(invented, PASSWORD)).isFalse();
    }
  }

  @Test
  void usedTwiceAtOnceItOpensTheAccountOnce() throws Exception {
    invite();
    var token = token(issued());
    Callable<Boolean> use = () -> taking.choosePassword(token, PASSWORD);

    try (var browsers = Executors.newFixedThreadPool(4)) {
      var used = browsers.invokeAll(List.of(use, use, use, use)).stream().map(InvitationTests::got).toList();

      assertThat(used).containsExactlyInAnyOrder(true, false, false, false);
    }
  }

  @Test
  void anEasyPasswordIsSaidAtItsFieldAndTheLinkStaysGood() {
    invite();
    var token = token(issued());

    var no = catchThrowableOfType(RuleBroken.class, () -> taking.choosePassword(token, "kort"));

    assertThat(no.field()).contains("password");
    assertThat(taking.look(token)).isPresent();
  }

  @Test
  void whoSignsInElsewhereWithTheLinkInHandIsTheOneWhoWasInvited() {
    var id = invite();
    var subject = "sub-" + UUID.randomUUID();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    assertThat(taking.takeUp(subject, true)).isEmpty();

    taking.takeInHand(token(issued()));

    assertThat(taking.takeUp(subject, true)).contains(id.value());
    assertThat(taking.takeUp("sub-of-another", true)).isEmpty();
    assertThat(jdbc.sql("SELECT subject FROM identity_account WHERE id = :id").param("id", id.toString())
        .query(String.class).single()).isEqualTo(subject);
  }

  @Test
  void whereTheAddressSaysWhoSomebodyIsItMustBeTheOneThatWasInvited() {
    var id = invite();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    taking.takeInHand(token(issued()));
    assertThat(taking.takeUp("somebody@else.example", false)).isEmpty();

    taking.takeInHand(token(issued()));
    assertThat(taking.takeUp(email.toUpperCase(), false)).contains(id.value());
  }

  @Test
  void anAddressInUseIsRefusedAtItsFieldWhoeverItBelongsTo() {
    invite();
    var stranger = people.signInAs(Role.PROVIDER_ADMIN, new PartyFixtures(beans).provider("Elders"));

    for (var viewer : List.of(stranger, admin)) {
      var at = viewer == admin ? carer : ((AccessScope.OfProvider) viewer.scope()).provider();
      var no = catchThrowableOfType(RuleBroken.class, () -> invitations.invite(viewer, draft(Organisation.of(at))));
      assertThat(no.field()).contains("email");
    }
  }

  @Test
  void nobodyInvitesToAnOrganisationOfOthersNorWithARoleWiderThanTheirOwn() {
    assertThatExceptionOfType(NotHere.class).isThrownBy(() -> invitations.invite(admin, draft(Organisation.BUREAU)));
    var wide = new InviteDraft("Noor", email, Organisation.of(carer),
        new RoleDraft(Set.of(Role.BUREAU_ADMIN), null, today(), null));
    var no = catchThrowableOfType(RuleBroken.class, () -> invitations.invite(admin, wide));
    assertThat(no.field()).contains("roles");

    assertThat(jdbc.sql("SELECT COUNT(*) FROM identity_account WHERE email = :email").param("email", email)
        .query(Long.class).single()).isZero();
    assertThat(events.stream(InvitationIssued.class).map(InvitationIssued::email)).doesNotContain(email.toLowerCase());
  }

  @Test
  void whoLeftAndComesBackIsInvitedAnewAsTheSamePerson() {
    var id = invite();
    taking.choosePassword(token(issued()), PASSWORD);
    desk.leave(admin, id, today(), "Nieuwe baan");

    PortalClock.at(at(today().plusDays(2)), () -> {
      assertThat(list.details(admin, id).person().status()).isEqualTo(PersonStatus.LEFT);
      assertThat(invitations.invite(admin, draft(Organisation.of(carer)))).isEqualTo(id);
      assertThat(list.details(admin, id).person().status()).isEqualTo(PersonStatus.INVITED);
      assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> users.loadUserByUsername(email));
      return true;
    });
  }

  @Test
  void whoLeftBeforeAcceptingCannotAcceptAnyMore() {
    var id = invite();
    desk.leave(admin, id, today(), "Komt toch niet");

    assertThat(taking.look(token(issued()))).isEmpty();
    assertThat(taking.choosePassword(token(issued()), PASSWORD)).isFalse();
  }

  private PersonId invite() {
    return invitations.invite(admin, draft(Organisation.of(carer)));
  }

  private InviteDraft draft(Organisation at) {
    var from = LocalDate.now(beans.getBean(Clock.class));
    return new InviteDraft("Noor", email, at,
        new RoleDraft(Set.of(at.equals(Organisation.BUREAU) ? Role.BUREAU_ANALYST : Role.PROVIDER_DATA), null, from,
            null));
  }

  private InvitationIssued issued() {
    return events.stream(InvitationIssued.class).filter(issued -> issued.email().equalsIgnoreCase(email))
        .reduce((_, last) -> last).orElseThrow();
  }

  private static String token(InvitationIssued issued) {
    return issued.address().substring(issued.address().lastIndexOf('/') + 1);
  }

  private LocalDate today() {
    return LocalDate.now(PortalClock.ZONE);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(12, 0).atZone(PortalClock.ZONE).toInstant();
  }

  private static boolean got(Future<Boolean> answer) {
    try {
      return answer.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
