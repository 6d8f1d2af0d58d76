package nl.speelruimte.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.speelruimte.identity.people.AccountOpening;
import nl.speelruimte.identity.people.NewAccount;
import nl.speelruimte.identity.reach.GrantDraft;
import nl.speelruimte.identity.reach.OrganisationKind;
import nl.speelruimte.identity.reach.ScopeType;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The accounts to try the demo with, one for each role; they exist only where people sign in by the demo form. */
@Service
public class DemoAccounts {

  private static final Map<String, String> NAMES = Map.of(
      "aanbieder", "Noor Hagedoorn", "data", "Bram Wielinga", "beheer-aanbieder", "Tess Oldenkamp",
      "gemeente", "Joris Vlietstra", "lezer", "Femke Duinker", "groep", "Sanne Polderman",
      "bureau", "Marit Zandstra", "analist", "Ruben Steenbeek", "beheer", "Iris Loosduin", "auditor", "Koen Terwal");
  private final AccountOpening accounts;
  private final SessionBook sessions;
  private final JdbcClient database;
  private final PasswordEncoder passwords;
  private final SignInSettings settings;

  DemoAccounts(AccountOpening accounts, SessionBook sessions, JdbcClient database, PasswordEncoder passwords,
      SignInSettings settings) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.database = database;
    this.passwords = passwords;
    this.settings = settings;
  }

  /** Whether people sign in by the demo form at all. */
  public boolean inUse() {
    return settings.signIn() == SignInSettings.Way.DEMO;
  }

  /** The password of all of them. */
  public String password() {
    return settings.demo().password();
  }

  /** The accounts there are, as the sign-in page lists them. */
  public List<DemoAccount> list() {
    if (!inUse()) {
      return List.of();
    }
    return database.sql("""
        SELECT a.user_name, a.display_name, MIN(g.role) AS role, MAX(g.scope_type = 'GROUP') AS with_group
          FROM identity_account a JOIN identity_role_grant g ON g.account_id = a.id
         WHERE a.active AND a.demo
         GROUP BY a.user_name, a.display_name""").query(DemoAccount.class).list().stream()
        .sorted(Comparator.comparing(DemoAccount::role).thenComparing(DemoAccount::withGroup))
        .toList();
  }

  /**
   * Makes the accounts of a provider, a municipality, and another municipality that may see a group.
   *
   * @param viewer the job that loads the demo
   */
  public void ensure(Viewer viewer, ProviderId provider, MunicipalityId municipality, MunicipalityId groupMember,
      GroupId group) {
    if (viewer.role() != Role.SYSTEM) {
      throw new NotHere("demo", viewer.role());
    }
    if (!inUse()) {
      return;
    }
    ensureRegional();
    var hash = hash();
    var ofProvider = provider.value();
    open("aanbieder", hash, OrganisationKind.PROVIDER, ofProvider, Stream.of(Role.PROVIDER_MANAGER));
    open("data", hash, OrganisationKind.PROVIDER, ofProvider, Stream.of(Role.PROVIDER_DATA));
    open("beheer-aanbieder", hash, OrganisationKind.PROVIDER, ofProvider, Stream.of(Role.PROVIDER_ADMIN));
    open("gemeente", hash, OrganisationKind.MUNICIPALITY, municipality.value(), Stream.of(Role.MUNICIPAL_MANAGER));
    open("lezer", hash, OrganisationKind.MUNICIPALITY, municipality.value(), Stream.of(Role.MUNICIPAL_READER));
    open("groep", hash, OrganisationKind.MUNICIPALITY, groupMember.value(), List.of(
        new GrantDraft(Role.MUNICIPAL_MANAGER, ScopeType.MUNICIPALITY, groupMember.value()),
        new GrantDraft(Role.MUNICIPAL_MANAGER, ScopeType.GROUP, group.value())));
  }

  /** Makes the accounts that need no register: those of the service bureau and the auditor. */
  void ensureRegional() {
    var hash = hash();
    open("bureau", hash, OrganisationKind.REGION, null, Stream.of(Role.BUREAU_MANAGER));
    open("analist", hash, OrganisationKind.REGION, null, Stream.of(Role.BUREAU_ANALYST));
    open("beheer", hash, OrganisationKind.REGION, null, Stream.of(Role.BUREAU_ADMIN, Role.BUREAU_ANALYST));
    open("auditor", hash, OrganisationKind.REGION, null, Stream.of(Role.AUDITOR));
  }

  private String hash() {
    return String.valueOf(passwords.encode(settings.demo().password()));
  }

  private void open(String name, String hash, OrganisationKind kind, @Nullable Integer organisation,
      Stream<Role> roles) {
    open(name, hash, kind, organisation,
        roles.map(role -> new GrantDraft(role, ScopeType.valueOf(kind.name()), organisation)).toList());
  }

  private void open(String name, String hash, OrganisationKind kind, @Nullable Integer organisation,
      List<GrantDraft> grants) {
    var address = name + "@demo.speelruimte.nl";
    accounts.openForDemo(new NewAccount(address, NAMES.get(name), address, null, kind, organisation), grants, hash);
    sessions.chooseFirst(address);
  }
}
