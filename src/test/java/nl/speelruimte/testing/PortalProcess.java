package nl.speelruimte.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.Speelruimte;

/** The whole portal in a JVM of its own, on a free port, in production mode. */
public final class PortalProcess implements AutoCloseable {

  private final OtherJvm jvm;
  private final String address;

  private PortalProcess(OtherJvm jvm, String address) {
    this.jvm = jvm;
    this.address = address;
  }

  /** Starts the portal and waits until it is open. */
  public static PortalProcess start(String name, Path dataDirectory, String... settings) {
    var jvm = launch(name, dataDirectory, settings);
    try {
      return new PortalProcess(jvm, jvm.awaitSaying("Speelruimte is open at (http://localhost:\\d+/)").group(1));
    } catch (RuntimeException | AssertionError failed) {
      jvm.close();
      throw failed;
    }
  }

  /** Starts the portal without waiting, for a start that is expected to fail. */
  public static OtherJvm launch(String name, Path dataDirectory, String... settings) {
    var arguments = new ArrayList<>(List.of(
        "--server.port=0",
        "--speelruimte.data-directory=" + dataDirectory,
        "--speelruimte.database.binaries=" + Path.of("target", "test-mariadb")));
    for (var setting : settings) {
      arguments.removeIf(argument -> argument.startsWith(setting.substring(0, setting.indexOf('=') + 1)));
      arguments.add(setting);
    }
    return OtherJvm.startWithoutTests(name, Speelruimte.class, arguments);
  }

  /** Where it is open, with a slash at the end. */
  public String address() {
    return address;
  }

  public OtherJvm jvm() {
    return jvm;
  }

  @Override
  public void close() {
    jvm.close();
  }
}
