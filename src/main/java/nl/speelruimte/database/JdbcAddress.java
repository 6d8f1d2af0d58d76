package nl.speelruimte.database;

import java.util.LinkedHashMap;
import java.util.Map;

/** The address of a MariaDB server with the driver options the portal counts on. */
final class JdbcAddress {

  private static final Map<String, String> COUNTED_ON = options();

  private JdbcAddress() {}

  /** Adds each option that the address does not set itself. */
  static String withOptions(String url) {
    var address = new StringBuilder(url);
    COUNTED_ON.forEach((name, value) -> {
      if (!url.matches(".*[?&]" + name + "=.*")) {
        address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
      }
    });
    return address.toString();
  }

  private static Map<String, String> options() {
    var options = new LinkedHashMap<String, String>();
    options.put("allowLocalInfile", "true");
    options.put("rewriteBatchedStatements", "true");
    options.put("connectionTimeZone", "UTC");
    options.put("forceConnectionTimeZoneToSession", "true");
    options.put("connectTimeout", "5000");
    options.put("socketTimeout", "300000");
    options.put("tcpKeepAlive", "true");
    return options;
  }
}
