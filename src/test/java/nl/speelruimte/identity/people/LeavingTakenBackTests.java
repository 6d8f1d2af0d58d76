package nl.speelruimte.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.invitations.InvitationTaking;
import nl.speelruimte.identity.invitations.Invitations;
import nl.speelruimte.identity.invitations.InviteDraft;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** UC-98: a leaving that was reported wrongly is taken back, with the roles as they were. */
@DatabaseTest
@Transactional
@RecordApplicationEvents
@LivesOn("2026-11-25")
class LeavingTakenBackTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  @Autowired private Corrections corrections;
  @Autowired private PeopleDesk desk;
  @Autowired private PeopleList list;
  @Autowired private Invitations invitations;
  @Autowired private InvitationTaking taking;
  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  @Autowired private BeanFactory beans;
  private final String address = "noor." + UUID.randomUUID() + "@example.nl";
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
    onDay(4, () -> refused("not-leaving", () -> corrections.stay(admin, id, "Nog eens")));
  }

  /** Whoever is let go does not give the days back to themselves; a colleague does. */
  @Test
  void nobodyTakesBackTheirOwnLeaving() {
    var colleague = new People(beans).signInAs(Role.PROVIDER_ADMIN, carer);
    var self = new PersonId(admin.account());
    desk.leave(colleague, self, TODAY.plusDays(3), "Vertrouwen weg");

    assertThat(list.details(admin, self).may()).doesNotContain(PersonAction.STAY);
    refused("own-more", () -> corrections.stay(admin, self, "Ik blijf"));
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
      refused("not-leaving", () -> corrections.stay(admin, id, "Terug"));
      assertThat(list.details(admin, id).may()).isEmpty();
      var back = invitations.invite(admin, new InviteDraft("Noor", address, Organisation.of(carer),
          new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY.plusDays(1), null)));
      assertThat(back).isEqualTo(id);
      assertThat(list.details(admin, id).grants()).hasSize(2);
    });
  }

  private PersonId accepted() {
    var id = invitations.invite(admin, new InviteDraft("Noor", address, Organisation.of(carer),
        new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY, null)));
    var link = events.stream(InvitationIssued.class).filter(issued -> issued.email().equals(address))
        .map(issued -> issued.address().replaceAll(".*/", "")).findFirst().orElseThrow();
    assertThat(taking.choosePassword(link, "regen op het dak")).isTrue();
    return id;
  }

  private List<String> grants(PersonId id) {
    return list.details(admin, id).grants().stream()
        .map(grant -> grant.role() + " " + grant.from() + " " + grant.to()).sorted().toList();
  }

  private Set<PersonAction> may(PersonId id, int day) {
    Supplier<Set<PersonAction>> asked = () -> list.details(admin, id).may();
    return PortalClock.at(TODAY.plusDays(day).atTime(20, 0).atZone(PortalClock.ZONE).toInstant(), asked);
  }

  private static void onDay(int day, Runnable work) {
    PortalClock.at(TODAY.plusDays(day).atTime(13 + day, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      work.run();
      return true;
    });
  }

  private static void refused(String rule, ThrowingCallable command) {
    var no = catchThrowableOfType(RuleBroken.class, command);
    assertThat(no).as(rule).isNotNull();
    assertThat(no.textKey()).isEqualTo("identity.rule." + rule);
    assertThat(no.field()).isEmpty();
  }
}
