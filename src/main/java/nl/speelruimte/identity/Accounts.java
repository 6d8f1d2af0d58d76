package nl.speelruimte.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody signs in to. */
@Component
@Transactional(readOnly = true)
class Accounts {

  private final JdbcClient database;

  Accounts(JdbcClient database) {
    this.database = database;
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

  /** The active account of that name with the hash of its password, where people sign in by one. */
  Optional<PasswordAccount> withPassword(String userName) {
    return database.sql("""
        SELECT id, user_name, password_hash FROM identity_account
         WHERE active AND password_hash IS NOT NULL AND user_name = :name""")
        .param("name", userName)
        .query(PasswordAccount.class).stream()
        .filter(account -> isSameName(account.userName, userName))
        .findFirst();
  }

  private record Candidate(UUID id, String value) {}

  /** An account that signs in by a password. */
  record PasswordAccount(UUID id, String userName, String passwordHash) {}
}
