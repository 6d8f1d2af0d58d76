package nl.speelruimte.identity;

import java.util.List;
import nl.speelruimte.identity.people.AccountOpening;
import nl.speelruimte.identity.people.NewAccount;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the accounts without which nobody could get in after the first start. */
@Component
class FirstAccounts implements ApplicationRunner {

  private final AccountOpening accounts;
  private final DemoAccounts demoAccounts;
  private final SignInSettings settings;

  FirstAccounts(AccountOpening accounts, DemoAccounts demoAccounts, SignInSettings settings) {
    this.accounts = accounts;
    this.demoAccounts = demoAccounts;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (demoAccounts.inUse()) {
      demoAccounts.ensureRegional();
    }
    var first = settings.firstAdministrator();
    if (first != null && accounts.isEmpty()) {
      accounts.open(
          new NewAccount(first.userName(), first.displayName(), first.email(), first.subject(),
              OrganisationKind.REGION, null),
          List.of(new GrantDraft(Role.BUREAU_ADMIN, ScopeType.REGION, null)));
    }
  }
}
