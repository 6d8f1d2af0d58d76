package nl.speelruimte.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A lock that a dead instance left behind does not keep the portal from starting. */
@DatabaseTest
class MigrationLockTests {

  @Autowired
  private DataSource portal;

  private SingleConnectionDataSource own;
  private JdbcClient database;
  private String schema;

  @BeforeEach
  void aSchemaWithALock() throws Exception {
    own = new SingleConnectionDataSource(portal.getConnection(), true);
    database = JdbcClient.create(own);
    schema = "speelruimte_" + UUID.randomUUID().toString().substring(0, 8);
    database.sql("CREATE DATABASE " + schema).update();
    own.getConnection().setCatalog(schema);
    database.sql("CREATE TABLE DATABASECHANGELOGLOCK "
        + "(ID INT PRIMARY KEY, LOCKED TINYINT, LOCKGRANTED DATETIME, LOCKEDBY VARCHAR(255))").update();
    database.sql("INSERT INTO DATABASECHANGELOGLOCK VALUES (1, 1, NOW(), 'gone (192.0.2.1)')").update();
  }

  @AfterEach
  void clearAway() throws Exception {
    database.sql("DROP DATABASE " + schema).update();
    own.getConnection().setCatalog(EmbeddedServer.SCHEMA);
    own.destroy();
  }

  @Test
  void onADatabaseOfOurOwnItIsBrokenAtOnce() {
    new MigrationLock(own).breakAny();

    assertThat(locked()).isFalse();
  }

  @Test
  void elsewhereItIsBrokenOnceItIsNoLongerRenewed() {
    new MigrationLock(own, Duration.ofSeconds(1)).awaitFree();

    assertThat(locked()).isFalse();
  }

  private boolean locked() {
    return database.sql("SELECT LOCKED FROM DATABASECHANGELOGLOCK").query(Boolean.class).single();
  }
}
