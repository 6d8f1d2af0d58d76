package nl.speelruimte.audit.seal;

import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.testing.SomeViewer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** A trail in a database of its own, on the server that all tests share, written to by the portal's own classes. */
final class OwnTrail implements AutoCloseable {

  private static final String NAME = "speelruimte_trail";
  private static boolean made;
  private final Connection connection;
  private final String home;
  private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
  final JdbcClient jdbc;

  private OwnTrail(DataSource server, boolean create) throws SQLException {
    connection = server.getConnection();
    home = connection.getCatalog();
    if (create) {
      try (var statement = connection.createStatement()) {
        statement.execute("CREATE OR REPLACE DATABASE " + NAME + " CHARACTER SET utf8mb4");
      }
    }
    connection.setCatalog(NAME);
    jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  /** An empty one, without the portal yet. */
  static OwnTrail before(DataSource server, int changeSets) throws Exception {
    made = false;
    var own = new OwnTrail(server, true);
    own.migrate(changeSets);
    return own;
  }

  /** An empty one with the portal on it. */
  static OwnTrail of(DataSource server) throws Exception {
    if (!made) {
      before(server, changeSets().size()).close();
      made = true;
    }
    var own = new OwnTrail(server, false);
    for (var table : List.of("audit_event", "audit_head", "audit_seal", "audit_sealed")) {
      own.jdbc.sql("TRUNCATE TABLE " + table).update();
    }
    own.jdbc.sql("UPDATE audit_sealer SET linked = FALSE").update();
    return own.withPortal();
  }

  /** Another portal on the same database. */
  static OwnTrail beside(DataSource server) throws SQLException {
    return new OwnTrail(server, false).withPortal();
  }

  /** The portal that was started on the same database with the command to check. */
  static OwnTrail toCheck(DataSource server) throws SQLException {
    var checks = new OwnTrail(server, false);
    checks.parts.getEnvironment().getPropertySources()
        .addFirst(new MapPropertySource("command", Map.of("speelruimte.audit.verify", "")));
    return checks.withPortal();
  }

  /** All there are, in their order. */
  static List<String> changeSets() {
    return Arrays.stream(Objects.requireNonNull(new File("db/audit").list())).sorted().toList();
  }

  void migrate(int changeSets) throws LiquibaseException {
    var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
    for (var file : changeSets().subList(0, changeSets)) {
      new Liquibase("db/audit/" + file, new ClassLoaderResourceAccessor(), database).update(new Contexts());
    }
  }

  OwnTrail withPortal() throws SQLException {
    connection.setAutoCommit(true);
    var source = new SingleConnectionDataSource(connection, true);
    parts.registerBean(DataSource.class, () -> source);
    parts.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    parts.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
    parts.registerBean(TransactionTemplate.class,
        () -> new TransactionTemplate(parts.getBean(JdbcTransactionManager.class)));
    parts.registerBean(Clock.class, () -> new PortalClock(Clock.systemUTC()));
    parts.register(Transactions.class, TrailChain.class, TrailGuard.class, SealStore.class, TrailSealer.class,
        TrailVerifier.class, TrailExport.class, AuditTrail.class);
    parts.refresh();
    return this;
  }

  /** Writes an event about a thing at a moment such as 2026-03-01T10:00:00Z. */
  void write(String moment, String thing, String reason) {
    PortalClock.at(Instant.parse(moment), () -> parts.getBean(TransactionTemplate.class).execute(_ -> {
      parts.getBean(AuditTrail.class).record(SomeViewer.bureau(), Subject.of("test.thing", thing),
          "test.action.done", new Said("oud é"), new Said("nieuw"), reason);
      return true;
    }));
  }

  List<SealRow> seal(String moment) {
    PortalClock.at(Instant.parse(moment), () -> {
      parts.getBean(TrailSealer.class).sealClosedDays();
      return true;
    });
    return parts.getBean(SealStore.class).all();
  }

  Verification verify() {
    return parts.getBean(TrailVerifier.class).verify(null, null);
  }

  <T> T part(Class<T> type) {
    return parts.getBean(type);
  }

  long id(String thing, int number) {
    return jdbc.sql("SELECT id FROM audit_event WHERE subject_id = ? AND number = ?").params(thing, number)
        .query(Long.class).single();
  }

  /** What somebody does who may do everything in the database. */
  void dropGuard() {
    jdbc.sql("SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()")
        .query(String.class).list().forEach(name -> jdbc.sql("DROP TRIGGER " + name).update());
  }

  @Override
  public void close() throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.rollback();
    }
    connection.setAutoCommit(true);
    connection.setCatalog(home);
    parts.close();
    connection.close();
  }

  record Said(String name) {}

  @EnableTransactionManagement
  static class Transactions {}
}
