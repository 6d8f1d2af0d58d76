package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import nl.speelruimte.database.DataDirectory;
import org.springframework.stereotype.Component;

/** Which instance of the portal this is: only it can read the files that wait in its own data directory. */
@Component
public class Node {

  private final String id;

  Node(DataDirectory data) {
    var file = data.directory("imports").resolve("node");
    try {
      if (!Files.isRegularFile(file)) {
        Files.writeString(file, UUID.randomUUID().toString());
      }
      id = Files.readString(file).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public String id() {
    return id;
  }
}
