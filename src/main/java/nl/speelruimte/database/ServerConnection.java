package nl.speelruimte.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is and how to sign in to it. */
record ServerConnection(String url, String user, String secret) implements JdbcConnectionDetails {

  @Override
  public String getJdbcUrl() {
    return JdbcAddress.withOptions(url);
  }

  @Override
  public String getUsername() {
    return user;
  }

  @Override
  public String getPassword() {
    return secret;
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
