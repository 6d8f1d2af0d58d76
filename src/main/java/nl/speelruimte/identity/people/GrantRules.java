package nl.speelruimte.identity.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What may be granted by whom, to whom and for when; rules without a database. */
final class GrantRules {

  private GrantRules() {}

  /** Whether this viewer manages people at all, and if so of which organisations. */
  static boolean manages(Viewer viewer, Organisation organisation) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.role() == Role.BUREAU_ADMIN || viewer.role() == Role.SYSTEM;
      case AccessScope.OfProvider(var own) ->
          viewer.role() == Role.PROVIDER_ADMIN && organisation.equals(Organisation.of(own));
      case AccessScope.Municipal _, AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
  }

  /**
   * What a role means for somebody of an organisation, when the viewer may grant it.
   *
   * @param group the number of the group whose other members it opens; null for one's own organisation
   * @throws RuleBroken at {@code roles} or {@code group} when it is wider than what the viewer has, or does not fit
   */
  static GrantDraft granted(Viewer viewer, Organisation organisation, Role role, @Nullable Integer group) {
    var reach = switch (organisation.kind()) {
      case REGION -> ScopeType.REGION;
      case MUNICIPALITY -> group == null ? ScopeType.MUNICIPALITY : ScopeType.GROUP;
      case PROVIDER -> ScopeType.PROVIDER;
    };
    if (!isWithinReach(viewer, role)) {
      throw RuleBroken.at("roles", "identity.rule.wider-than-own");
    }
    if (group != null && organisation.kind() != OrganisationKind.MUNICIPALITY) {
      throw RuleBroken.at("group", isRegional(viewer) ? "identity.rule.group-of-municipality"
          : "identity.rule.wider-than-own");
    }
    if (!GrantDraft.fits(role, reach)) {
      throw RuleBroken.at("roles", "identity.rule.role-does-not-fit");
    }
    return new GrantDraft(role, reach, group == null ? organisation.id() : group);
  }

  /** The roles somebody of that organisation can be given by this viewer. */
  static Set<Role> grantable(Viewer viewer, Organisation organisation) {
    var reach = ScopeType.valueOf(organisation.kind().name());
    return manages(viewer, organisation) ? Arrays.stream(Role.values())
        .filter(role -> GrantDraft.fits(role, reach) && isWithinReach(viewer, role))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))) : Set.of();
  }

  private static boolean isWithinReach(Viewer viewer, Role role) {
    return isRegional(viewer) ? role != Role.SYSTEM : role.isProvider();
  }

  private static boolean isRegional(Viewer viewer) {
    return viewer.scope() instanceof AccessScope.WholeRegion;
  }

  /** Nobody gives themselves a right, or more days of it. */
  static void notForOneself(Viewer viewer, Account account) {
    if (account.id().equals(viewer.account())) {
      throw new RuleBroken("identity.rule.own-more");
    }
  }

  /** @throws RuleBroken at {@code from} or {@code to} */
  static void checkPeriod(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate earliest) {
    if (from == null) {
      throw RuleBroken.at("from", "identity.rule.from-missing");
    }
    if (from.isBefore(earliest)) {
      throw RuleBroken.at("from", "identity.rule.from-in-past");
    }
    if (to != null && to.isBefore(from)) {
      throw RuleBroken.at("to", "identity.rule.to-before-from");
    }
  }

  /** @throws RuleBroken at {@code roles} when the same role is held in part of that period already */
  static void checkNotTwice(GrantDraft draft, Period wanted, Collection<RoleGrant> held, @Nullable RoleGrant itself) {
    held.stream().filter(grant -> grant != itself && grant.isSame(draft) && grant.period().overlaps(wanted)).findFirst()
        .ifPresent(grant -> {
          throw RuleBroken.at(itself == null ? "roles" : "from", "identity.rule.held-already", grant.validFrom());
        });
  }
}
