package nl.speelruimte.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.database.DataDirectory;
import nl.speelruimte.imports.format.FileRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where a file waits on disk between its arrival and the end of its loading; then it is erased. Nothing else in the
 * portal ever holds the file.
 */
@Component
public class Spool {

  private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
  private static final String ARRIVING = "arriving-";
  private final Path directory;
  private final List<Path> leftovers;

  Spool(DataDirectory data) {
    directory = data.directory("spool");
    leftovers = files();
  }

  /**
   * Takes a stream in and closes it; the hash is that of every byte.
   *
   * @throws FileRefused when it is larger than a file may be
   */
  public SpooledFile take(InputStream content) throws IOException {
    return take(content, Limits.LARGEST_FILE);
  }

  SpooledFile take(InputStream content, long largest) throws IOException {
    var path = directory.resolve(ARRIVING + UUID.randomUUID());
    var digest = sha256();
    var size = 0L;
    try (content; var out = Channels.newOutputStream(Files.newByteChannel(path,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly()))) {
      var buffer = new byte[1 << 16];
      for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > largest) {
          throw new FileRefused("imports.reason.file-too-large", Long.toString(largest >> 20));
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(path);
      throw failed;
    }
    return new SpooledFile(path, HexFormat.of().formatHex(digest.digest()), size);
  }

  /** Gives an arrived file the number of its batch. */
  public void assign(SpooledFile file, long batch) throws IOException {
    Files.move(file.path(), path(batch), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The file of a batch, when it is still here. */
  public Optional<Path> of(long batch) {
    return Optional.of(path(batch)).filter(Files::isRegularFile);
  }

  public void erase(long batch) {
    erase(path(batch));
  }

  public void erase(SpooledFile file) {
    erase(file.path());
  }

  /** Erases what an earlier run left: interrupted arrivals, and files whose batch does not wait any more. */
  public void eraseLeftovers(Set<Long> waiting) {
    leftovers.stream().filter(file -> waiting.stream().noneMatch(batch -> path(batch).equals(file)))
        .forEach(Spool::erase);
  }

  private List<Path> files() {
    try (var files = Files.list(directory)) {
      return files.toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void erase(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      LOG.error("A received file could not be erased: {}", path, failed);
    }
  }

  private Path path(long batch) {
    return directory.resolve("batch-" + batch);
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
