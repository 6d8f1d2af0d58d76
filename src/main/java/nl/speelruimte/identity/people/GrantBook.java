package nl.speelruimte.identity.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes grants, with their trace and their versions. */
@Component
class GrantBook {

  private final RoleGrantRepository grants;
  private final AccessVersions versions;
  private final LastAdministrator last;
  private final PersonTrail trail;
  private final Clock clock;

  GrantBook(RoleGrantRepository grants, AccessVersions versions, LastAdministrator last, PersonTrail trail,
      Clock clock) {
    this.grants = grants;
    this.versions = versions;
    this.last = last;
    this.trail = trail;
    this.clock = clock;
  }

  /** @throws RuleBroken when a role is wider than the viewer's own, held already, or its period is not right */
  void grant(Viewer viewer, Account account, RoleDraft draft) {
    if (draft.roles().isEmpty()) {
      throw RuleBroken.at("roles", "identity.rule.role-missing");
    }
    GrantRules.checkPeriod(draft.from(), draft.to(), LocalDate.now(clock));
    var held = grants.findByAccountIdOrderByValidFromAscIdAsc(account.id());
    for (var role : draft.roles().stream().sorted().toList()) {
      var wanted = GrantRules.granted(viewer, account.organisation(), role, draft.group());
      GrantRules.checkNotTwice(wanted, Period.between(draft.from(), draft.to()), held, null);
      var grant = grants.save(new RoleGrant(account.id(), wanted, draft.from(), draft.to(), clock.instant()));
      trail.write(viewer, account, "identity.action.granted", null, trail.held(grant), null);
    }
  }

  /** Each of them ends with that day; those that have not begun by then are withdrawn. */
  void end(Viewer viewer, Account account, List<RoleGrant> ending, LocalDate lastDay, String reason) {
    for (var grant : ending) {
      if (grant.endsBy(lastDay)) {
        continue;
      }
      var before = trail.held(grant);
      if (grant.beginsAfter(lastDay)) {
        grants.delete(grant);
        trail.write(viewer, account, "identity.action.grant-withdrawn", before, null, reason);
      } else {
        grant.end(lastDay);
        trail.write(viewer, account, "identity.action.grant-ended", before, trail.held(grant), reason);
      }
    }
  }

  /**
   * What ended or was withdrawn because somebody would leave is again as it was; what was changed on purpose since then is not.
   *
   * @param since when the leaving was reported first; null when that was not kept, and nothing comes back by itself
   */
  void restore(Viewer viewer, Account account, LocalDate lastDay, @Nullable Instant since, String reason) {
    if (since == null) {
      return;
    }
    var held = grants.findByAccountIdOrderByValidFromAscIdAsc(account.id());
    for (var was : versions.endedAt(account.id(), since)) {
      var now = held.stream().filter(grant -> grant.id().equals(was.grant())
          || grant.isSame(was.draft()) && grant.validFrom().equals(was.from())).findFirst();
      if (now.isPresent() && lastDay.equals(now.get().validTo())) {
        var before = trail.held(now.get());
        now.get().lastAgain(was.to());
        trail.write(viewer, account, "identity.action.period-changed", before, trail.held(now.get()), reason);
      } else if (now.isEmpty()) {
        var again = grants.save(new RoleGrant(account.id(), was.draft(), was.from(), was.to(), clock.instant()));
        trail.write(viewer, account, "identity.action.granted", null, trail.held(again), reason);
      }
    }
  }

  /**
   * After all was written of a person: keeps the versions.
   *
   * @param administered the day from which on the region must still have an administrator; null when that did not change
   */
  void written(Account account, @Nullable LocalDate administered) {
    written(account, administered, clock.instant());
  }

  /** The same, as of a moment that is kept of the person too. */
  void written(Account account, @Nullable LocalDate administered, Instant now) {
    grants.flush();
    versions.follow(account.id(), now);
    if (administered != null) {
      last.mustRemain(administered);
    }
  }
}
