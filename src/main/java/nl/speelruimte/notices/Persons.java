package nl.speelruimte.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.kernel.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often each person wants a digest, and of which morning the last one was. */
@Component
class Persons {

  private static final String PERSON = "SELECT frequency, digest_on, version FROM notices_person WHERE account_id = :id";
  private static final Person NEW = new Person(null, null, 0);
  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Clock clock;

  Persons(JdbcClient jdbc, Outbox outbox, Clock clock) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.clock = clock;
  }

  Person of(UUID account) {
    return jdbc.sql(PERSON).param("id", account.toString()).query(Persons::person).optional().orElse(NEW);
  }

  /** Holds the person until the transaction ends; empty when somebody else does. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Person> hold(UUID account) {
    jdbc.sql("INSERT IGNORE INTO notices_person (account_id, version, updated_at) VALUES (:id, 0, :now)")
        .param("id", account.toString()).param("now", Moments.now(clock)).update();
    return jdbc.sql(PERSON + " FOR UPDATE SKIP LOCKED").param("id", account.toString()).query(Persons::person).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void digested(UUID account, LocalDate morning) {
    jdbc.sql("UPDATE notices_person SET digest_on = :day WHERE account_id = :id")
        .param("day", morning).param("id", account.toString()).update();
  }

  /** Whoever wants no digest does not get the one that waits either. */
  @Transactional(propagation = Propagation.MANDATORY)
  void chosen(UUID account, DigestFrequency frequency) {
    jdbc.sql("""
            UPDATE notices_person SET frequency = :frequency, version = version + 1, updated_at = :now
             WHERE account_id = :id""")
        .param("frequency", frequency.name()).param("now", Moments.now(clock)).param("id", account.toString()).update();
    if (frequency == DigestFrequency.OFF) {
      outbox.withholdDigests(account);
    }
  }

  private static Person person(ResultSet row, int index) throws SQLException {
    var frequency = row.getString("frequency");
    return new Person(frequency == null ? null : DigestFrequency.valueOf(frequency),
        row.getObject("digest_on", LocalDate.class), row.getInt("version"));
  }

  /**
   * What is kept of a person.
   *
   * @param chosen null when nothing was chosen
   * @param digestOn the morning of the last digest; null when there was none
   */
  record Person(@Nullable DigestFrequency chosen, @Nullable LocalDate digestOn, int version) {}
}
