package nl.speelruimte.identity.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.identity.People;
import nl.speelruimte.identity.people.PeopleDesk;
import nl.speelruimte.identity.people.PeopleList;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.identity.reach.Organisation;
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
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-93: once a year it is said of each role whether it is still needed, and nothing ends by silence. */
@DatabaseTest
@LivesOn("2026-11-25")
class AccessReviewTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  @Autowired private AccessReviews reviews;
  @Autowired private ReviewDesk desk;
  @Autowired private ReviewRounds rounds;
  @Autowired private PeopleList list;
  @Autowired private PeopleDesk people;
  @Autowired private AttentionPoints points;
  @Autowired private JdbcClient jdbc;
  @Autowired private BeanFactory beans;
  private People persons;
  private ProviderId carer;
  private PersonId colleague;
  private Viewer admin;

  @BeforeEach
  void aProviderWithTwoPeople() {
    persons = new People(beans);
    carer = new PartyFixtures(beans).provider("De Linde");
    colleague = new PersonId(persons.signInAs(Role.PROVIDER_DATA, carer).account());
    admin = persons.signInAs(Role.PROVIDER_ADMIN, carer);
  }

  @AfterEach
  void everybodyLeaves() {
    persons.signOut();
  }

  @Test
  void aRoundIsOverWhenEachRoleIsConfirmedOrEnded() {
    var id = open();
    signInAdmin();
    assertThat(reviews.waiting(admin)).isOne();
    assertThat(pointsAbout(admin, id)).as("told that it began").isOne();
    assertThat(pointsAbout(persons.signInAs(Role.PROVIDER_MANAGER, carer), id)).as("not to everybody").isZero();
    signInAdmin();
    desk.confirm(admin, id, of(id, Role.PROVIDER_ADMIN));
    assertThat(details(id).review()).satisfies(row -> {
      assertThat(row.waiting()).isOne();
      assertThat(row.status()).isEqualTo(ReviewStatus.OPEN);
    });

    desk.end(admin, id, of(id, Role.PROVIDER_DATA), "Andere taak");

    assertThat(details(id).review().status()).isEqualTo(ReviewStatus.DONE);
    assertThat(details(id).may()).isEmpty();
    assertThat(reviews.waiting(admin)).isZero();
    assertThat(pointsAbout(admin, id)).isZero();
    assertThat(list.details(admin, colleague).grants()).singleElement()
        .satisfies(grant -> assertThat(grant.to()).isEqualTo(TODAY));
    assertThat(details(id).roles()).extracting(ReviewedRow::outcome)
        .containsExactlyInAnyOrder(ReviewOutcome.CONFIRMED, ReviewOutcome.ENDED);
  }

  @Test
  void ofTwoWhoDecideTheSecondIsToldAndNothingIsDoneTwice() {
    var id = open();
    signInAdmin();
    desk.confirm(admin, id, of(id, Role.PROVIDER_DATA));

    refused("decided-already", () -> desk.end(admin, id, of(id, Role.PROVIDER_DATA), "Toch niet"));

    assertThat(list.details(admin, colleague).grants().getFirst().to()).isNull();
  }

  @Test
  void aRoleThatEndedMeanwhileAsksNothing() {
    var id = open();
    signInAdmin();
    people.leave(admin, colleague, TODAY, "Nieuwe baan");

    assertThat(details(id).review().waiting()).isOne();
    refused("grant-over", () -> desk.confirm(admin, id, of(id, Role.PROVIDER_DATA)));
    desk.confirm(admin, id, of(id, Role.PROVIDER_ADMIN));
    assertThat(details(id).review().status()).isEqualTo(ReviewStatus.DONE);
  }

  @Test
  void nobodyEndsTheirOwnRightToAdministerInARoundEither() {
    var id = open();
    signInAdmin();

    refused("own-right", () -> desk.end(admin, id, of(id, Role.PROVIDER_ADMIN), "Vergissing"));

    assertThat(details(id).review().waiting()).isEqualTo(2);
  }

  @Test
  void onesOwnRoleIsConfirmedByAnotherWhoCan() {
    var another = persons.signInAs(Role.PROVIDER_ADMIN, carer);
    var id = open();
    var mine = details(id).roles().stream().filter(each -> each.person().value().equals(admin.account()))
        .findFirst().orElseThrow().id();
    signInAdmin();

    refused("own-confirmed", () -> desk.confirm(admin, id, mine));
    desk.confirm(another, id, mine);

    assertThat(details(id).roles()).filteredOn(each -> each.id().equals(mine)).singleElement()
        .satisfies(each -> assertThat(each.decidedBy()).isEqualTo(another.name()));
  }

  @Test
  void aLateRoundIsAnAttentionPointOfTheBureauAndEndsNothingByItself() {
    var id = open();
    var bureau = persons.signInAs(Role.BUREAU_ADMIN);
    refused("not-overdue", () -> desk.endRest(bureau, id, "Geen antwoord"));
    assertThat(pointsAbout(bureau, id)).isZero();

    later(29, () -> {
      rounds.everyDay();
      rounds.everyDay();
      assertThat(pointsAbout(bureau, id)).isOne();
      assertThat(points.rows(admin, AttentionFilter.OPEN, Pageable.unpaged())).extracting(point -> point.whyKey())
          .as("that it is late is for the bureau").containsExactly("attention.access-review.opened");
      assertThat(reviews.details(bureau, id).may()).contains(ReviewAction.END_REST);
      assertThat(list.details(bureau, colleague).grants().getFirst().to()).isNull();
      desk.endRest(bureau, id, "Geen antwoord");
      assertThat(list.details(bureau, colleague).grants().getFirst().to()).isEqualTo(TODAY.plusDays(29));
      assertThat(reviews.details(bureau, id).review().status()).isEqualTo(ReviewStatus.DONE);
      assertThat(pointsAbout(bureau, id)).isZero();
    });
  }

  /** Who ends the rest has a role in it too: that one waits for somebody else, the others end. */
  @Test
  void endingTheRestLeavesOnesOwnRightToAdminister() {
    var bureau = persons.signInAs(Role.BUREAU_ADMIN);
    var linde = open();
    jdbc.sql("""
            INSERT INTO identity_reviewed_grant (id, version, review_id, grant_id, account_id, role, scope_type)
            SELECT UUID(), 0, :review, g.id, g.account_id, g.role, g.scope_type FROM identity_role_grant g
             WHERE g.account_id = :own""").param("review", linde.toString()).param("own", bureau.account().toString())
        .update();

    later(29, () -> {
      assertThat(desk.endRest(bureau, linde, "Geen antwoord")).isOne();
      var left = reviews.details(bureau, linde);
      assertThat(left.roles()).filteredOn(ReviewedRow::waiting).singleElement()
          .satisfies(each -> assertThat(each.person().value()).isEqualTo(bureau.account()));
      assertThat(left.review().status()).isEqualTo(ReviewStatus.OVERDUE);
    });
  }

  @Test
  void aRoundOpensByItselfAYearAfterTheFirstRoleAndAYearAfterTheLastRound() {
    var linde = Organisation.of(carer);
    assertThat(rounds.due()).doesNotContain(linde);
    later(366, () -> {
      assertThat(rounds.due()).contains(linde);
      rounds.open(linde);
      rounds.open(linde);
      assertThat(reviews.rows(admin, Pageable.unpaged())).singleElement()
          .satisfies(row -> assertThat(row.roles()).isEqualTo(2));
      assertThat(rounds.due()).doesNotContain(linde);
      signInAdmin();
      reviews.details(admin, reviews.rows(admin, Pageable.unpaged()).getFirst().id()).roles()
          .forEach(each -> desk.confirm(admin, reviews.rows(admin, Pageable.unpaged()).getFirst().id(), each.id()));
    });
    later(700, () -> assertThat(rounds.due()).doesNotContain(linde));
    later(366 + 366, () -> assertThat(rounds.due()).contains(linde));
  }

  @Test
  void oneRoundAtATimeAndNoneWhereNobodyWorks() {
    open();
    var bureau = persons.signInAs(Role.BUREAU_ADMIN);

    refused("review-open", () -> desk.open(bureau, Organisation.of(carer)));
    refused("nobody-there",
        () -> desk.open(bureau, Organisation.of(new PartyFixtures(beans).provider("Niemand"))));
  }

  @Test
  void theRoundOfAnotherProviderIsNotThere() {
    var id = open();
    var reviewed = of(id, Role.PROVIDER_DATA);
    var stranger = persons.signInAs(Role.PROVIDER_ADMIN, new PartyFixtures(beans).provider("Elders"));

    for (var each : new ReviewId[] {id, new ReviewId(UUID.randomUUID())}) {
      notHere(() -> reviews.details(stranger, each));
      notHere(() -> desk.confirm(stranger, each, reviewed));
      notHere(() -> desk.end(stranger, each, reviewed, "x"));
    }
    assertThat(reviews.rows(stranger, Pageable.unpaged())).isEmpty();
  }

  private ReviewId open() {
    return desk.open(persons.signInAs(Role.BUREAU_ADMIN), Organisation.of(carer));
  }

  /** An administrator again, after the bureau was signed in on this thread; of elsewhere, so that carer has one. */
  private void signInAdmin() {
    persons.signInAs(Role.PROVIDER_ADMIN, new PartyFixtures(beans).provider("Elders"));
  }

  private ReviewDetails details(ReviewId id) {
    return reviews.details(admin, id);
  }

  private UUID of(ReviewId id, Role role) {
    return details(id).roles().stream().filter(each -> each.role() == role).findFirst().orElseThrow().id();
  }

  private long pointsAbout(Viewer viewer, ReviewId id) {
    return points.rows(viewer, AttentionFilter.OPEN, Pageable.unpaged()).stream()
        .filter(point -> ("access-review/" + id).equals(point.route())).count();
  }

  private static void later(int days, Runnable work) {
    PortalClock.at(TODAY.plusDays(days).atTime(12, 0).atZone(PortalClock.ZONE).toInstant(), () -> {
      work.run();
      return true;
    });
  }

  private static void refused(String key, ThrowingCallable command) {
    var no = catchThrowableOfType(RuleBroken.class, command);
    assertThat(no).isNotNull();
    assertThat(no.textKey()).isEqualTo("identity.rule." + key);
  }

  private static void notHere(ThrowingCallable command) {
    assertThatExceptionOfType(NotHere.class).isThrownBy(command);
  }
}
