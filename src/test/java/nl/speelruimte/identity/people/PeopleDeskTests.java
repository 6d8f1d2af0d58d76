package nl.speelruimte.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.AsOf;
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
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-90, UC-92: roles are given, changed and ended, people are kept out and leave, and what was so stays known. */
@DatabaseTest
@Transactional
@LivesOn("2026-11-25")
class PeopleDeskTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  @Autowired private PeopleDesk desk;
  @Autowired private PeopleList list;
  @Autowired private AccessOnADay access;
  @Autowired private AuditTrail trail;
  @Autowired private JdbcClient jdbc;
  @Autowired private BeanFactory beans;
  private People people;
  private ProviderId carer;

  @BeforeEach
  void prepare() {
    people = new People(beans);
    carer = new PartyFixtures(beans).provider("De Linde");
  }

  @AfterEach
  void everybodyLeaves() {
    people.signOut();
  }

  @Test
  void anAdministratorOfAProviderGivesAColleagueARoleForAPeriod() {
    var colleague = person(Role.PROVIDER_MANAGER, carer);
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);

    desk.grant(admin, colleague,
        new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY.plusDays(1), TODAY.plusDays(30)));

    var details = list.details(admin, colleague);
    assertThat(details.grants()).extracting(GrantRow::role)
        .containsExactlyInAnyOrder(Role.PROVIDER_MANAGER, Role.PROVIDER_DATA);
    assertThat(details.grants()).filteredOn(grant -> grant.role() == Role.PROVIDER_DATA).singleElement()
        .satisfies(grant -> {
          assertThat(grant.status()).isEqualTo(GrantStatus.FUTURE);
          assertThat(grant.reach()).isEqualTo("De Linde");
          assertThat(grant.to()).isEqualTo(TODAY.plusDays(30));
        });
    assertThat(history(admin, details)).contains("identity.action.granted");
  }

  @Test
  void theSameRoleTwiceInOnePeriodIsRefusedAndOneAfterTheOtherIsNot() {
    var colleague = person(Role.PROVIDER_MANAGER, carer);
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    var again = new RoleDraft(Set.of(Role.PROVIDER_MANAGER), null, TODAY, null);

    refused("roles", "held-already", () -> desk.grant(admin, colleague, again));
    desk.end(admin, only(admin, colleague).id(), TODAY, "Andere taak");
    desk.grant(admin, colleague, new RoleDraft(Set.of(Role.PROVIDER_MANAGER), null, TODAY.plusDays(1), null));

    assertThat(list.details(admin, colleague).grants()).hasSize(2);
  }

  @Test
  void aRoleWiderThanOnesOwnIsRefusedAtItsField() {
    var colleague = person(Role.PROVIDER_MANAGER, carer);
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);

    refused("roles", "wider-than-own",
        () -> desk.grant(admin, colleague, new RoleDraft(Set.of(Role.BUREAU_ADMIN), null, TODAY, null)));

    assertThat(list.details(admin, colleague).grants()).hasSize(1);
  }

  @Test
  void thePersonOfAnotherProviderIsNotThereForAnyCommand() {
    var stranger = person(Role.PROVIDER_MANAGER, new PartyFixtures(beans).provider("Elders"));
    var grant = only(people.signInAs(Role.BUREAU_ADMIN), stranger).id();
    var nobody = new PersonId(UUID.randomUUID());
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    var draft = new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY, null);

    for (var id : Set.of(stranger, nobody)) {
      notHere(() -> list.details(admin, id));
      notHere(() -> desk.grant(admin, id, draft));
      notHere(() -> desk.block(admin, id, "x"));
      notHere(() -> desk.unblock(admin, id, "x"));
      notHere(() -> desk.leave(admin, id, TODAY, "x"));
    }
    notHere(() -> desk.end(admin, grant, TODAY, "x"));
    notHere(() -> desk.changePeriod(admin, grant, new PeriodDraft(TODAY, TODAY, "Anders afgesproken", 0)));
    assertThat(list.rows(admin, PersonFilter.ALL, Pageable.unpaged())).extracting(PersonRow::id)
        .doesNotContain(stranger);
    assertThat(list.count(admin, new PersonFilter("Elders", null, null, null))).isZero();
    assertThat(access.rows(admin, AsOf.endOf(TODAY), "", Pageable.unpaged())).extracting(AccessRow::organisationName)
        .containsOnly("De Linde");
  }

  @Test
  void whoManagesNobodySeesNobody() {
    person(Role.PROVIDER_DATA, carer);
    var manager = people.signInAs(Role.PROVIDER_MANAGER, carer);
    assertThat(list.count(manager, PersonFilter.ALL)).isZero();
    var bureau = people.signInAs(Role.BUREAU_MANAGER);
    assertThat(list.count(bureau, PersonFilter.ALL)).isZero();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> desk.block(bureau, new PersonId(UUID.randomUUID()), "x"));
  }

  @Test
  void thePeriodIsChangedByOneOfTwoAndTheOtherIsTold() {
    var colleague = person(Role.PROVIDER_MANAGER, carer);
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    var shown = only(admin, colleague);
    desk.changePeriod(admin, shown.id(), period(shown, TODAY.plusMonths(1)));

    assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() ->
        desk.changePeriod(admin, shown.id(), period(shown, TODAY.plusMonths(2))));
    assertThat(only(admin, colleague).to()).isEqualTo(TODAY.plusMonths(1));
    refused("reason", "uikit.field.reason-missing", () -> desk.changePeriod(admin, shown.id(),
        new PeriodDraft(shown.from(), null, " ", only(admin, colleague).version())));
    assertThat(trail.history(admin, list.details(admin, colleague).subject(), Pageable.ofSize(1)).getFirst().reason())
        .isEqualTo("Anders afgesproken");
  }

  @Test
  void whoLeavesKeepsNoRoleAfterTheLastDayAndAFutureOneIsWithdrawn() {
    var colleague = person(Role.PROVIDER_MANAGER, carer);
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    desk.grant(admin, colleague, new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY.plusYears(1), null));

    desk.leave(admin, colleague, TODAY.plusDays(5), "Nieuwe baan");

    var details = list.details(admin, colleague);
    assertThat(details.grants()).singleElement().satisfies(grant -> {
      assertThat(grant.role()).isEqualTo(Role.PROVIDER_MANAGER);
      assertThat(grant.to()).isEqualTo(TODAY.plusDays(5));
    });
    assertThat(details.person().leavesOn()).isEqualTo(TODAY.plusDays(5));
    assertThat(details.may()).doesNotContain(PersonAction.GRANT);
    assertThat(history(admin, details)).contains("identity.action.left", "identity.action.grant-withdrawn",
        "identity.action.grant-ended");
    refused(null, "leaving", () -> desk.grant(admin, colleague,
        new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY, null)));
    refused("to", "after-leaving", () -> desk.changePeriod(admin, details.grants().getFirst().id(),
        period(details.grants().getFirst(), null)));
  }

  @Test
  void aDayThatHasPassedAndAMissingReasonAreRefusedAtTheirField() {
    var colleague = person(Role.PROVIDER_MANAGER, carer);
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    var grant = only(admin, colleague).id();

    refused("lastDay", "to-passed", () -> desk.end(admin, grant, TODAY.minusDays(1), "x"));
    refused("lastDay", "last-day-missing", () -> desk.leave(admin, colleague, null, "x"));
    refused("reason", "uikit.field.reason-missing", () -> desk.end(admin, grant, TODAY, " "));
    refused("reason", "uikit.field.reason-missing", () -> desk.block(admin, colleague, ""));
  }

  @Test
  void nobodyEndsOrShortensTheirOwnRightToAdminister() {
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    var self = new PersonId(admin.account());
    var grant = only(admin, self);

    refused(null, "own-right", () -> desk.end(admin, grant.id(), TODAY, "Vergissing"));
    refused(null, "own-right", () -> desk.changePeriod(admin, grant.id(),
        period(grant, TODAY.plusDays(1))));
    refused(null, "oneself", () -> desk.block(admin, self, "Vergissing"));
    refused(null, "oneself", () -> desk.leave(admin, self, TODAY, "Vergissing"));
    assertThat(list.details(admin, self).may()).doesNotContain(PersonAction.BLOCK, PersonAction.LEAVE);
  }

  @Test
  void nobodyGivesThemselvesMoreOrLonger() {
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    var self = new PersonId(admin.account());
    var grant = only(admin, self);
    jdbc.sql("UPDATE identity_role_grant SET valid_to = :to WHERE id = :id").param("to", TODAY.plusDays(5))
        .param("id", grant.id().toString()).update();
    beans.getBean(jakarta.persistence.EntityManager.class).clear();

    refused(null, "own-more",
        () -> desk.grant(admin, self, new RoleDraft(Set.of(Role.PROVIDER_DATA), null, TODAY, null)));
    for (var to : new LocalDate[] {TODAY.plusDays(6), null}) {
      refused(null, "own-more",
          () -> desk.changePeriod(admin, grant.id(), period(grant, to)));
    }
    assertThat(only(admin, self).to()).isEqualTo(TODAY.plusDays(5));
    assertThat(list.details(admin, self).may()).doesNotContain(PersonAction.GRANT);
  }

  @Test
  void theLastAdministratorOfTheRegionStaysWhateverIsTried() {
    var last = new PersonId(people.signInAs(Role.BUREAU_ADMIN).account());
    var admin = people.signInAs(Role.BUREAU_ADMIN);
    jdbc.sql("UPDATE identity_account SET active = FALSE WHERE id <> :last").param("last", last.toString()).update();
    var grant = only(admin, last);

    refused(null, "last-administrator", () -> desk.end(admin, grant.id(), TODAY, "x"));
    refused(null, "last-administrator", () -> desk.block(admin, last, "x"));
    refused(null, "last-administrator", () -> desk.leave(admin, last, TODAY.plusDays(3), "x"));
  }

  @Test
  void whoCouldSeeWhatIsAnsweredAsItWasRecordedThen() {
    var colleague = PortalClock.at(TODAY.minusDays(10).atTime(9, 0).atZone(PortalClock.ZONE).toInstant(),
        () -> person(Role.PROVIDER_MANAGER, carer));
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);
    assertThat(seen(admin, colleague, TODAY.minusDays(11))).isZero();
    assertThat(seen(admin, colleague, TODAY.minusDays(10))).isOne();

    desk.block(admin, colleague, "Telefoon kwijt");

    assertThat(seen(admin, colleague, TODAY)).isZero();
    assertThat(seen(admin, colleague, TODAY.minusDays(1))).isOne();
    var auditor = people.signInAs(Role.AUDITOR);
    assertThat(seen(auditor, colleague, TODAY.minusDays(1))).isOne();
    assertThat(list.count(auditor, PersonFilter.ALL)).isZero();
  }

  @Test
  void aBlockedPersonComesBackWithTheSameRoles() {
    var colleague = person(Role.PROVIDER_MANAGER, carer);
    var admin = people.signInAs(Role.PROVIDER_ADMIN, carer);

    desk.block(admin, colleague, "Telefoon kwijt");
    refused(null, "status", () -> desk.block(admin, colleague, "Nog eens"));
    assertThat(list.details(admin, colleague).may()).contains(PersonAction.UNBLOCK).doesNotContain(PersonAction.BLOCK);
    desk.unblock(admin, colleague, "Terecht");

    assertThat(list.details(admin, colleague).person().status()).isEqualTo(PersonStatus.ACTIVE);
    assertThat(only(admin, colleague).status()).isEqualTo(GrantStatus.RUNNING);
  }

  private PersonId person(Role role, ProviderId provider) {
    return new PersonId(people.signInAs(role, provider).account());
  }

  private static PeriodDraft period(GrantRow shown, LocalDate to) {
    return new PeriodDraft(shown.from(), to, "Anders afgesproken", shown.version());
  }

  private GrantRow only(Viewer viewer, PersonId id) {
    return list.details(viewer, id).grants().getFirst();
  }

  private long seen(Viewer viewer, PersonId id, LocalDate day) {
    return access.rows(viewer, AsOf.endOf(day), "", Pageable.unpaged()).stream()
        .filter(row -> row.person().equals(id)).count();
  }

  private List<String> history(Viewer viewer, PersonDetails details) {
    return trail.history(viewer, details.subject(), Pageable.ofSize(20)).stream().map(event -> event.action()).toList();
  }

  private static void refused(String field, String key, ThrowingCallable command) {
    var no = catchThrowableOfType(RuleBroken.class, command);
    assertThat(no).isNotNull();
    assertThat(no.textKey()).isEqualTo(key.contains(".") ? key : "identity.rule." + key);
    assertThat(no.field().orElse(null)).isEqualTo(field);
  }

  private static void notHere(ThrowingCallable command) {
    assertThatExceptionOfType(NotHere.class).isThrownBy(command);
  }
}
