package nl.speelruimte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.speelruimte.exchange.reading.CareMessages;
import nl.speelruimte.exchange.reading.ClaimFile;
import nl.speelruimte.testing.PortalDatabase;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A portal that is killed (as by {@code kill -9}) while it reads a large file that was dropped in its folder. */
class KilledWhileReadingTests {

  private static final int LINES = 120_000;
  private static final long EACH = 73_200;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private final Path here = Path.of("target", "journeys", "killed-" + ProcessHandle.current().pid()).toAbsolutePath();
  private final Path folder = here.resolve("dropped");

  @BeforeEach
  void anEmptyPlace() throws IOException {
    Files.createDirectories(folder);
  }

  @AfterEach
  void clearAway() throws IOException {
    FileSystemUtils.deleteRecursively(here);
  }

  @Test
  void itsBatchIsReadAnewAfterTheNextStartAndCountsOnceAndWhole() throws Exception {
    killWhileReading();
    try (var portal = start("killed-second")) {
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
  private void killWhileReading() throws IOException {
    try (var portal = start("killed-first")) {
      var database = PortalDatabase.of(portal.jvm());
      SmallRegion.drop(folder, "registers.zip", SmallRegion::archive);
      await().atMost(PATIENCE).until(() -> count(database, "SELECT COUNT(*) FROM spending_space") == 1);
      SmallRegion.drop(folder, "klein.xml", out -> out.write(claim("1").getBytes(StandardCharsets.UTF_8)));
      await().atMost(PATIENCE).until(() -> figures(database).space() == EACH);

      SmallRegion.drop(folder, "groot.xml", new ClaimFile(LINES)::transferTo);
      await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> written(database) > 0);
      SmallRegion.drop(folder, "laat.xml", out -> out.write(claim("2").getBytes(StandardCharsets.UTF_8)));
      portal.jvm().kill();

      assertThat(state(database, "groot.xml")).isEqualTo("READING");
      assertThat(written(database)).as("part of the file has been staged").isPositive();
      assertThat(figures(database)).as("nothing of it counts").isEqualTo(new Figures(EACH, EACH));
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
    try (var spool = Files.list(here.resolve("data").resolve("spool")); var dropped = Files.walk(folder)) {
      assertThat(spool).as("files that waited").isEmpty();
      assertThat(dropped.filter(Files::isRegularFile)).as("files in the folder").isEmpty();
    }
  }

  private PortalProcess start(String name) {
    return PortalProcess.start(name, here.resolve("data"), "--speelruimte.demo.enabled=false",
        "--speelruimte.imports.watched-folder=" + folder, "--speelruimte.imports.watched-every=200");
  }

  private static String claim(String which) {
    return CareMessages.claim(EACH, CareMessages.line("R-1", "K-" + which)).replace("D-7", "K" + which)
        .replace(">B-1<", ">K" + which + "<");
  }

  private static long written(JdbcClient database) {
    return count(database, "SELECT COALESCE(SUM(c.size), 0) FROM ledger_chunk c "
        + "JOIN imports_batch b ON b.id = c.batch_id WHERE b.file_name = 'groot.xml' AND c.facts = 'WRITTEN'");
  }

  private static Figures figures(JdbcClient database) {
    return new Figures(count(database, "SELECT COALESCE(SUM(submitted_cent), 0) FROM ledger_month"),
        count(database, "SELECT COALESCE(SUM(submitted_cent), 0) FROM spending_figure"));
  }

  private static String state(JdbcClient database, String file) {
    return database.sql("SELECT status FROM imports_batch WHERE file_name = :name").param("name", file)
        .query(String.class).single();
  }

  private static long count(JdbcClient database, String sql) {
    return database.sql(sql).query(Long.class).single();
  }

  /** What was submitted, by the roll-up of the ledger and on the page of the space. */
  private record Figures(long rolledUp, long space) {}
}
