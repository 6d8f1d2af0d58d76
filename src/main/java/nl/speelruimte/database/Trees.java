package nl.speelruimte.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What can be done to a directory with all that is in it. */
final class Trees {

  private Trees() {}

  /** Removes everything inside the directory and keeps the directory itself. */
  static void empty(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (var inside = Files.walk(directory)) {
      for (var path : inside.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(directory)).toList()) {
        Files.delete(path);
      }
    }
  }
}
