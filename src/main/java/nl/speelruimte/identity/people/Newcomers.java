package nl.speelruimte.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.identity.reach.Organisation;
import nl.speelruimte.identity.reach.RoleDraft;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people who are invited: made without a way in, opened when the invitation is accepted. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Newcomers {

  private final AccountRepository accounts;
  private final GrantBook book;
  private final PersonTrail trail;
  private final Clock clock;

  Newcomers(AccountRepository accounts, GrantBook book, PersonTrail trail, Clock clock) {
    this.accounts = accounts;
    this.book = book;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Makes the account with its roles, or opens that of somebody who left the organisation anew.
   *
   * @throws NotHere when the viewer does not manage that organisation
   * @throws RuleBroken when the address is in use, or a role cannot be given
   */
  public PersonId invite(Viewer viewer, Organisation organisation, String name, String email, RoleDraft roles) {
    if (!GrantRules.manages(viewer, organisation)) {
      throw new NotHere("organisation", organisation.key());
    }
    var address = email.strip().toLowerCase(Locale.ROOT);
    var account = account(address, name.strip(), organisation);
    trail.write(viewer, account, "identity.action.invited", null,
        new PersonTrail.Invitee(account.displayName(), account.email()), null);
    book.grant(viewer, account, roles);
    book.written(account, null);
    return new PersonId(account.id());
  }

  private Account account(String address, String name, Organisation organisation) {
    var known = accounts.findByAddress(address);
    if (known.isEmpty()) {
      return created(address, name, organisation);
    }
    var back = accounts.hold(known.getFirst().id()).orElseThrow();
    if (known.size() > 1 || back.status(LocalDate.now(clock)) != PersonStatus.LEFT
        || !back.organisation().equals(organisation)) {
      throw RuleBroken.at("email", "identity.rule.address-in-use");
    }
    back.invite(name, clock.instant());
    return back;
  }

  /** Two who invite the same address at once are told apart by the database. */
  private Account created(String address, String name, Organisation organisation) {
    try {
      var account = new Account(new NewAccount(address, name, address, null, organisation.kind(), organisation.id()),
          clock.instant());
      account.invite(name, clock.instant());
      return accounts.saveAndFlush(account);
    } catch (DataIntegrityViolationException taken) {
      throw RuleBroken.at("email", "identity.rule.address-in-use");
    }
  }

  /** Somebody who has not accepted yet, held until the transaction ends. */
  public Invitee waiting(Viewer viewer, PersonId id) {
    var account = accounts.hold(id.value()).filter(found -> GrantRules.manages(viewer, found.organisation()))
        .orElseThrow(() -> new NotHere("person", id));
    if (account.status(LocalDate.now(clock)) != PersonStatus.INVITED) {
      throw new RuleBroken("identity.rule.status");
    }
    return invitee(account);
  }

  /** Whoever can still accept, held until the transaction ends. */
  public Optional<Invitee> accepting(UUID id) {
    return accounts.hold(id).filter(account -> account.leftOn() == null)
        .filter(account -> account.status(LocalDate.now(clock)) == PersonStatus.INVITED).map(this::invitee);
  }

  private Invitee invitee(Account account) {
    return new Invitee(new PersonId(account.id()), account.displayName(), account.email(),
        trail.organisation(account.organisation()));
  }

  /** A trace of what was done with an invitation. */
  public void trace(Viewer viewer, PersonId id, String action) {
    trail.write(viewer, accounts.findById(id.value()).orElseThrow(), action, null, null, null);
  }

  /** The person is in: by a password from now on, or as a subject of the OpenID provider. */
  public void accepted(Viewer viewer, UUID id, @Nullable String passwordHash, @Nullable String subject) {
    var account = accounts.hold(id).orElseThrow(() -> new NotHere("person", id));
    if (passwordHash != null) {
      account.acceptWithPassword(passwordHash, clock.instant());
    } else {
      account.acceptAs(subject, clock.instant());
    }
    trail.write(viewer, account, "identity.action.accepted", new PersonTrail.Standing(PersonStatus.INVITED),
        new PersonTrail.Standing(PersonStatus.ACTIVE), null);
    book.written(account, null);
  }

  /** Who was invited, and to work for whom. */
  public record Invitee(PersonId id, String name, String email, String organisationName) {}
}
