package nl.speelruimte.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one directory on disk that is the portal's own; readable by its owner only. */
@Component
public class DataDirectory {

  private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
  private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
  private final Path root;

  public DataDirectory(@Value("${speelruimte.data-directory:./data}") Path configured) {
    root = configured.toAbsolutePath().normalize();
    if (root.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize())) {
      LOG.warn("The data directory {} lies below the temporary directory, which the system may empty. For data that "
          + "must stay, give speelruimte.data-directory another path.", root);
    }
  }

  /** The absolute path of the directory, made when it is not there yet. */
  public Path path() {
    return ownerOnly(root);
  }

  /** A directory of that name inside, made when it is not there yet. */
  public Path directory(String name) {
    return ownerOnly(path().resolve(name));
  }

  /** A file of that name inside; it need not exist. */
  Path file(String name) {
    return path().resolve(name);
  }

  private static Path ownerOnly(Path directory) {
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
    } catch (IOException problem) {
      throw new UncheckedIOException("Cannot make the directory " + directory, problem);
    }
    tighten(directory);
    return directory;
  }

  /** Also one that was there before: somebody made it for the portal, or an older portal did. */
  private static void tighten(Path directory) {
    try {
      if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")
          && !Files.getPosixFilePermissions(directory).equals(OWNER_ONLY)) {
        Files.setPosixFilePermissions(directory, OWNER_ONLY);
      }
    } catch (IOException refused) {
      LOG.warn("Others than the portal may read the directory {}, and this could not be changed: {}", directory,
          refused.getClass().getSimpleName());
    }
  }
}
