package nl.speelruimte.database;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running MariaDB on one data directory, shared by every application context of this JVM that asks for it. */
final class EmbeddedServer {

  static final String SCHEMA = "speelruimte";
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Map<Path, EmbeddedServer> RUNNING = new HashMap<>();
  private final Path root;
  private final DirectoryLock lock;
  private final ServerProcess process;
  private final String password;
  private int users;

  private EmbeddedServer(Path root, DirectoryLock lock, ServerProcess process, String password) {
    this.root = root;
    this.lock = lock;
    this.process = process;
    this.password = password;
  }

  /** The server on this directory: the one that runs already, or a new one. */
  static EmbeddedServer use(DataDirectory directory, EmbeddedSettings settings) {
    synchronized (RUNNING) {
      var server = RUNNING.get(directory.path());
      if (server == null) {
        server = start(directory, settings);
        RUNNING.put(directory.path(), server);
      }
      server.users++;
      return server;
    }
  }

  /** One user less; the last one stops the server. */
  void release() {
    synchronized (RUNNING) {
      if (--users == 0) {
        RUNNING.remove(root);
        stop();
      }
    }
  }

  ServerConnection connection() {
    return new ServerConnection("jdbc:mariadb://127.0.0.1:" + process.getConfiguration().getPort() + "/" + SCHEMA,
        SCHEMA, password);
  }

  private static EmbeddedServer start(DataDirectory directory, EmbeddedSettings settings) {
    try {
      var lock = DirectoryLock.take(directory.file("speelruimte.lock"));
      try {
        return start(directory, settings, lock);
      } catch (IOException | InterruptedException | RuntimeException problem) {
        lock.close();
        throw problem;
      }
    } catch (IOException problem) {
      throw new CannotStart("The embedded database does not start on " + directory.path() + ": " + problem.getMessage(),
          "Look above for what the database server said; is there room on the disk?", problem);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while starting the embedded database", interrupted);
    }
  }

  private static EmbeddedServer start(DataDirectory directory, EmbeddedSettings settings, DirectoryLock lock)
      throws IOException, ManagedProcessException, InterruptedException {
    var orphan = OrphanedServer.find(ServerFiles.pidFile(directory), ServerFiles.database(directory));
    if (orphan.isPresent()) {
      orphan.get().stop();
    }
    var password = new SecretFile(directory.file("database.password")).read();
    var files = new ServerFiles(directory, settings);
    var process = new ServerProcess(files.configuration());
    process.prepare();
    files.writeInitFile(password);
    try {
      process.start();
    } catch (ManagedProcessException problem) {
      process.stop();
      throw problem;
    } finally {
      files.eraseInitFile();
    }
    LOG.info("The embedded database listens on 127.0.0.1:{}; its data are in {}.",
        process.getConfiguration().getPort(), directory.path());
    return new EmbeddedServer(directory.path(), lock, process, password);
  }

  private void stop() {
    try (lock) {
      process.stop();
      LOG.info("The embedded database has stopped.");
    } catch (IOException problem) {
      LOG.error("The embedded database did not stop in order", problem);
    }
  }
}
