package nl.speelruimte.imports;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.speelruimte.imports.loading.FileName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files this instance has taken out of the watched folder and not yet handed over: in a hidden folder of its own,
 * so that a kill in between loses none. The receipt of a file that was handed over just before is its hash.
 */
final class TakenFiles {

  private static final Logger LOG = LoggerFactory.getLogger(TakenFiles.class);
  private final Path watched;
  private final Path own;

  private TakenFiles(Path watched, Path own) {
    this.watched = watched;
    this.own = own;
  }

  /** Gives back what an earlier run of this instance still held. */
  static TakenFiles in(Path watched, String node) throws IOException {
    var own = watched.resolve(".taking-" + node);
    if (Files.isSymbolicLink(own)) {
      throw new NotDirectoryException(own.toString());
    }
    var taken = new TakenFiles(watched, Files.createDirectories(own));
    try (var left = Files.walk(taken.own)) {
      left.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList().forEach(taken::giveBack);
    }
    return taken;
  }

  Path take(Path file) throws IOException {
    var place = Files.createTempDirectory(own, "");
    try {
      return Files.move(file, place.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException gone) {
      Files.deleteIfExists(place);
      throw gone;
    }
  }

  void erase(Path taken) throws IOException {
    Files.delete(taken);
    Files.deleteIfExists(taken.getParent());
  }

  /** Puts a file back in the watched folder, beside one of the same name that came meanwhile. */
  void giveBack(Path taken) {
    var name = taken.getFileName().toString();
    try {
      for (var copy = 0; Files.exists(taken, LinkOption.NOFOLLOW_LINKS); copy++) {
        moveUnlessThere(taken, watched.resolve(copy == 0 ? name : copy + "-" + name));
      }
      Files.deleteIfExists(taken.getParent());
    } catch (IOException failed) {
      LOG.error("Dropped file {} stays behind in {}: {}", FileName.of(name), taken.getParent().getFileName(),
          failed.getClass().getSimpleName());
    }
  }

  private static void moveUnlessThere(Path from, Path to) throws IOException {
    try {
      Files.move(from, to);
    } catch (FileAlreadyExistsException there) {
      LOG.debug("There is another file of this name: {}", there.getClass().getSimpleName());
    }
  }
}
