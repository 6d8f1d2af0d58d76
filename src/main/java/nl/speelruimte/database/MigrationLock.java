package nl.speelruimte.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import liquibase.util.NetUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lock of the migration, which a killed instance leaves behind. While an instance migrates it renews its lock; one
 * that is not renewed for a minute has no living owner. Only changes are watched, so no two clocks are compared.
 */
class MigrationLock {

  private static final Logger LOG = LoggerFactory.getLogger(MigrationLock.class);
  private static final Duration RENEWED_EVERY = Duration.ofSeconds(10);
  private static final Duration NO_LIFE_WITHOUT_RENEWAL = Duration.ofSeconds(60);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private final JdbcClient database;
  private final Duration deadAfter;
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("migration-lock").factory());

  MigrationLock(DataSource source) {
    this(source, NO_LIFE_WITHOUT_RENEWAL);
  }

  MigrationLock(DataSource source, Duration deadAfter) {
    database = JdbcClient.create(source);
    this.deadAfter = deadAfter;
  }

  /** Breaks a lock whoever holds it: for a database that only this process can reach. */
  void breakAny() {
    holder().ifPresent(this::breakLock);
  }

  /** Waits until the lock is free or its owner is dead, and breaks it in the last case. */
  void awaitFree() {
    var seen = holder();
    var waited = Duration.ZERO;
    while (seen.isPresent()) {
      if (waited.compareTo(deadAfter) >= 0) {
        breakLock(seen.get());
        return;
      }
      if (waited.isZero()) {
        LOG.info("{} is migrating the database; waiting for it.", seen.get());
      }
      pause();
      var now = holder();
      waited = now.equals(seen) ? waited.plus(LOOK_EVERY) : Duration.ofMillis(1);
      seen = now;
    }
  }

  /** Shows the others, until {@link #stopRenewing()}, that this instance lives and migrates. */
  void keepRenewing() {
    renewing.scheduleAtFixedRate(this::renew, RENEWED_EVERY.toSeconds(), RENEWED_EVERY.toSeconds(), TimeUnit.SECONDS);
  }

  void stopRenewing() {
    renewing.shutdownNow();
  }

  private void renew() {
    try {
      database.sql("UPDATE DATABASECHANGELOGLOCK SET LOCKGRANTED = NOW() WHERE LOCKED = 1 AND LOCKEDBY LIKE :me")
          .param("me", NetUtil.getLocalHostName() + "%")
          .update();
    } catch (RuntimeException problem) {
      LOG.warn("Could not renew the lock of the migration", problem);
    }
  }

  private Optional<String> holder() {
    var tables = database.sql("""
        SELECT COUNT(*) FROM information_schema.tables
         WHERE table_schema = DATABASE() AND table_name = 'DATABASECHANGELOGLOCK'""").query(Integer.class).single();
    if (tables == 0) {
      return Optional.empty();
    }
    return database.sql("SELECT CONCAT(LOCKEDBY, ' at ', LOCKGRANTED) FROM DATABASECHANGELOGLOCK WHERE LOCKED = 1")
        .query(String.class).optional();
  }

  private void breakLock(String holder) {
    LOG.warn("The migration was locked by {}, which is no longer there; taking over.", holder);
    database.sql("UPDATE DATABASECHANGELOGLOCK SET LOCKED = 0, LOCKEDBY = NULL, LOCKGRANTED = NULL").update();
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for another migration", interrupted);
    }
  }
}
