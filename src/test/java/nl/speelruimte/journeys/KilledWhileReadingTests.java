package nl.speelruimte.journeys;

import static nl.speelruimte.journeys.DropPlace.EACH;
import static nl.speelruimte.journeys.DropPlace.PATIENCE;
import static nl.speelruimte.journeys.DropPlace.count;
import static nl.speelruimte.journeys.DropPlace.figures;
import static nl.speelruimte.journeys.DropPlace.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import nl.speelruimte.exchange.reading.ClaimFile;
import nl.speelruimte.journeys.DropPlace.Figures;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.PortalDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal that is killed (as by {@code kill -9}) while it reads a large file that was dropped in its folder. */
@BesideTheOthers
class KilledWhileReadingTests {

  private static final int LINES = 120_000;
  @AutoClose private final DropPlace place = new DropPlace();

  @Test
  void itsBatchIsReadAnewAfterTheNextStartAndCountsOnceAndWhole() throws Exception {
    killWhileReading();
    try (var portal = place.start("killed-second")) {
      var database = PortalDatabase.of(portal.jvm());
      var figures = await().atMost(PATIENCE).until(() -> figures(database), seen -> {
        assertThat(seen.rolledUp()).as("half a batch never counts").isIn(EACH, 2 * EACH, (LINES + 1) * EACH,
            (LINES + 2) * EACH);
        return seen.space() == (LINES + 2) * EACH;
      });
      assertThat(figures.rolledUp()).isEqualTo((LINES + 2) * EACH);
      everyLineIsThereOnce(database);
      nothingIsLeftBehind(database);
    }
  }

  /** Leaves a killed portal that had read part of a file, and another file that it may or may not have seen. */
  private void killWhileReading() throws IOException, SQLException {
    try (var portal = place.start("killed-first")) {
      var database = PortalDatabase.of(portal.jvm());
      place.dropRegion();
      await().atMost(PATIENCE).until(() -> count(database, "SELECT COUNT(*) FROM spending_space") == 1);
      place.dropClaim("klein.xml", "1");
      await().atMost(PATIENCE).until(() -> figures(database).space() == EACH);

      place.drop("groot.xml", new ClaimFile(LINES)::transferTo);
      try (var reading = PortalDatabase.source(portal.jvm()).getConnection()) {
        heldWhileReading(database, reading);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> written(database) > 0);
        place.dropClaim("laat.xml", "2");
        portal.jvm().kill();
      }
      assertThat(state(database, "groot.xml")).isEqualTo("READING");
      assertThat(written(database)).as("part of the file has been staged").isPositive();
      assertThat(figures(database)).as("nothing of it counts").isEqualTo(new Figures(EACH, EACH));
    }
  }

  /** Holds the row of the batch, so that however fast it is read, it cannot be through before the portal is killed. */
  private static void heldWhileReading(JdbcClient database, Connection reading) throws SQLException {
    var batch = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> database
        .sql("SELECT MAX(id) FROM imports_batch WHERE file_name = 'groot.xml' AND status = 'READING'")
        .query(Long.class).optional(), Optional::isPresent).orElseThrow();
    reading.setAutoCommit(false);
    try (var hold = reading.prepareStatement("SELECT id FROM imports_batch WHERE id = ? FOR UPDATE")) {
      hold.setLong(1, batch);
      hold.execute();
    }
  }

  private static void everyLineIsThereOnce(JdbcClient database) {
    assertThat(state(database, "groot.xml")).isEqualTo("PUBLISHED");
    assertThat(state(database, "laat.xml")).isEqualTo("PUBLISHED");
    assertThat(count(database, "SELECT accepted FROM imports_batch WHERE file_name = 'groot.xml'")).isEqualTo(LINES);
    assertThat(count(database, "SELECT COUNT(*) FROM ledger_claim_line")).isEqualTo(LINES + 2);
    assertThat(count(database, "SELECT COUNT(DISTINCT reference) FROM ledger_claim_line")).isEqualTo(LINES + 2);
    assertThat(count(database, "SELECT COUNT(*) FROM ledger_line_exception")).isZero();
  }

  private void nothingIsLeftBehind(JdbcClient database) throws IOException {
    assertThat(count(database, "SELECT COUNT(*) FROM imports_batch WHERE status <> 'PUBLISHED'")).isZero();
    assertThat(count(database, "SELECT COUNT(*) FROM imports_line")).isZero();
    try (var spool = Files.list(place.data().resolve("spool")); var dropped = Files.walk(place.folder())) {
      assertThat(spool).as("files that waited").isEmpty();
      assertThat(dropped.filter(Files::isRegularFile)).as("files in the folder").isEmpty();
    }
  }

  private static long written(JdbcClient database) {
    return count(database, "SELECT COALESCE(SUM(c.size), 0) FROM ledger_chunk c "
        + "JOIN imports_batch b ON b.id = c.batch_id WHERE b.file_name = 'groot.xml' AND c.facts = 'WRITTEN'");
  }
}
