package nl.speelruimte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import nl.speelruimte.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The change sets build the schema, can be taken back, and keep to one shape. */
@DatabaseTest
class MigrationTests {

  @Autowired DataSource dataSource;

  @Test
  void everyChangeSetCanBeTakenBackAndMadeAgain() throws Exception {
    try (var connection = dataSource.getConnection()) {
      var home = connection.getCatalog();
      try (var statement = connection.createStatement()) {
        statement.execute("CREATE OR REPLACE DATABASE speelruimte_migration CHARACTER SET utf8mb4");
      }
      connection.setCatalog("speelruimte_migration");
      try {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        var liquibase = new Liquibase("db/changelog.yaml", new ClassLoaderResourceAccessor(), database);
        liquibase.update(new Contexts());
        var applied = database.getRanChangeSetList().size();
        liquibase.rollback(applied, new Contexts(), new LabelExpression());
        assertThat(tables(connection)).containsOnly("DATABASECHANGELOG", "DATABASECHANGELOGLOCK");
        liquibase.update(new Contexts());
        assertThat(database.getRanChangeSetList()).hasSize(applied);
      } finally {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
          statement.execute("DROP DATABASE speelruimte_migration");
        }
        connection.setCatalog(home);
      }
    }
  }

  @Test
  void everyFileHoldsOneChangeSetWithItsWayBack() throws IOException {
    try (var files = Files.walk(Path.of("db"))) {
      assertThat(files.filter(it -> it.toString().endsWith(".sql"))).isNotEmpty().allSatisfy(file -> {
        var text = Files.readString(file);
        assertThat(text.split("--changeset ")).as("%s", file).hasSize(2);
        assertThat(text).as("%s", file).contains("--rollback");
      });
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SHOW TABLES")) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
