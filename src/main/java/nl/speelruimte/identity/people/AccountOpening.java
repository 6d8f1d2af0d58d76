package nl.speelruimte.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.identity.reach.GrantDraft;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts nobody was invited for: the first administrator and those of the demo. */
@Component
@Transactional
public class AccountOpening {

  private final AccountRepository accounts;
  private final RoleGrantRepository grants;
  private final AccessVersions versions;
  private final Clock clock;

  AccountOpening(AccountRepository accounts, RoleGrantRepository grants, AccessVersions versions, Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.versions = versions;
    this.clock = clock;
  }

  public boolean isEmpty() {
    return accounts.count() == 0;
  }

  /** Makes the account with its grants, from today on. */
  public void open(NewAccount wanted, List<GrantDraft> drafts) {
    grant(accounts.save(new Account(wanted, clock.instant())), drafts);
  }

  /** Makes the demo account or gives the one that is there this password; grants are given once. */
  public void openForDemo(NewAccount wanted, List<GrantDraft> drafts, String passwordHash) {
    var account = accounts.findByUserName(wanted.userName())
        .orElseGet(() -> accounts.save(new Account(wanted, clock.instant())));
    account.openForDemo(passwordHash, clock.instant());
    grant(account, grants.existsByAccountId(account.id()) ? List.of() : drafts);
  }

  private void grant(Account account, List<GrantDraft> drafts) {
    drafts.forEach(draft ->
        grants.save(new RoleGrant(account.id(), draft, LocalDate.now(clock), null, clock.instant())));
    grants.flush();
    versions.follow(account.id());
  }
}
