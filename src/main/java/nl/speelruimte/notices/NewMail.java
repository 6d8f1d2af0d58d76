package nl.speelruimte.notices;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody is to get.
 *
 * @param account whose mail it is: without a running grant it is not sent any more; null for who has no account yet
 * @param body what it says, as plain text; it may hold a secret, so that it is never logged
 * @param until the last day on which it still makes sense to send it
 */
record NewMail(MailKind kind, @Nullable UUID account, String email, String name, String subject, String body,
    LocalDate until) {

  /** To an address that is not yet that of an account that works. */
  NewMail(MailKind kind, String email, String name, String subject, String body, LocalDate until) {
    this(kind, null, email, name, subject, body, until);
  }

  @Override
  public String toString() {
    return "NewMail[" + kind + "]";
  }
}
