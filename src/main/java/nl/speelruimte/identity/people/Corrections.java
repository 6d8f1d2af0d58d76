package nl.speelruimte.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators put right what was written of somebody wrongly: a name, a mail address, a leaving. */
@Service
@Transactional
public class Corrections {

  private static final String ADMINISTRATORS = "hasAnyRole('BUREAU_ADMIN', 'PROVIDER_ADMIN', 'SYSTEM')";
  private final AccountRepository accounts;
  private final GrantBook book;
  private final PersonTrail trail;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Corrections(AccountRepository accounts, GrantBook book, PersonTrail trail, ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.book = book;
    this.trail = trail;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Another name, another mail address, or both. What it was stays in the trail; both addresses are written to when the
   * address changes, and where it was the name to sign in with, the new one is.
   *
   * @throws RuleBroken at the field that is wrong or in use; when nothing is different; when the person has left
   */
  @PreAuthorize(ADMINISTRATORS)
  public void correct(Viewer viewer, PersonId id, CorrectionDraft draft) {
    var account = held(viewer, id);
    var why = Given.reason(draft.reason());
    var typed = PersonData.of(draft.name(), draft.email());
    if (account.version() != draft.version()) {
      throw new ObjectOptimisticLockingFailureException(Account.class, id);
    }
    var before = new PersonData(account.displayName(), account.email());
    var now = typed.after(before);
    if (now.equals(before)) {
      throw new RuleBroken("identity.rule.nothing-different");
    }
    var moves = !now.email().equals(before.email());
    if (moves && accounts.findByAddress(now.email()).stream().anyMatch(other -> !other.id().equals(account.id()))) {
      throw RuleBroken.at("email", "identity.rule.address-in-use");
    }
    account.correct(now, LocalDate.now(clock), clock.instant());
    written(account);
    trail.write(viewer, account, "identity.action.corrected", new PersonTrail.Invitee(before.name(), before.email()),
        new PersonTrail.Invitee(now.name(), now.email()), why);
    if (moves) {
      events.publishEvent(new AddressChanged(viewer, account.id(), now.name(), trail.organisation(account.organisation()),
          before.email(), now.email(), account.status(LocalDate.now(clock)) == PersonStatus.INVITED));
    }
  }

  /**
   * Somebody does not leave after all: the roles are again as they were before it was reported.
   *
   * @throws RuleBroken when nobody said that the person leaves, the last day has passed, or it is one's own leaving
   */
  @PreAuthorize(ADMINISTRATORS)
  public void stay(Viewer viewer, PersonId id, String reason) {
    var account = held(viewer, id);
    GrantRules.notForOneself(viewer, account);
    var why = Given.reason(reason);
    var lastDay = account.leftOn();
    var since = account.stay(LocalDate.now(clock), clock.instant());
    trail.write(viewer, account, "identity.action.stayed", new PersonTrail.Leaving(lastDay), new PersonTrail.Leaving(null),
        why);
    book.restore(viewer, account, lastDay, since, why);
    book.written(account, null);
  }

  /** Two who take the same address at once are told apart by the database. */
  private void written(Account account) {
    try {
      accounts.saveAndFlush(account);
    } catch (DataIntegrityViolationException taken) {
      throw RuleBroken.at("email", "identity.rule.address-in-use");
    }
  }

  private Account held(Viewer viewer, PersonId id) {
    return accounts.hold(id.value()).filter(account -> GrantRules.manages(viewer, account.organisation()))
        .orElseThrow(() -> new NotHere("person", id));
  }
}
