package nl.speelruimte.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.speelruimte.imports.files.SpooledFile;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReceptionTests {

  @Autowired Reception reception;

  @Test
  void whatCannotBeLookedAtIsErased(@TempDir Path folder) throws IOException {
    var unreadable = Files.createDirectory(folder.resolve("arriving-1"));

    assertThatThrownBy(() -> reception.unpack("maart.xml", new SpooledFile(unreadable, "", 0)))
        .isInstanceOf(IOException.class);

    assertThat(unreadable).doesNotExist();
  }
}
