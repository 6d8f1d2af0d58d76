package nl.speelruimte.journeys;

import static nl.speelruimte.journeys.DropPlace.EACH;
import static nl.speelruimte.journeys.DropPlace.PATIENCE;
import static nl.speelruimte.journeys.DropPlace.count;
import static nl.speelruimte.journeys.DropPlace.figures;
import static nl.speelruimte.journeys.DropPlace.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.speelruimte.journeys.DropPlace.Figures;
import nl.speelruimte.testing.BesideTheOthers;
import nl.speelruimte.testing.PortalDatabase;
import nl.speelruimte.testing.PortalProcess;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A portal that is killed while a batch becomes part of the figures: before the one transaction that publishes it has
 * committed, and right after. A row that the test holds on to keeps the portal at that moment.
 */
@BesideTheOthers
class KilledAtPublicationTests {

  private static final String FILE = "tweede.xml";
  private static final String PUBLISHED = "SELECT COUNT(*) FROM ledger_publication p"
      + " JOIN imports_batch b ON b.id = p.batch_id WHERE b.file_name = '" + FILE + "'";
  private static final String WAITING =
      "SELECT COUNT(*) FROM spending_recalculation WHERE stale_since IS NOT NULL AND batch_id IS NOT NULL";
  @AutoClose private final DropPlace place = new DropPlace();

  @Test
  void aBatchThatIsHalfPublishedDoesNotCountAndIsReadAnewAfterTheNextStart() throws Exception {
    try (var portal = withOneClaim("half-published-first")) {
      var source = PortalDatabase.source(portal.jvm());
      var database = JdbcClient.create(source);
      try (var turn = hold(source, "SELECT id FROM ledger_turn WHERE id = 1")) {
        place.dropClaim(FILE, "2");
        await().atMost(PATIENCE).until(() -> state(database, FILE).equals("STAGED"));
        try (var _ = hold(source, "SELECT id FROM imports_batch WHERE file_name = '" + FILE + "'")) {
          turn.rollback();
          await().atMost(PATIENCE).until(() -> uncommitted(source, PUBLISHED) == 1);
          portal.jvm().kill();
        }
      }
      await().atMost(PATIENCE).until(() -> uncommitted(source, PUBLISHED) == 0);
      assertThat(figures(database)).as("nothing of it counts").isEqualTo(new Figures(EACH, EACH));
    }
    countsOnceAfterTheNextStart("half-published-second");
  }

  @Test
  void aBatchThatWasPublishedIsRecalculatedAfterTheNextStart() throws Exception {
    try (var portal = withOneClaim("published-first")) {
      var source = PortalDatabase.source(portal.jvm());
      var database = JdbcClient.create(source);
      try (var _ = hold(source, "SELECT space_id FROM spending_figure")) {
        place.dropClaim(FILE, "2");
        await().atMost(PATIENCE).until(() -> state(database, FILE).equals("PUBLISHED"));
        portal.jvm().kill();
      }
      assertThat(figures(database)).as("it counts, and the page of the space does not show it yet")
          .isEqualTo(new Figures(2 * EACH, EACH));
      assertThat(count(database, WAITING)).as("years that wait to be recalculated").isPositive();
    }
    countsOnceAfterTheNextStart("published-second");
  }

  private PortalProcess withOneClaim(String name) throws IOException {
    var portal = place.start(name);
    var database = PortalDatabase.of(portal.jvm());
    place.dropRegion();
    await().atMost(PATIENCE).until(() -> count(database, "SELECT COUNT(*) FROM spending_space") == 1);
    place.dropClaim("eerste.xml", "1");
    await().atMost(PATIENCE).until(() -> figures(database).space() == EACH && count(database, WAITING) == 0);
    return portal;
  }

  private void countsOnceAfterTheNextStart(String name) {
    try (var portal = place.start(name)) {
      var database = PortalDatabase.of(portal.jvm());
      await().atMost(PATIENCE).until(() -> figures(database).equals(new Figures(2 * EACH, 2 * EACH)));
      await().atMost(PATIENCE).until(() -> count(database, WAITING) == 0);
      assertThat(state(database, FILE)).isEqualTo("PUBLISHED");
      assertThat(count(database, PUBLISHED)).isEqualTo(1);
      assertThat(count(database, "SELECT COUNT(*) FROM ledger_claim_line")).isEqualTo(2);
    }
  }

  /** Holds on to rows until it is closed or rolled back. */
  private static Connection hold(DataSource source, String rows) throws SQLException {
    var connection = source.getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement(); var found = statement.executeQuery(rows + " FOR UPDATE")) {
      assertThat(found.next()).as(rows).isTrue();
    }
    return connection;
  }

  /** Counts with what others have written and not committed. */
  private static long uncommitted(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
      try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
        found.next();
        return found.getLong(1);
      }
    }
  }
}
