package nl.speelruimte.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Which server answers, and whether it is one the portal can work with. */
record ServerVersion(String product, int major, int minor) {

  private static final int OLDEST_MAJOR = 10;
  private static final int OLDEST_MINOR = 11;

  static ServerVersion of(Connection connection) throws SQLException {
    var about = connection.getMetaData();
    return new ServerVersion(about.getDatabaseProductName() + " " + about.getDatabaseProductVersion(),
        about.getDatabaseMajorVersion(), about.getDatabaseMinorVersion());
  }

  /** Refuses anything but MariaDB 10.11 or newer. */
  void check() {
    var newEnough = major > OLDEST_MAJOR || major == OLDEST_MAJOR && minor >= OLDEST_MINOR;
    if (!product.contains("MariaDB") || !newEnough) {
      throw new CannotStart("The configured database server is " + product + ".",
          "Speelruimte needs MariaDB " + OLDEST_MAJOR + "." + OLDEST_MINOR + " or newer.");
    }
  }
}
