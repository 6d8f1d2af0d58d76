package nl.speelruimte.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random secret of 32 bytes, made once and kept in a file only its owner can read. */
record SecretFile(Path path) {

  /** The secret in hexadecimal; made when the file is not there yet. */
  String read() {
    try {
      if (!Files.exists(path)) {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        write(HexFormat.of().formatHex(random));
      }
      return Files.readString(path).strip();
    } catch (IOException problem) {
      throw new UncheckedIOException("Cannot read " + path, problem);
    }
  }

  /** Replaces the content in one step, so that a crash leaves the old content or the new, never half of it. */
  void write(String content) throws IOException {
    var draft = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, ownerOnly());
    Files.writeString(draft, content);
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private FileAttribute<?>[] ownerOnly() {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};
  }
}
