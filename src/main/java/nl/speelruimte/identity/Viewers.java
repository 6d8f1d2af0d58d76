package nl.speelruimte.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.identity.RunningGrants.Grant;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.MunicipalityGroups;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Turns an account and the role it works in into a viewer. */
@Component
public class Viewers {

  private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
  private final RunningGrants grants;
  private final MunicipalityGroups groups;
  private final SessionBook sessions;

  Viewers(RunningGrants grants, MunicipalityGroups groups, SessionBook sessions) {
    this.grants = grants;
    this.groups = groups;
    this.sessions = sessions;
  }

  /** The rights to begin with: the role that was chosen last time, or the first; none without a running role. */
  Optional<List<GrantedAuthority>> atSignIn(UUID account) {
    var roles = workingRoles(account);
    var last = sessions.chosen(account);
    var remembered = roles.stream().filter(role -> last.filter(role.grant()::equals).isPresent()).findFirst();
    return remembered.or(() -> roles.stream().findFirst())
        .map(role -> WorksAs.authorities(role, roles.size() == 1 || remembered.isPresent()));
  }

  /** The active accounts with a running grant, in a fixed order. */
  public List<UUID> reachable() {
    return grants.holders();
  }

  /**
   * Whom the portal writes to, with a viewer for each role the account may work in: what somebody is told is asked as
   * themselves. Empty when the account has no running grant any more.
   *
   * @param reason what is written for, as the origin of the viewers
   */
  public Optional<Recipient> recipient(UUID account, String reason) {
    var viewers = workingRoles(account).stream()
        .map(role -> viewer(account, role.grant(), role.role(), reason)).toList();
    return viewers.isEmpty() ? Optional.empty() : grants.address(account)
        .map(email -> new Recipient(account, viewers.getFirst().name(), email, viewers));
  }

  /** The roles an account can choose from; a group grant widens a municipal role and is a choice only by itself. */
  List<WorkingRole> workingRoles(UUID account) {
    var running = grants.of(account);
    return running.stream()
        .filter(grant -> grant.scopeType() != ScopeType.GROUP || standsAlone(grant, running))
        .map(grant -> new WorkingRole(grant.id(), grant.role(), organisation(grant)))
        .toList();
  }

  /** The viewer that works by this grant; one with nothing to see when the grant runs no more. */
  Viewer viewer(UUID account, UUID grantId, Role roleAtSignIn, String origin) {
    var running = grants.of(account);
    return running.stream()
        .filter(grant -> grant.id().equals(grantId))
        .findFirst()
        .map(grant -> new Viewer(account, grant.displayName(), organisation(grant), grant.role(),
            scope(grant, running), origin))
        .orElseGet(() -> new Viewer(account, "", "", roleAtSignIn, new AccessScope.Nothing(), origin));
  }

  private static boolean standsAlone(Grant group, List<Grant> running) {
    return running.stream()
        .filter(other -> other.role() == group.role())
        .min(Comparator.comparing(Grant::scopeType))
        .filter(group::equals)
        .isPresent();
  }

  private AccessScope scope(Grant grant, List<Grant> running) {
    return switch (grant.scopeType()) {
      case REGION -> grant.role() == Role.AUDITOR ? new AccessScope.Audit() : new AccessScope.WholeRegion();
      case PROVIDER -> new AccessScope.OfProvider(new ProviderId(required(grant)));
      case MUNICIPALITY, GROUP -> municipal(new MunicipalityId(required(grant)), grant.role(), running);
    };
  }

  private AccessScope municipal(MunicipalityId own, Role role, List<Grant> running) {
    return new AccessScope.Municipal(own, running.stream()
        .filter(grant -> grant.role() == role && grant.scopeType() == ScopeType.GROUP)
        .map(grant -> new GroupId(Objects.requireNonNull(grant.scopeId())))
        .flatMap(group -> groups.windows(Viewer.system("sign-in"), group, EVER).stream())
        .filter(window -> !window.municipality().equals(own))
        .toList());
  }

  private String organisation(Grant grant) {
    var kind = switch (grant.scopeType()) {
      case REGION -> OrganisationKind.REGION;
      case MUNICIPALITY, GROUP -> OrganisationKind.MUNICIPALITY;
      case PROVIDER -> OrganisationKind.PROVIDER;
    };
    return grants.organisation(kind, grant.organisation()).orElse("");
  }

  /**
   * A person to write to.
   *
   * @param viewers one for each role the person may work in
   */
  public record Recipient(UUID account, String displayName, String email, List<Viewer> viewers) {}

  private static int required(Grant grant) {
    return Objects.requireNonNull(grant.organisation(), "a grant with a reach has the number of what it reaches");
  }
}
