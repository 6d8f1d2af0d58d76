package nl.speelruimte.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.OtherJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps its data, whatever happens to the portal, and nobody else gets in. */
@BesideTheOthers
class EmbeddedDatabaseTests {

  private Path data = Path.of("target", "embedded", UUID.randomUUID().toString()).toAbsolutePath();

  @Test
  void dataSurviveARestartAndAKill() throws Exception {
    try (var first = start("first")) {
      execute(first, "CREATE TABLE kept (text VARCHAR(20))");
      execute(first, "INSERT INTO kept VALUES ('before the restart')");
    }
    assertThat(serverRuns()).isFalse();

    var second = start("second");
    execute(second, "INSERT INTO kept VALUES ('before the kill')");
    second.kill();
    assertThat(serverRuns()).as("the server outlives a killed portal").isTrue();

    try (var third = start("third")) {
      assertThat(third.said()).contains("stopping it first");
      assertThat(texts(third)).containsExactlyInAnyOrder("before the restart", "before the kill");
    }
    assertThat(serverRuns()).isFalse();
  }

  @Test
  void dataBelowTheTemporaryDirectorySurviveARestartToo(@TempDir Path temporary) throws Exception {
    data = temporary.resolve("data");
    try (var first = start("temporary-first")) {
      execute(first, "CREATE TABLE kept (text VARCHAR(20))");
      execute(first, "INSERT INTO kept VALUES ('before the restart')");
      assertThat(first.said()).contains("lies below the temporary directory");
    }
    try (var second = start("temporary-second")) {
      assertThat(texts(second)).containsExactly("before the restart");
    }
  }

  @Test
  void aStartThatFailsAfterTheDatabaseRunsLeavesNothingBehind() throws Exception {
    try (var broken = launch("broken", "--broken=true")) {
      assertThat(broken.awaitEnd()).isNotZero();
      assertThat(broken.said()).contains("Cannot be made on");
    }
    assertThat(serverRuns()).isFalse();
  }

  @Test
  void aSecondPortalOnTheSameDirectoryIsRefusedAndDoesNoHarm() throws Exception {
    try (var first = start("holder"); var second = launch("intruder")) {
      assertThat(second.awaitEnd()).isNotZero();
      assertThat(second.said()).contains("Another Speelruimte is running on the data directory");
      execute(first, "CREATE TABLE untouched (id INT)");
    }
  }

  @Test
  void onlyThePortalGetsIn() throws Exception {
    try (var running = start("guarded")) {
      var url = address(running);
      assertThat(connects(url, "root", "")).isFalse();
      assertThat(connects(url, "", "")).isFalse();
      assertThat(connects(url, "speelruimte", "guess")).isFalse();
      assertThat(commandLine()).contains("--bind-address=127.0.0.1").doesNotContain(password());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database.password"))))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data))).isEqualTo("rwx------");
      assertThat(data.resolve("database.init.sql")).doesNotExist();
      assertThat(running.said()).doesNotContain(password());
    }
  }

  private OtherJvm start(String name) {
    var jvm = launch(name);
    jvm.awaitSaying("Reachable at");
    return jvm;
  }

  private OtherJvm launch(String name, String... settings) {
    var arguments = new ArrayList<>(List.of("--speelruimte.data-directory=" + data,
        "--speelruimte.database.binaries=" + Path.of("target", "test-mariadb"),
        "--speelruimte.database.buffer-pool=64M"));
    arguments.addAll(List.of(settings));
    return OtherJvm.start("embedded-" + name, ServerOnly.class, arguments);
  }

  private static String address(OtherJvm jvm) {
    return jvm.awaitSaying("Reachable at (\\S+)").group(1);
  }

  private String password() throws Exception {
    return Files.readString(data.resolve("database.password")).strip();
  }

  private Connection connect(OtherJvm jvm) throws Exception {
    return DriverManager.getConnection(address(jvm), "speelruimte", password());
  }

  private static boolean connects(String url, String user, String password) {
    try (var connection = DriverManager.getConnection(url, user, password)) {
      return connection.isValid(1);
    } catch (SQLException refused) {
      return false;
    }
  }

  private void execute(OtherJvm jvm, String sql) throws Exception {
    try (var connection = connect(jvm); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> texts(OtherJvm jvm) throws Exception {
    try (var connection = connect(jvm); var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT text FROM kept")) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private boolean serverRuns() {
    return ProcessHandle.allProcesses().anyMatch(process ->
        process.info().commandLine().orElse("").contains("--datadir=" + data.resolve("database")));
  }

  private String commandLine() {
    return ProcessHandle.allProcesses().map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains("--datadir=" + data.resolve("database")))
        .findFirst().orElseThrow();
  }
}
