package nl.speelruimte.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives the tests of one run a data directory of their own and clears away those of runs that are over. */
class FreshDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Path ALL = Path.of("target", "test-data");
  private static final Path BINARIES = Path.of("target", "test-mariadb");
  private static final Path OWN = ALL.resolve(Long.toString(ProcessHandle.current().pid()));

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    clearOthers();
    TestPropertyValues.of("speelruimte.data-directory=" + OWN, "speelruimte.database.binaries=" + BINARIES)
        .applyTo(context);
  }

  private static void clearOthers() {
    var children = ALL.toFile().listFiles();
    if (children == null) {
      return;
    }
    for (var child : children) {
      var alive = child.getName().matches("\\d+")
          && ProcessHandle.of(Long.parseLong(child.getName())).filter(ProcessHandle::isAlive).isPresent();
      if (!alive) {
        try {
          FileSystemUtils.deleteRecursively(child.toPath());
        } catch (IOException stuck) {
          throw new UncheckedIOException(stuck);
        }
      }
    }
  }
}
