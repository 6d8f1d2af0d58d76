package nl.speelruimte.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The embedded database of a portal in another JVM, to look at from outside; it outlives a killed portal. */
public final class PortalDatabase {

  private PortalDatabase() {}

  public static JdbcClient of(OtherJvm portal) {
    return JdbcClient.create(source(portal));
  }

  /** For connections of one's own, with their own transactions. */
  public static DataSource source(OtherJvm portal) {
    var said = portal.awaitSaying("listens on 127\\.0\\.0\\.1:(\\d+); its data are in (\\S+)\\.");
    try {
      var password = Files.readString(Path.of(said.group(2), "database.password")).strip();
      return new DriverManagerDataSource(
          "jdbc:mariadb://127.0.0.1:" + said.group(1) + "/speelruimte", "speelruimte", password);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
