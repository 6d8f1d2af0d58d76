package nl.speelruimte.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The MariaDB server of this machine on a directory and a port of its own: a server the portal did not bring. */
final class DebianServer implements AutoCloseable {

  private static final String PASSWORD = "a-password-of-the-operator";
  private final Process process;
  private final int port;

  private DebianServer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts it; without one the test fails and says what to install. */
  static DebianServer start() throws Exception {
    var program = find("mariadbd");
    var installer = find("mariadb-install-db");
    if (program.isEmpty() || installer.isEmpty()) {
      throw new IllegalStateException(
          "No MariaDB server on this machine: apt-get install mariadb-server to run this test.");
    }
    var home = Files.createDirectories(Path.of("target", "debian-server", UUID.randomUUID().toString())).toAbsolutePath();
    run(home, List.of(installer.orElseThrow().toString(), "--no-defaults", "--datadir=" + home.resolve("data")));
    var port = freePort();
    var init = Files.writeString(home.resolve("init.sql"), """
        CREATE DATABASE portal CHARACTER SET utf8mb4;
        CREATE USER portal@'127.0.0.1' IDENTIFIED BY '%s';
        GRANT ALL ON portal.* TO portal@'127.0.0.1';
        """.formatted(PASSWORD));
    var server = new DebianServer(command(home, List.of(program.orElseThrow().toString(), "--no-defaults",
        "--datadir=" + home.resolve("data"), "--port=" + port, "--bind-address=127.0.0.1", "--socket=",
        "--skip-name-resolve", "--pid-file=" + home.resolve("pid"), "--init-file=" + init)).start(), port);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(server::answers);
    return server;
  }

  String[] settings() {
    return new String[] {"--spring.datasource.url=" + url(), "--spring.datasource.username=portal",
        "--spring.datasource.password=" + PASSWORD};
  }

  JdbcClient database() {
    return JdbcClient.create(new DriverManagerDataSource(url(), "portal", PASSWORD));
  }

  List<String> tables() throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "portal", PASSWORD);
        var statement = connection.createStatement(); var rows = statement.executeQuery("SHOW TABLES")) {
      var tables = new ArrayList<String>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  private String url() {
    return "jdbc:mariadb://127.0.0.1:" + port + "/portal";
  }

  private boolean answers() {
    try {
      return tables() != null;
    } catch (SQLException notYet) {
      return false;
    }
  }

  private static void run(Path home, List<String> arguments) throws Exception {
    var process = command(home, arguments).start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("Not done in two minutes: " + Files.readString(home.resolve("log")));
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(Files.readString(home.resolve("log")));
    }
  }

  private static ProcessBuilder command(Path home, List<String> arguments) {
    var all = new ArrayList<>(arguments);
    all.add("--user=" + System.getProperty("user.name"));
    return new ProcessBuilder(all).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Optional<Path> find(String program) {
    return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/bin"))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
