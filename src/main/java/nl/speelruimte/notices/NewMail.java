package nl.speelruimte.notices;

import java.time.LocalDate;

/**
 * A mail that somebody is to get.
 *
 * @param body what it says, as plain text; it may hold a secret, so that it is never logged
 * @param until the last day on which it still makes sense to send it
 */
record NewMail(MailKind kind, String email, String name, String subject, String body, LocalDate until) {

  @Override
  public String toString() {
    return "NewMail[" + kind + "]";
  }
}
