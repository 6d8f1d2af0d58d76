package nl.speelruimte.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {

  private static final String OPEN = "rwxr-xr-x";
  private static final String OWNER_ONLY = "rwx------";
  @TempDir Path folder;

  @Test
  void tightensWhatWasThereAndWhatItMakes() throws IOException {
    var there = Files.createDirectories(folder.resolve("data/spool"));
    open(there.getParent());
    open(there);
    var data = new DataDirectory(there.getParent());

    assertThat(rights(data.path())).isEqualTo(OWNER_ONLY);
    assertThat(rights(data.directory("spool"))).isEqualTo(OWNER_ONLY);
    assertThat(rights(data.directory("nieuw"))).isEqualTo(OWNER_ONLY);
  }

  private static void open(Path directory) throws IOException {
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(OPEN));
  }

  private static String rights(Path directory) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory));
  }
}
