package nl.speelruimte.identity;

import java.util.Arrays;
import java.util.UUID;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.Role;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody of the bureau with several roles, signed in for tests as the real sign-in does it. */
public final class SeveralRoles {

  private final BeanFactory beans;
  private UUID account;

  public SeveralRoles(BeanFactory beans) {
    this.beans = beans;
  }

  /** Signs in somebody new, who has not chosen yet. */
  public void signInUndecided(Role... roles) {
    account = new People(beans).open(OrganisationKind.REGION, null, Arrays.stream(roles)
        .map(role -> new GrantDraft(role, ScopeType.REGION, null)).toArray(GrantDraft[]::new));
    signInAgain();
  }

  /** The same person signs in another time. */
  public void signInAgain() {
    var authorities = beans.getBean(Viewers.class).atSignIn(account).orElseThrow();
    var user = new PasswordUser(new Accounts.PasswordAccount(account, account.toString(), ""), authorities);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
    SecurityContextHolder.setContext(context);
  }
}
