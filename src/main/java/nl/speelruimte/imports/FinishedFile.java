package nl.speelruimte.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Reads a file that should not change any more, and says so at its end when it did: then it is not whole yet. A link is
 * not followed, for it may lead to a file that only the portal can read.
 */
final class FinishedFile extends FilterInputStream {

  private final Path path;
  private final long size;
  private final long modified;

  FinishedFile(Path path, long size, long modified) throws IOException {
    super(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS));
    this.path = path;
    this.size = size;
    this.modified = modified;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return checked(super.read(buffer, offset, length));
  }

  private int checked(int read) throws IOException {
    if (read < 0 && (Files.size(path) != size || Files.getLastModifiedTime(path).toMillis() != modified)) {
      throw new StillGrowing();
    }
    return read;
  }

  /** Somebody is still writing. */
  static final class StillGrowing extends IOException {

    private StillGrowing() {
      super("The file changed while it was read");
    }
  }
}
