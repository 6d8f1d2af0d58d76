package nl.speelruimte.database;

import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The embedded database as the portal runs it, and nothing else. */
final class ServerOnly {

  private ServerOnly() {}

  /** Runs until it is stopped or killed; with the setting {@code broken} it fails once the database runs. */
  public static void main(String[] arguments) throws InterruptedException {
    var context = new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE).run(arguments);
    LoggerFactory.getLogger(ServerOnly.class)
        .info("Reachable at {}", context.getBean(ServerConnection.class).getJdbcUrl());
    new CountDownLatch(1).await();
  }

  /** Without a stereotype, so that the scan of the application does not find it. */
  @Import({DataDirectory.class, EmbeddedDatabaseConfiguration.class, Breakable.class})
  static class Parts {}

  /** Stands for a bean that cannot be made once the database runs. */
  static class Breakable {

    Breakable(ServerConnection connection, Environment environment) {
      if (environment.containsProperty("broken")) {
        throw new IllegalStateException("Cannot be made on " + connection);
      }
    }
  }
}
