package nl.speelruimte.identity.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.testing.SomeViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-90: what may be granted by whom, to whom and for when. */
class GrantRulesTests {

  private static final ProviderId OWN = new ProviderId(7);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Viewer BUREAU = SomeViewer.viewer(Role.BUREAU_ADMIN, new AccessScope.WholeRegion());
  private static final Viewer PROVIDER = SomeViewer.viewer(Role.PROVIDER_ADMIN, new AccessScope.OfProvider(OWN));

  @ParameterizedTest(name = "{0} gives {1} at {2}, group {3}: {4}")
  @CsvSource(nullValues = "-", textBlock = """
      BUREAU,   BUREAU_ADMIN,      REGION,         -, REGION
      BUREAU,   AUDITOR,           REGION,         -, REGION
      BUREAU,   MUNICIPAL_MANAGER, MUNICIPALITY-3, -, MUNICIPALITY
      BUREAU,   MUNICIPAL_READER,  MUNICIPALITY-3, 4, GROUP
      BUREAU,   PROVIDER_ADMIN,    PROVIDER-7,     -, PROVIDER
      PROVIDER, PROVIDER_ADMIN,    PROVIDER-7,     -, PROVIDER
      PROVIDER, PROVIDER_DATA,     PROVIDER-7,     -, PROVIDER
      """)
  void aRoleReachesTheOrganisationOfWhoHoldsIt(String who, Role role, String at, Integer group, ScopeType reach) {
    var draft = GrantRules.granted(viewer(who), Organisation.parse(at), role, group);

    assertThat(draft.scopeType()).isEqualTo(reach);
    assertThat(draft.scopeId()).isEqualTo(group != null ? group : Organisation.parse(at).id());
  }

  @ParameterizedTest(name = "{0} cannot give {1} at {2}, group {3}")
  @CsvSource(nullValues = "-", textBlock = """
      PROVIDER, BUREAU_ADMIN,      PROVIDER-7,     -, roles, wider-than-own
      PROVIDER, AUDITOR,           PROVIDER-7,     -, roles, wider-than-own
      PROVIDER, MUNICIPAL_READER,  PROVIDER-7,     -, roles, wider-than-own
      PROVIDER, SYSTEM,            PROVIDER-7,     -, roles, wider-than-own
      PROVIDER, PROVIDER_DATA,     PROVIDER-7,     4, group, wider-than-own
      BUREAU,   SYSTEM,            REGION,         -, roles, wider-than-own
      BUREAU,   PROVIDER_MANAGER,  REGION,         -, roles, role-does-not-fit
      BUREAU,   BUREAU_ADMIN,      PROVIDER-7,     -, roles, role-does-not-fit
      BUREAU,   BUREAU_ANALYST,    MUNICIPALITY-3, -, roles, role-does-not-fit
      BUREAU,   PROVIDER_DATA,     PROVIDER-7,     4, group, group-of-municipality
      """)
  void aRoleThatIsWiderOrDoesNotFitIsRefusedAtItsField(String who, Role role, String at, Integer group, String field,
      String key) {
    var no = catchThrowableOfType(RuleBroken.class,
        () -> GrantRules.granted(viewer(who), Organisation.parse(at), role, group));

    assertThat(no.field()).contains(field);
    assertThat(no.textKey()).isEqualTo("identity.rule." + key);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void peopleAreManagedByAdministratorsAlone(Role role) {
    var inRegion = SomeViewer.viewer(role, new AccessScope.WholeRegion());
    var inProvider = SomeViewer.viewer(role, new AccessScope.OfProvider(OWN));
    var gone = SomeViewer.viewer(role, new AccessScope.Nothing());
    var municipal = SomeViewer.viewer(role, new AccessScope.Municipal(new MunicipalityId(3), List.of()));

    assertThat(GrantRules.manages(inRegion, Organisation.BUREAU))
        .isEqualTo(role == Role.BUREAU_ADMIN || role == Role.SYSTEM);
    assertThat(GrantRules.manages(inProvider, Organisation.of(OWN))).isEqualTo(role == Role.PROVIDER_ADMIN);
    assertThat(List.of(Organisation.of(new ProviderId(8)), Organisation.BUREAU,
        new Organisation(OrganisationKind.MUNICIPALITY, 7)))
        .noneMatch(other -> GrantRules.manages(inProvider, other));
    assertThat(GrantRules.manages(gone, Organisation.BUREAU) || GrantRules.manages(municipal, Organisation.BUREAU)
        || GrantRules.manages(municipal, Organisation.of(new MunicipalityId(3)))).isFalse();
  }

  @Test
  void whatCanBeChosenIsWhatWouldBeTaken() {
    assertThat(GrantRules.grantable(PROVIDER, Organisation.of(OWN)))
        .containsExactlyInAnyOrder(Role.PROVIDER_MANAGER, Role.PROVIDER_DATA, Role.PROVIDER_ADMIN);
    assertThat(GrantRules.grantable(PROVIDER, Organisation.of(new ProviderId(8)))).isEmpty();
    assertThat(GrantRules.grantable(BUREAU, Organisation.BUREAU)).containsExactlyInAnyOrder(Role.BUREAU_MANAGER,
        Role.BUREAU_ANALYST, Role.BUREAU_ADMIN, Role.AUDITOR);
  }

  @ParameterizedTest(name = "held {0} to {1}, becomes {2} to {3}: {4}")
  @CsvSource(nullValues = "-", textBlock = """
      2026-01-01, -,          2026-01-01, 2026-11-25, -
      2026-01-01, -,          2026-01-01, 2026-11-24, to-passed
      2026-01-01, -,          2026-02-01, -,          from-passed
      2026-01-01, -,          2027-01-01, -,          from-passed
      2026-01-01, 2026-11-24, 2026-01-01, 2027-01-01, grant-over
      2027-01-01, -,          2026-11-25, -,          -
      2027-01-01, -,          2026-11-24, -,          from-passed
      2027-01-01, -,          2027-03-01, 2027-02-01, to-before-from
      2027-01-01, 2027-12-31, 2027-02-01, -,          -
      """)
  void whatHasPassedIsNotToldOtherwise(LocalDate from, LocalDate to, LocalDate newFrom, LocalDate newTo, String key) {
    var grant = new RoleGrant(new UUID(0, 1), new GrantDraft(Role.AUDITOR, ScopeType.REGION, null), from, to,
        Instant.EPOCH);

    var no = catchThrowableOfType(RuleBroken.class, () -> grant.change(newFrom, newTo, TODAY));

    assertThat(no == null ? null : no.textKey()).isEqualTo(key == null ? null : "identity.rule." + key);
    assertThat(grant.validFrom()).isEqualTo(no == null ? newFrom : from);
    assertThat(grant.validTo()).isEqualTo(no == null ? newTo : to);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", textBlock = """
      true,  false, -,          INVITED
      false, true,  -,          BLOCKED
      true,  true,  -,          ACTIVE
      true,  true,  2026-11-25, ACTIVE
      true,  true,  2026-11-24, LEFT
      false, true,  2026-11-24, LEFT
      false, false, 2026-11-24, LEFT
      """)
  void whereSomebodyStands(boolean active, boolean accepted, LocalDate leftOn, PersonStatus status) {
    assertThat(PersonStatus.of(active, accepted, leftOn, TODAY)).isEqualTo(status);
  }

  private static Viewer viewer(String who) {
    return who.equals("BUREAU") ? BUREAU : PROVIDER;
  }
}
