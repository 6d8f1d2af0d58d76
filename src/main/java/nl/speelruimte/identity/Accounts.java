package nl.speelruimte.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the accounts and finds the one that somebody signs in to. */
@Component
@Transactional
class Accounts {

  private final AccountRepository accounts;
  private final RoleGrantRepository grants;
  private final JdbcClient database;
  private final Clock clock;

  Accounts(AccountRepository accounts, RoleGrantRepository grants, JdbcClient database, Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.database = database;
    this.clock = clock;
  }

  boolean isEmpty() {
    return accounts.count() == 0;
  }

  /** Makes the account with its grants, from today on. */
  void open(NewAccount wanted, List<GrantDraft> drafts) {
    var account = accounts.save(new Account(wanted, clock.instant()));
    grant(account, drafts);
  }

  /** Makes the demo account or gives the one that is there this password; grants are given once. */
  void openForDemo(NewAccount wanted, List<GrantDraft> drafts, String passwordHash) {
    var account = accounts.findByUserName(wanted.userName())
        .orElseGet(() -> accounts.save(new Account(wanted, clock.instant())));
    account.openForDemo(passwordHash, clock.instant());
    if (!grants.existsByAccountId(account.id())) {
      grant(account, drafts);
    }
  }

  private void grant(Account account, List<GrantDraft> drafts) {
    drafts.forEach(draft -> grants.save(new RoleGrant(account.id(), draft, LocalDate.now(clock), clock.instant())));
  }

  /**
   * The active account whose column equals what the OpenID provider says: to the letter for a subject, in capitals or
   * not for the others. The database calls more equal than that: accents, capitals, blanks at the end.
   */
  Optional<UUID> find(SignInSettings.Match matches, String value) {
    var column = switch (matches) {
      case SUBJECT -> "subject";
      case USER_NAME -> "user_name";
      case EMAIL -> "email";
    };
    var found = database.sql("SELECT id, " + column + " AS value FROM identity_account WHERE active AND " + column
            + " = :value")
        .param("value", value)
        .query(Candidate.class).stream()
        .filter(candidate -> matches == SignInSettings.Match.SUBJECT
            ? candidate.value.equals(value)
            : isSameName(candidate.value, value))
        .toList();
    return found.size() == 1 ? Optional.of(found.getFirst().id) : Optional.empty();
  }

  private static boolean isSameName(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** The active demo account of that name with the hash of its password. */
  Optional<PasswordAccount> withPassword(String userName) {
    return database.sql("""
        SELECT id, user_name, password_hash FROM identity_account
         WHERE active AND demo AND password_hash IS NOT NULL AND user_name = :name""")
        .param("name", userName)
        .query(PasswordAccount.class).stream()
        .filter(account -> isSameName(account.userName, userName))
        .findFirst();
  }

  private record Candidate(UUID id, String value) {}

  /** An account that signs in by a password. */
  record PasswordAccount(UUID id, String userName, String passwordHash) {}
}
