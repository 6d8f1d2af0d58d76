package nl.speelruimte.journeys;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.Chromium;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One portal with the demo region and one browser for all journeys; hands each test the door to them. The setting
 * {@code journeys.data} names a data directory to go on with, which saves making the region. Its classes are
 * {@link BesideTheOthers}; one that is not waits for its turn, and the others with it.
 */
public final class OpenPortal implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

  private static final Namespace OURS = Namespace.create(OpenPortal.class);
  /** The browser answers to one at a time. */
  private static final Semaphore ONE_CLASS_AT_A_TIME = new Semaphore(1);

  @Override
  public void beforeAll(ExtensionContext context) {
    ONE_CLASS_AT_A_TIME.acquireUninterruptibly();
    door(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ONE_CLASS_AT_A_TIME.release();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Door.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return door(context);
  }

  private static Door door(ExtensionContext context) {
    return context.getRoot().getStore(OURS).computeIfAbsent(Door.class, key -> Door.open(), Door.class);
  }

  /** Where visits begin. */
  public record Door(PortalProcess portal, Chromium chromium) implements AutoCloseable {

    static Door open() {
      var chromium = Chromium.start();
      var data = Path.of(System.getProperty("journeys.data", "target/journeys/" + ProcessHandle.current().pid()))
          .toAbsolutePath();
      try {
        return new Door(PortalProcess.start("journeys", data), chromium);
      } catch (RuntimeException | AssertionError failed) {
        chromium.close();
        throw failed;
      }
    }

    /** A new visitor, with a browser that knows nothing of the portal yet. */
    public Visit visitor() {
      return new Visit(chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL")),
          portal.address());
    }

    /** Somebody who has signed in with a demo account. */
    public Visit visitor(String account) {
      var visit = visitor();
      visit.signIn(account);
      return visit;
    }

    @Override
    public void close() {
      portal.close();
      chromium.close();
    }
  }
}
