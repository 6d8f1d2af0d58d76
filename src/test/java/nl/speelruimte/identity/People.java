package nl.speelruimte.identity;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.identity.people.AccountOpening;
import nl.speelruimte.identity.people.NewAccount;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes accounts for tests and signs them in on the test's own thread. */
public final class People {

  private final Accounts accounts;
  private final AccountOpening opening;
  private final Viewers viewers;
  private final CurrentViewer current;

  public People(BeanFactory beans) {
    accounts = beans.getBean(Accounts.class);
    opening = beans.getBean(AccountOpening.class);
    viewers = beans.getBean(Viewers.class);
    current = beans.getBean(CurrentViewer.class);
  }

  /** Signs in somebody of the service bureau, or the auditor. */
  public Viewer signInAs(Role role) {
    return signIn(OrganisationKind.REGION, null, new GrantDraft(role, ScopeType.REGION, null));
  }

  /** The same by a name of their own. */
  public Viewer signInAs(Role role, String name) {
    signIn(open(name, OrganisationKind.REGION, null, new GrantDraft(role, ScopeType.REGION, null)));
    return current.get();
  }

  /** Signs in somebody of a provider. */
  public Viewer signInAs(Role role, ProviderId provider) {
    return signIn(OrganisationKind.PROVIDER, provider.value(),
        new GrantDraft(role, ScopeType.PROVIDER, provider.value()));
  }

  /** Signs in somebody of a municipality, with a grant for each of the groups. */
  public Viewer signInAs(Role role, MunicipalityId municipality, GroupId... groups) {
    var ofGroups = Arrays.stream(groups).map(group -> new GrantDraft(role, ScopeType.GROUP, group.value()));
    return signIn(OrganisationKind.MUNICIPALITY, municipality.value(), Stream.concat(
        Stream.of(new GrantDraft(role, ScopeType.MUNICIPALITY, municipality.value())), ofGroups)
        .toArray(GrantDraft[]::new));
  }

  /** Nobody is signed in any more. */
  public void signOut() {
    SecurityContextHolder.clearContext();
  }

  Viewer signIn(OrganisationKind kind, Integer organisation, GrantDraft... grants) {
    signIn(open(kind, organisation, grants));
    return current.get();
  }

  UUID open(OrganisationKind kind, Integer organisation, GrantDraft... grants) {
    return open("Tester", kind, organisation, grants);
  }

  private UUID open(String called, OrganisationKind kind, Integer organisation, GrantDraft... grants) {
    var name = UUID.randomUUID() + "@test.example";
    opening.open(new NewAccount(name, called, name, name, kind, organisation), List.of(grants));
    return accounts.find(SignInSettings.Match.USER_NAME, name).orElseThrow();
  }

  /** Signs in somebody who has an account already. */
  public void signIn(UUID account) {
    var authorities = WorksAs.authorities(viewers.workingRoles(account).getFirst());
    var user = new PasswordUser(new Accounts.PasswordAccount(account, account.toString(), ""), authorities);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, authorities));
    SecurityContextHolder.setContext(context);
  }
}
