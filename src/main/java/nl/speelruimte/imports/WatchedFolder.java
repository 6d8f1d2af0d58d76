package nl.speelruimte.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes in the files that are dropped in a folder, once they have stopped growing, and erases them: also refused ones,
 * since they may hold personal data; the batch keeps the reason. Hidden files are left alone.
 */
@Component
class WatchedFolder {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
  private static final String TAKING = ".taking-";
  private final String folder;
  private final ImportDesk desk;
  private Map<Path, Seen> before = new HashMap<>();

  WatchedFolder(@Value("${speelruimte.imports.watched-folder:}") String folder, ImportDesk desk) {
    this.folder = folder.strip();
    this.desk = desk;
  }

  /** Looks whether there are files that did not change since the last look. */
  @Scheduled(fixedDelayString = "${speelruimte.imports.watched-every:5000}", initialDelay = 5_000)
  void look() {
    if (folder.isEmpty()) {
      return;
    }
    try {
      var now = new HashMap<Path, Seen>();
      for (var file : files()) {
        now.put(file, new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
      }
      for (var entry : now.entrySet()) {
        if (entry.getValue().equals(before.get(entry.getKey()))) {
          take(entry.getKey());
        }
      }
      before = now;
    } catch (IOException | RuntimeException unreachable) {
      LOG.warn("The watched folder could not be read: {}", unreachable.getClass().getSimpleName());
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted().toList();
    }
  }

  /** Another instance may watch the same folder: who moves the file first has it. */
  private void take(Path file) {
    var name = file.getFileName().toString();
    var own = file.resolveSibling(TAKING + name);
    try {
      Files.move(file, own, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException gone) {
      return;
    }
    try {
      for (var receipt : desk.queued(Viewer.system("watched folder"), BatchSource.WATCHED, name,
          Files.newInputStream(own))) {
        if (receipt instanceof Receipt.AlreadyThere there) {
          LOG.info("A dropped file was loaded before, in batch {}", there.batch());
        }
      }
      Files.delete(own);
    } catch (IOException | RuntimeException failed) {
      LOG.error("A dropped file could not be taken in and is offered again", failed);
      giveBack(own, file);
    }
  }

  private static void giveBack(Path own, Path file) {
    try {
      Files.move(own, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      LOG.error("A dropped file stays behind as {}", own, failed);
    }
  }

  /** A file as it was at a look. */
  private record Seen(long size, long modified) {}
}
