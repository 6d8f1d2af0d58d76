package nl.speelruimte.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a data directory for one running portal; the operating system lets go of it when the portal dies. */
record DirectoryLock(FileChannel channel, FileLock lock) implements AutoCloseable {

  /** Takes the lock, or says that another portal has it. */
  static DirectoryLock take(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new CannotStart("Another Speelruimte is running on the data directory " + file.getParent() + ".",
          "Stop it first, or give this one its own speelruimte.data-directory.");
    }
    return new DirectoryLock(channel, lock);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
