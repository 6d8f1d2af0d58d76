package nl.speelruimte.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.exchange.reading.CareMessages;
import nl.speelruimte.testing.PortalProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A data directory that outlives the portals on it, and the folder from which they read what is dropped. */
final class DropPlace implements AutoCloseable {

  /** What every claim line of these tests is for, in eurocent. */
  static final long EACH = 73_200;
  static final Duration PATIENCE = Duration.ofMinutes(3);
  private final Path here = Path.of("target", "journeys", "drop-" + UUID.randomUUID()).toAbsolutePath();
  private final Path folder = here.resolve("dropped");

  DropPlace() {
    try {
      Files.createDirectories(folder);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  PortalProcess start(String name, String... more) {
    var settings = Stream.concat(Stream.of("--speelruimte.demo.enabled=false",
        "--speelruimte.imports.watched-folder=" + folder, "--speelruimte.imports.watched-every=200"), Stream.of(more));
    return PortalProcess.start(name, data(), settings.toArray(String[]::new));
  }

  Path data() {
    return here.resolve("data");
  }

  Path folder() {
    return folder;
  }

  /** Drops the registers and the space of the small region. */
  void dropRegion() throws IOException {
    SmallRegion.drop(folder, "registers.zip", SmallRegion::archive);
  }

  /** The same, with a contract and a space of that year. */
  void dropRegion(int year) throws IOException {
    SmallRegion.drop(folder, "registers.zip", out -> SmallRegion.archive(out, year));
  }

  /** Drops a claim of one line that no other claim holds. */
  void dropClaim(String file, String which) throws IOException {
    var claim = CareMessages.claim(EACH, CareMessages.line("R-1", "K-" + which)).replace("D-7", "K" + which)
        .replace(">B-1<", ">K" + which + "<");
    drop(file, out -> out.write(claim.getBytes(StandardCharsets.UTF_8)));
  }

  void drop(String file, SmallRegion.Content content) throws IOException {
    SmallRegion.drop(folder, file, content);
  }

  static Figures figures(JdbcClient database) {
    return new Figures(count(database, "SELECT COALESCE(SUM(submitted_cent), 0) FROM ledger_month"),
        count(database, "SELECT COALESCE(SUM(submitted_cent), 0) FROM spending_figure"));
  }

  static String state(JdbcClient database, String file) {
    return database.sql("SELECT COALESCE(MAX(status), 'not there') FROM imports_batch WHERE file_name = :name")
        .param("name", file).query(String.class).single();
  }

  static long count(JdbcClient database, String sql) {
    return database.sql(sql).query(Long.class).single();
  }

  /** The database of a portal that was killed last is still there. */
  @Override
  public void close() throws IOException {
    ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(here.toString()))
        .forEach(left -> {
          left.destroy();
          left.onExit().join();
        });
    FileSystemUtils.deleteRecursively(here);
  }

  /** What was submitted, by the roll-up of the ledger and on the page of the space. */
  record Figures(long rolledUp, long space) {}
}
