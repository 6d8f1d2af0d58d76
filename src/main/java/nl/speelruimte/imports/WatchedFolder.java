package nl.speelruimte.imports;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.speelruimte.imports.loading.FileName;
import nl.speelruimte.imports.loading.Node;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes in the files that are dropped in a folder, once they have stopped growing, and erases them: also refused ones,
 * since they may hold personal data; the batch keeps the reason. Left alone are links, hidden files
 * and those whose name says that they are still on their way.
 */
@Component
class WatchedFolder {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
  private static final Pattern UNFINISHED = Pattern.compile("(?i)\\..*|~.*|.*\\.(part|filepart|tmp|crdownload)");
  /** A file is often made first and filled later. */
  private static final int LOOKS_AT_AN_EMPTY_FILE = 60;
  private final String folder;
  private final ImportDesk desk;
  private final Node node;
  private Map<Path, Seen> before = new HashMap<>();
  private @Nullable TakenFiles taken;

  WatchedFolder(@Value("${speelruimte.imports.watched-folder:}") String folder, ImportDesk desk, Node node) {
    this.folder = folder.strip();
    this.desk = desk;
    this.node = node;
  }

  /** Looks whether there are files that did not change since the last look. */
  @Scheduled(fixedDelayString = "${speelruimte.imports.watched-every:5000}",
      initialDelayString = "${speelruimte.imports.watched-every:5000}")
  void look() {
    if (folder.isEmpty()) {
      return;
    }
    try {
      if (taken == null) {
        taken = TakenFiles.in(Path.of(folder), node.id());
      }
      var now = new HashMap<Path, Seen>();
      for (var file : files()) {
        now.put(file, Seen.of(file, before.get(file)));
      }
      for (var entry : now.entrySet()) {
        if (entry.getValue().isSettled()) {
          take(taken, entry.getKey(), entry.getValue());
        }
      }
      before = now;
    } catch (IOException | RuntimeException unreachable) {
      LOG.warn("The watched folder could not be read: {}", unreachable.getClass().getSimpleName());
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !UNFINISHED.matcher(file.getFileName().toString()).matches())
          .sorted().toList();
    }
  }

  /** Another instance may watch the same folder: who moves the file first has it. */
  private void take(TakenFiles files, Path file, Seen seen) {
    Path own;
    try {
      own = files.take(file);
    } catch (IOException gone) {
      LOG.debug("A dropped file is gone before it was taken: {}", gone.getClass().getSimpleName());
      return;
    }
    try {
      for (var receipt : desk.queued(Viewer.system("watched folder"), BatchSource.WATCHED,
          file.getFileName().toString(), new FinishedFile(own, seen.size(), seen.modified()))) {
        if (receipt instanceof Receipt.AlreadyThere there) {
          LOG.info("A dropped file was loaded before, in batch {}", there.batch());
        }
      }
      files.erase(own);
    } catch (FinishedFile.StillGrowing growing) {
      LOG.info("A dropped file is still being written and waits");
      files.giveBack(own);
    } catch (FileSystemException failed) {
      LOG.error("Dropped file {} could not be taken in and is offered again: {}", FileName.of(file.toString()),
          failed.getClass().getSimpleName());
      files.giveBack(own);
    } catch (IOException | RuntimeException failed) {
      LOG.error("Dropped file {} could not be taken in and is offered again", FileName.of(file.toString()), failed);
      files.giveBack(own);
    }
  }

  /** A file as it was at a look, and how many looks it has been like that. */
  private record Seen(long size, long modified, int looks) {

    private static Seen of(Path file, @Nullable Seen earlier) throws IOException {
      var size = Files.size(file);
      var modified = Files.getLastModifiedTime(file).toMillis();
      var same = earlier != null && earlier.size == size && earlier.modified == modified;
      return new Seen(size, modified, same ? earlier.looks + 1 : 0);
    }

    private boolean isSettled() {
      return looks >= (size == 0 ? LOOKS_AT_AN_EMPTY_FILE : 1);
    }
  }
}
