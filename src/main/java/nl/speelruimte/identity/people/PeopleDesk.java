package nl.speelruimte.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators give roles, change and end them, keep somebody out and let somebody go. */
@Service
@Transactional
public class PeopleDesk {

  private static final String ADMINISTRATORS = "hasAnyRole('BUREAU_ADMIN', 'PROVIDER_ADMIN', 'SYSTEM')";
  private final AccountRepository accounts;
  private final RoleGrantRepository grants;
  private final GrantBook book;
  private final PersonTrail trail;
  private final Clock clock;

  PeopleDesk(AccountRepository accounts, RoleGrantRepository grants, GrantBook book, PersonTrail trail, Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.book = book;
    this.trail = trail;
    this.clock = clock;
  }

  /** @throws RuleBroken when a role is wider than the viewer's own, held already, or its period is not right */
  @PreAuthorize(ADMINISTRATORS)
  public void grant(Viewer viewer, PersonId id, RoleDraft draft) {
    var account = held(viewer, id);
    GrantRules.notForOneself(viewer, account);
    if (account.status(today()) == PersonStatus.LEFT || account.leftOn() != null) {
      throw new RuleBroken("identity.rule.leaving");
    }
    book.grant(viewer, account, draft);
    book.written(account, null);
  }

  /** @throws RuleBroken when the days cannot be, no reason is given, or the right is one's own to administer */
  @PreAuthorize(ADMINISTRATORS)
  public void changePeriod(Viewer viewer, UUID grant, PeriodDraft draft) {
    var known = grantOf(viewer, grant);
    if (known.grant.version() != draft.version()) {
      throw new ObjectOptimisticLockingFailureException(RoleGrant.class, grant);
    }
    var why = Given.reason(draft.reason());
    var before = trail.held(known.grant);
    var to = draft.to();
    GrantRules.checkPeriod(draft.from(), to, LocalDate.MIN);
    if (known.account.leftOn() != null && (to == null || to.isAfter(known.account.leftOn()))) {
      throw RuleBroken.at("to", "identity.rule.after-leaving", known.account.leftOn());
    }
    GrantRules.checkNotTwice(known.grant.draft(), Period.between(draft.from(), to), known.all, known.grant);
    if (draft.from().isBefore(known.grant.validFrom()) || known.grant.validTo() != null && !known.grant.lastsUntil(to)) {
      GrantRules.notForOneself(viewer, known.account);
    }
    var shorter = to != null && !known.grant.endsBy(to);
    if (shorter) {
      mayLose(viewer, known.grant);
    }
    var later = draft.from().isAfter(known.grant.validFrom()) ? known.grant.validFrom() : null;
    known.grant.change(draft.from(), to, today());
    trail.write(viewer, known.account, "identity.action.period-changed", before, trail.held(known.grant), why);
    var open = later != null ? later : shorter ? to.plusDays(1) : null;
    book.written(known.account, known.grant.administersRegion() ? open : null);
  }

  /**
   * Ends a role with this day, on which it still counts; one that has not begun by then is withdrawn.
   *
   * @throws RuleBroken when the day has passed, no reason is given, or nobody would administer the region any more
   */
  @PreAuthorize(ADMINISTRATORS)
  public void end(Viewer viewer, UUID grant, @Nullable LocalDate lastDay, String reason) {
    var known = grantOf(viewer, grant);
    var why = Given.reason(reason);
    var day = checked(lastDay);
    if (known.grant.isOver(today())) {
      throw new RuleBroken("identity.rule.grant-over");
    }
    if (known.grant.endsBy(day)) {
      throw RuleBroken.at("lastDay", "identity.rule.ends-earlier", known.grant.validTo());
    }
    mayLose(viewer, known.grant);
    book.end(viewer, known.account, List.of(known.grant), day, why);
    book.written(known.account, known.grant.administersRegion() ? day.plusDays(1) : null);
  }

