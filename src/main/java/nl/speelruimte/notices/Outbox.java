package nl.speelruimte.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Moments;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mail that waits. What is written here is sent if and only if the transaction that wrote it is committed. */
@Component
class Outbox {

  private static final List<Duration> PAUSES = Stream.of(1, 2, 5, 15, 30, 60).map(Duration::ofMinutes).toList();
  private static final int LONGEST_SUBJECT = 250;
  private final JdbcClient jdbc;
  private final Clock clock;

  Outbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void write(NewMail mail) {
    jdbc.sql("""
            INSERT INTO notices_mail (message_id, kind, account_id, recipient, recipient_name, subject, body, state, attempts,
              expires_on, next_attempt_at, created_at)
            VALUES (:message, :kind, :account, :email, :name, :subject, :body, 'WAITING', 0, :until, :now, :now)""")
        .param("message", UuidVersion7Strategy.INSTANCE.generateUuid(null).toString())
        .param("kind", mail.kind().name())
        .param("account", mail.account() == null ? null : mail.account().toString())
        .param("email", mail.email()).param("name", mail.name())
        .param("subject", shortened(mail.subject())).param("body", mail.body()).param("until", mail.until())
        .param("now", Moments.now(clock)).update();
  }

  /** What has not reached somebody goes to the address that is right, also what the wrong one refused. */
  @Transactional(propagation = Propagation.MANDATORY)
  void readdress(UUID account, String email, String name) {
    jdbc.sql("""
            UPDATE notices_mail SET recipient = :email, recipient_name = :name, state = 'WAITING', problem = NULL,
              next_attempt_at = :now
             WHERE account_id = :account AND state IN ('WAITING', 'REFUSED')""")
        .param("account", account.toString()).param("email", email).param("name", name)
        .param("now", Moments.now(clock)).update();
  }

  /** Takes the next mail whose time has come and that nobody else is at; its row is held until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Taken> take() {
    return jdbc.sql("""
            SELECT id, message_id, kind, account_id, recipient, recipient_name, subject, body, attempts FROM notices_mail
             WHERE state = 'WAITING' AND next_attempt_at <= :now AND expires_on >= :today
             ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
        .param("now", Moments.now(clock)).param("today", LocalDate.now(clock)).query(Outbox::taken).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void sent(Taken mail) {
    jdbc.sql("""
            UPDATE notices_mail SET state = 'SENT', body = NULL, problem = NULL, attempts = attempts + 1, ended_at = :now
             WHERE id = :id""").param("now", Moments.now(clock)).param("id", mail.id()).update();
  }

  /** Erases what is not for its reader any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  void withhold(Taken mail) {
    jdbc.sql("UPDATE notices_mail SET state = 'WITHHELD', body = NULL, ended_at = :now WHERE id = :id")
        .param("now", Moments.now(clock)).param("id", mail.id()).update();
  }

  /** Erases the digests that wait for somebody who wants none any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  void withholdDigests(UUID account) {
    jdbc.sql("""
            UPDATE notices_mail SET state = 'WITHHELD', body = NULL, ended_at = :now
             WHERE account_id = :account AND kind = 'DIGEST' AND state IN ('WAITING', 'REFUSED')""")
        .param("now", Moments.now(clock)).param("account", account.toString()).update();
  }

  /** Tries again later, after a pause that grows up to an hour; an address that takes no mail waits for somebody. */
  @Transactional(propagation = Propagation.MANDATORY)
  void failed(Taken mail, MailProblem problem) {
    var pause = PAUSES.get(Math.min(mail.attempts(), PAUSES.size() - 1));
    jdbc.sql("""
            UPDATE notices_mail SET state = :state, problem = :problem, attempts = attempts + 1, next_attempt_at = :next
             WHERE id = :id""")
        .param("state", (problem == MailProblem.ADDRESS ? MailState.REFUSED : MailState.WAITING).name())
        .param("problem", problem.name()).param("next", Moments.now(clock).plus(pause)).param("id", mail.id()).update();
  }

  /** Erases what has become too late to send. */
  @Transactional
  int expire() {
    return jdbc.sql("""
            UPDATE notices_mail SET state = 'EXPIRED', body = NULL, ended_at = :now
             WHERE state IN ('WAITING', 'REFUSED') AND expires_on < :today""")
        .param("now", Moments.now(clock)).param("today", LocalDate.now(clock)).update();
  }

  private static String shortened(String subject) {
    return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
  }

  private static Taken taken(ResultSet row, int index) throws SQLException {
    return new Taken(row.getLong("id"), UUID.fromString(row.getString("message_id")),
        MailKind.valueOf(row.getString("kind")), row.getObject("account_id", UUID.class), row.getString("recipient"),
        row.getString("recipient_name"),
        row.getString("subject"), row.getString("body"), row.getInt("attempts"));
  }

  /** A mail that is being sent; what it says is a secret. */
  record Taken(long id, UUID messageId, MailKind kind, @Nullable UUID account, String email, String name,
      String subject, String body, int attempts) {

    @Override
    public String toString() {
      return "Taken[" + id + "]";
    }
  }
}
