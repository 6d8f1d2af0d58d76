package nl.speelruimte.contracting.warnings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.speelruimte.kernel.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * UC-57: looks at all contracts once a day, as soon as the portal is there on that day, and again soon after an agreement
 * changed or something happened to a contract. One instance at a time; a round that was broken off is done again.
 */
@Component
class WarningRounds {

  private static final Logger LOG = LoggerFactory.getLogger(WarningRounds.class);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private final WarningDesk desk;
  private final JdbcClient jdbc;
  private final Clock clock;

  WarningRounds(WarningDesk desk, JdbcClient jdbc, Clock clock) {
    this.desk = desk;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return whether there was anything to do for this instance */
  @Scheduled(cron = "${speelruimte.contracting.warnings.cron:10 */5 * * * *}")
  boolean look() {
    var revision = revision();
    if (!take(revision)) {
      return false;
    }
    var failed = 0;
    for (var contract : desk.toLookAt()) {
      try {
        desk.look(contract);
      } catch (RuntimeException wrong) {
        failed++;
        LOG.error("The warnings of contract {} could not be renewed", contract, wrong);
      }
    }
    done(failed == 0 ? revision : "");
    return true;
  }

  /**
   * Changes with what was agreed, and with what happened since: entries, their effects and editions of documents are only
   * ever added, so that their number tells, and figures need not be made again for them.
   */
  private String revision() {
    return jdbc.sql("""
            SELECT MD5(CONCAT_WS(' ', r.token,
                (SELECT CONCAT(COUNT(*), ' ', COALESCE(MAX(id), 0)) FROM contracting_entry),
                (SELECT COUNT(*) FROM contracting_entry_effect),
                (SELECT CONCAT(COUNT(*), ' ', COALESCE(MAX(id), 0)) FROM contracting_document_edition)))
              FROM contracting_revision r WHERE r.id = 1""").query(String.class).single();
  }

  private boolean take(String revision) {
    return jdbc.sql("""
            UPDATE contracting_warning_round SET taken_until = :until
             WHERE id = 1 AND (looked_on <> :today OR revision <> :revision) AND taken_until <= :now""")
        .param("until", Moments.now(clock).plus(LONGEST)).param("today", LocalDate.now(clock))
        .param("revision", revision).param("now", Moments.now(clock)).update() == 1;
  }

  private void done(String revision) {
    jdbc.sql("UPDATE contracting_warning_round SET looked_on = :today, revision = :revision, taken_until = :now WHERE id = 1")
        .param("today", LocalDate.now(clock)).param("revision", revision).param("now", Moments.now(clock)).update();
  }
}