  /** Keeps somebody out from now on; sessions that are open end with their next request. */
  @PreAuthorize(ADMINISTRATORS)
  public void block(Viewer viewer, PersonId id, String reason) {
    var account = held(viewer, id);
    notOneself(viewer, account);
    var why = Given.reason(reason);
    account.block(today(), clock.instant());
    trail.write(viewer, account, "identity.action.blocked", new PersonTrail.Standing(PersonStatus.ACTIVE),
        new PersonTrail.Standing(PersonStatus.BLOCKED), why);
    book.written(account, administers(account) ? today() : null);
  }

  @PreAuthorize(ADMINISTRATORS)
  public void unblock(Viewer viewer, PersonId id, String reason) {
    var account = held(viewer, id);
    var why = Given.reason(reason);
    account.unblock(today(), clock.instant());
    trail.write(viewer, account, "identity.action.unblocked", new PersonTrail.Standing(PersonStatus.BLOCKED),
        new PersonTrail.Standing(PersonStatus.ACTIVE), why);
    book.written(account, null);
  }

  /** Somebody leaves the organisation: every role ends with the last day; what was done stays as it was done. */
  @PreAuthorize(ADMINISTRATORS)
  public void leave(Viewer viewer, PersonId id, @Nullable LocalDate lastDay, String reason) {
    var account = held(viewer, id);
    notOneself(viewer, account);
    var why = Given.reason(reason);
    var day = checked(lastDay);
    var administers = administers(account);
    var known = account.leftOn();
    var before = new PersonTrail.Leaving(known);
    if (known != null && account.status(today()) != PersonStatus.LEFT) {
      book.restore(viewer, account, known, account.leftAt(), why);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    account.leave(day, today(), now);
    trail.write(viewer, account, "identity.action.left", before, new PersonTrail.Leaving(day), why);
    book.end(viewer, account, all(account), day, why);
    book.written(account, administers ? day.plusDays(1) : null, now);
  }

  private boolean administers(Account account) {
    return all(account).stream().anyMatch(grant -> grant.administersRegion() && !grant.isOver(today()));
  }

  /** The right by which somebody administers is not one's own to end. */
  private static void mayLose(Viewer viewer, RoleGrant grant) {
    var role = grant.draft().role();
    if (grant.accountId().equals(viewer.account()) && (role == Role.BUREAU_ADMIN || role == Role.PROVIDER_ADMIN)) {
      throw new RuleBroken("identity.rule.own-right");
    }
  }

  private static void notOneself(Viewer viewer, Account account) {
    if (account.id().equals(viewer.account())) {
      throw new RuleBroken("identity.rule.oneself");
    }
  }

  private LocalDate checked(@Nullable LocalDate lastDay) {
    if (lastDay == null) {
      throw RuleBroken.at("lastDay", "identity.rule.last-day-missing");
    }
    if (lastDay.isBefore(today())) {
      throw RuleBroken.at("lastDay", "identity.rule.to-passed");
    }
    return lastDay;
  }

  private Account held(Viewer viewer, PersonId id) {
    return accounts.hold(id.value()).filter(account -> GrantRules.manages(viewer, account.organisation()))
        .orElseThrow(() -> new NotHere("person", id));
  }

  private Known grantOf(Viewer viewer, UUID id) {
    var account = grants.findById(id).map(grant -> held(viewer, new PersonId(grant.accountId())))
        .orElseThrow(() -> new NotHere("grant", id));
    var all = all(account);
    return all.stream().filter(grant -> grant.id().equals(id)).findFirst()
        .map(grant -> new Known(account, grant, all)).orElseThrow(() -> new NotHere("grant", id));
  }

  private List<RoleGrant> all(Account account) {
    return grants.findByAccountIdOrderByValidFromAscIdAsc(account.id());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private record Known(Account account, RoleGrant grant, List<RoleGrant> all) {}
}
