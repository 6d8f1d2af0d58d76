package nl.speelruimte.identity;

import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AccessScope.Window;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What an account may see follows from its running grants, and from nothing else. */
@DatabaseTest
class ViewersOfAccountsTests {

  private static final GrantDraft ANALYST = new GrantDraft(Role.BUREAU_ANALYST, ScopeType.REGION, null);
  private static final GrantDraft ADMIN = new GrantDraft(Role.BUREAU_ADMIN, ScopeType.REGION, null);
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Autowired
  private ApplicationContext context;

  @Autowired
  private JdbcClient database;

  @Autowired
  private CurrentViewer current;

  private People people;

  @BeforeEach
  void meetPeople() {
    people = new People(context);
  }

  @AfterEach
  void everybodyLeaves() {
    people.signOut();
  }

  @ParameterizedTest
  @EnumSource(names = {"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN"})
  void theBureauSeesItsRegion(Role role) {
    assertThat(people.signInAs(role).scope()).isEqualTo(new AccessScope.WholeRegion());
  }

  @Test
  void theAuditorSeesDecisionsAndFigures() {
    assertThat(people.signInAs(Role.AUDITOR).scope()).isEqualTo(new AccessScope.Audit());
  }

  @ParameterizedTest
  @EnumSource(names = {"PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
  void aProviderSeesItself(Role role) {
    assertThat(people.signInAs(role, new ProviderId(4711)).scope())
        .isEqualTo(new AccessScope.OfProvider(new ProviderId(4711)));
  }

  @Test
  void aMunicipalitySeesItselfEvenWhenItIsMemberOfAGroup() {
    var own = municipality();
    memberOf(group(), own, LocalDate.of(2024, 1, 1), null);

    assertThat(people.signInAs(Role.MUNICIPAL_MANAGER, own).scope())
        .isEqualTo(new AccessScope.Municipal(own, List.of()));
  }

  @Test
  void aGroupGrantOpensTheRowsOfTheOthersForAsLongAsTheyAreMembers() {
    var own = municipality();
    var former = municipality();
    var present = municipality();
    var group = group();
    memberOf(group, own, LocalDate.of(2022, 1, 1), null);
    memberOf(group, former, LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));
    memberOf(group, present, LocalDate.of(2023, 1, 1), null);

    var scope = (AccessScope.Municipal) people.signInAs(Role.MUNICIPAL_READER, own, group).scope();

    assertThat(scope.own()).isEqualTo(own);
    assertThat(scope.granted()).containsExactlyInAnyOrder(
        new Window(former, new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31))),
        new Window(present, new Period(LocalDate.of(2023, 1, 1), LocalDate.of(9999, 12, 31))));
  }

  @Test
  void aGroupGrantAloneStillMakesOnesOwnMunicipalityOnesOwn() {
    var own = municipality();
    var group = group();

    var scope = people.signIn(OrganisationKind.MUNICIPALITY, own.value(),
        new GrantDraft(Role.MUNICIPAL_MANAGER, ScopeType.GROUP, group.value())).scope();

    assertThat(scope).isEqualTo(new AccessScope.Municipal(own, List.of()));
  }

  @Test
  void somebodyWithSeveralRolesWorksInOneAtATime() {
    people.signIn(OrganisationKind.REGION, null, ADMIN, ANALYST);

    assertThat(current.roles()).extracting(WorkingRole::role)
        .containsExactly(Role.BUREAU_ADMIN, Role.BUREAU_ANALYST);
    assertThat(current.get().role()).isEqualTo(Role.BUREAU_ADMIN);
  }

  @Test
  void nobodyCanWorkInTheRoleOfSomebodyElse() {
    people.signIn(OrganisationKind.REGION, null, ADMIN);
    var other = current.roles().getFirst().grant();
    people.signIn(OrganisationKind.REGION, null, ANALYST);

    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> current.workAs(other));
  }

  @Test
  void aGrantThatEndsStopsAtOnce() {
    var account = people.open(OrganisationKind.REGION, null, ANALYST);
    people.signIn(account);
    database.sql("UPDATE identity_role_grant SET valid_from = '2020-01-01', valid_to = '2020-12-31' "
        + "WHERE account_id = :account").param("account", account.toString()).update();

    assertThat(current.get().scope()).isEqualTo(new AccessScope.Nothing());
  }

  @Test
  void anAccountThatIsClosedStopsAtOnce() {
    var account = people.open(OrganisationKind.REGION, null, ANALYST);
    people.signIn(account);
    database.sql("UPDATE identity_account SET active = FALSE WHERE id = :account")
        .param("account", account.toString()).update();

    assertThat(current.get().scope()).isEqualTo(new AccessScope.Nothing());
  }

  @Test
  void withoutSignInThereIsNoViewer() {
    assertThat(current.find()).isEmpty();
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(current::get);
  }

  private MunicipalityId municipality() {
    var code = "V%03d".formatted(NEXT.incrementAndGet());
    database.sql("INSERT INTO parties_municipality (cbs_code, name) VALUES (:code, :code)").param("code", code).update();
    return new MunicipalityId(database.sql("SELECT id FROM parties_municipality WHERE cbs_code = :code")
        .param("code", code).query(Integer.class).single());
  }

  private GroupId group() {
    var code = "T" + UUID.randomUUID().toString().substring(0, 8);
    database.sql("INSERT INTO parties_municipality_group (code, name, valid_from) VALUES (:code, :code, '2020-01-01')")
        .param("code", code).update();
    return new GroupId(database.sql("SELECT id FROM parties_municipality_group WHERE code = :code")
        .param("code", code).query(Integer.class).single());
  }

  private void memberOf(GroupId group, MunicipalityId municipality, LocalDate from, LocalDate to) {
    database.sql("""
        INSERT INTO parties_municipality_group_member (group_id, municipality_id, valid_from, valid_to)
        VALUES (:group, :municipality, :from, :to)""")
        .param("group", group.value()).param("municipality", municipality.value())
        .param("from", from).param("to", to).update();
  }
}
