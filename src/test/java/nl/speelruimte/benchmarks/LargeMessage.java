package nl.speelruimte.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.speelruimte.Speelruimte;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.testing.OtherJvm;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads one message of so many claim lines through the whole portal in a heap that does not grow with it: from the file
 * to the figures of its space. Arguments: number of lines, folder to work in.
 */
public final class LargeMessage {

  private static final int YEAR = 2025;

  private LargeMessage() {}

  /** Runs it in a JVM of its own that ends when this heap is not enough, and returns what it says in the end. */
  public static String within(String heap, int lines, Path folder) {
    try (var jvm = OtherJvm.start("large-message-" + lines, LargeMessage.class,
        List.of("-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError"), List.of(Integer.toString(lines), folder.toString()))) {
      return jvm.awaitSaying("(?m)^Loaded .*$").group();
    }
  }

  public static void main(String[] arguments) throws IOException {
    var lines = Integer.parseInt(arguments[0]);
    var folder = Files.createDirectories(Path.of(arguments[1]));
    try (var portal = SpringApplication.run(Speelruimte.class, "--server.port=0", "--speelruimte.demo.enabled=false",
        "--speelruimte.data-directory=" + folder.resolve("data"),
        "--speelruimte.database.binaries=" + Path.of("target", "test-mariadb"), "--logging.level.root=warn")) {
      var region = new BulkRegion(folder, YEAR, 1);
      for (var file : region.registers(YEAR)) {
        load(portal, file);
      }
      load(portal, region.spaces(YEAR));
      var message = region.oneMessage("G" + YEAR, 1, YEAR, lines, folder.resolve("rows.tsv"), (_, _, _, _, _, _) -> "");
      var heap = HeapWatch.start();
      var began = System.nanoTime();
      load(portal, message);
      portal.getBean(Recalculation.class).catchUp(RawRows.viewer());
      IO.println("Loaded %d of %d lines, %d in the roll-ups, %d in the figures of the space, in %.1f s, file of %d MB; "
          .formatted(count(portal, "SELECT MAX(accepted) FROM imports_batch WHERE format = 'JW323'"), lines,
              count(portal, "SELECT COALESCE(SUM(line_count), 0) FROM ledger_month"),
              count(portal, "SELECT COALESCE(SUM(line_count), 0) FROM spending_figure"),
              (System.nanoTime() - began) / 1e9, Files.size(message) >> 20)
          + "heap after collections at most %d of %d MB".formatted(heap.megabytes(),
              Runtime.getRuntime().maxMemory() >> 20));
    }
  }

  private static void load(ConfigurableApplicationContext portal, Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      portal.getBean(ImportDesk.class)
          .loadNow(RawRows.viewer(), BatchSource.DEMO, file.getFileName().toString(), content);
    }
  }

  private static long count(ConfigurableApplicationContext portal, String sql) {
    return portal.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
