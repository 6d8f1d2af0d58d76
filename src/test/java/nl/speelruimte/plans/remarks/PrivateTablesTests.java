package nl.speelruimte.plans.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-132: the tables of what is said in private are known to one class. */
@DatabaseTest
class PrivateTablesTests {

  @Autowired private JdbcClient jdbc;

  /** Only the class that keeps them names the tables, so that no query of anything else can bring them up. */
  @Test
  void oneClassAloneNamesTheTables() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var naming = files.filter(file -> file.toString().endsWith(".java")).filter(file -> reads(file).contains("plans_private_"))
          .map(file -> file.getFileName().toString()).toList();
      assertThat(naming).containsExactly("PrivateThreads.java");
    }
    assertThat(jdbc.sql("""
            SELECT table_name FROM information_schema.views WHERE table_schema = DATABASE() AND view_definition LIKE '%private%'""")
        .query(String.class).list()).isEmpty();
  }

  private static String reads(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
