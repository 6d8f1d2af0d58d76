package nl.speelruimte.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stood in the tables of the notices goes along when they change, and back again. */
@DatabaseTest
class NoticesMigrationTests {

  private static final String NAME = "speelruimte_notices_migration";
  @Autowired private DataSource dataSource;
  private final UUID reader = UUID.randomUUID();
  private final UUID point = UUID.randomUUID();
  private Connection connection;
  private String home;
  private Database database;

  @BeforeEach
  void theTablesOfBefore() throws Exception {
    connection = dataSource.getConnection();
    home = connection.getCatalog();
    execute("CREATE OR REPLACE DATABASE " + NAME + " CHARACTER SET utf8mb4");
    connection.setCatalog(NAME);
    execute("CREATE TABLE parties_provider (id INT NOT NULL PRIMARY KEY) ENGINE = InnoDB");
    execute("CREATE TABLE parties_municipality (id INT NOT NULL PRIMARY KEY) ENGINE = InnoDB");
    execute("INSERT INTO parties_municipality VALUES (503)");
    database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
    for (var file : List.of("attention/001-point", "attention/002-stake", "notices/001-mail", "notices/002-person",
        "notices/003-told")) {
      apply(file);
    }
    connection.setAutoCommit(true);
    execute("""
        INSERT INTO attention_point (id, kind, subject_kind, subject_id, municipality_id, severity, why_key, why_figures,
          route, for_bureau, for_municipality, for_provider, first_seen_at, last_seen_at)
        VALUES ('%s', 'a.kind', 'a.thing', '1', 503, 'ACT', 'a.why', '[]', 'a', TRUE, TRUE, FALSE, NOW(), NOW())"""
        .formatted(point));
    for (var mail = 1; mail <= 2; mail++) {
      execute("""
          INSERT INTO notices_mail (id, message_id, kind, recipient, recipient_name, subject, state, attempts, expires_on,
            next_attempt_at, created_at)
          VALUES (%d, UUID(), 'DIGEST', 'a@example.nl', 'A', 'Nieuws', 'SENT', 1, '2026-12-01', NOW(), NOW())"""
          .formatted(mail));
    }
    told(point, 1);
    told(UUID.randomUUID(), 1);
  }

  private void told(UUID about, int mail) throws SQLException {
    execute("""
        INSERT INTO notices_told (account_id, point_id, severity, side, organisation_id, title, whose, why, route, mail_id,
          told_at)
        VALUES ('%s', '%s', 'ACT', 'MUNICIPALITY', 503, 'Titel', 'Wie', 'Waarom', 'a', %d, NOW())"""
        .formatted(reader, about, mail));
  }

  @AfterEach
  void gone() throws SQLException {
    connection.setAutoCommit(true);
    execute("DROP DATABASE " + NAME);
    connection.setCatalog(home);
    connection.close();
  }

  @Test
  void whatWasToldKeepsItsPlaceAndEachMailItsReader() throws Exception {
    apply("notices/004-whose-mail");
    assertThat(ask("SELECT account_id FROM notices_mail ORDER BY id")).containsExactly(reader.toString(), null);
    assertThat(ask("SELECT municipality_id FROM notices_told ORDER BY municipality_id IS NULL"))
        .containsExactly("503", null);

    apply("notices/005-mail-of-a-notice");
    assertThat(ask("SELECT title FROM notices_told")).containsExactly("Titel", "Titel");

    takeBack("notices/005-mail-of-a-notice");
    assertThat(ask("SELECT mail_id FROM notices_told")).containsOnlyNulls().hasSize(2);
    takeBack("notices/004-whose-mail");
    assertThat(ask("SELECT why FROM notices_told")).containsExactly("Waarom", "Waarom");
    assertThat(ask("SELECT state FROM notices_mail")).containsExactly("SENT", "SENT");

    apply("notices/004-whose-mail");
    apply("notices/005-mail-of-a-notice");
    assertThat(ask("SELECT municipality_id FROM notices_told ORDER BY municipality_id IS NULL"))
        .containsExactly("503", null);
  }

  private void apply(String file) throws Exception {
    of(file).update(new Contexts());
  }

  private void takeBack(String file) throws Exception {
    of(file).rollback(1, new Contexts(), new LabelExpression());
  }

  private Liquibase of(String file) {
    return new Liquibase("db/" + file + ".sql", new ClassLoaderResourceAccessor(), database);
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> ask(String sql) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
