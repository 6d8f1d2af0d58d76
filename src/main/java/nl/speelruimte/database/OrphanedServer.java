package nl.speelruimte.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MariaDB server of ours that outlived its portal, as happens when the portal is killed. */
record OrphanedServer(ProcessHandle process) {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

  /**
   * Finds the server that still runs on this data directory, by its pid file and by the data directory on its command
   * line: a number in a file alone may by now belong to somebody else's process.
   */
  static Optional<OrphanedServer> find(Path pidFile, Path database) throws IOException {
    var ours = database.toRealPath().toString();
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var written = Files.readString(pidFile).strip();
    if (!written.matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(written))
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().commandLine().orElse("").contains(ours))
        .map(OrphanedServer::new);
  }

  /** Asks the server to stop, waits for it, and insists when it does not. */
  void stop() throws InterruptedException {
    LOG.warn("A database server of an earlier run is still there (process {}); stopping it first.", process.pid());
    process.destroy();
    try {
      process.onExit().get(60, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException slow) {
      LOG.warn("The database server does not stop by itself; ending process {}.", process.pid());
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
