package nl.speelruimte.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes;
import org.mariadb.jdbc.Statement;

/** The same claim lines without the portal: loaded by the server itself, and added up by another engine. */
final class RawRows {

  private static final String COLUMNS = "id batch_id claim_id provider_id municipality_id service_month reference "
      + "previous_reference allocation_number category product service_begin service_end volume unit tariff_cent "
      + "amount_cent flags position";
  private final DataSource source;
  private final PartyCodes codes;
  private final List<Path> files = new ArrayList<>();
  private long id;

  RawRows(DataSource source, PartyCodes codes) {
    this.source = source;
    this.codes = codes;
  }

  static Viewer viewer() {
    return Viewer.system("benchmark");
  }

  /** A row in the columns of the ledger's table. */
  String row(int provider, String cbs, YearMonth service, String reference, int allocation, int position) {
    id++;
    return id + "\t1\t" + id / 60 + "\t" + codes.provider(BulkRegion.agb(provider)).orElseThrow().value() + "\t"
        + codes.municipality(cbs).orElseThrow().value() + "\t" + service.atDay(1) + "\t" + reference + "\t\\N\t"
        + allocation + "\t45\t45A01\t" + service.atDay(1) + "\t" + service.atEndOfMonth() + "\t480\t01\t7860\t62880\t0\t"
        + position + "\n";
  }

  void keep(Path file) {
    files.add(file);
  }

  /** The seconds that the server's own bulk load takes for a file, into a table with the same columns and keys. */
  double load(Path file) throws SQLException, IOException {
    try (var connection = source.getConnection(); var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE IF NOT EXISTS benchmark_line LIKE ledger_claim_line");
      try (InputStream rows = Files.newInputStream(file)) {
        var began = System.nanoTime();
        var server = statement.unwrap(Statement.class);
        server.setLocalInfileInputStream(rows);
        server.executeUpdate("LOAD DATA LOCAL INFILE 'rows' INTO TABLE benchmark_line CHARACTER SET utf8mb4 ("
            + COLUMNS.replace(' ', ',') + ")");
        commit(connection);
        return (System.nanoTime() - began) / 1e9;
      }
    }
  }

  private static void commit(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  /** The totals per year in eurocent by DuckDB over all rows so far, read from their files. */
  Totals duckDb() throws SQLException {
    var names = String.join(",", files.stream().map(file -> "'" + file + "'").toList());
    try (var connection = DriverManager.getConnection("jdbc:duckdb:"); var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE line AS SELECT column05 AS service_month, column16 AS amount_cent FROM read_csv(["
          + names + "], delim='\\t', header=false, nullstr='\\N')");
      var began = System.nanoTime();
      var years = new ArrayList<String>();
      try (var rows = statement.executeQuery("SELECT year(service_month), CAST(SUM(amount_cent) AS BIGINT) FROM line "
          + "GROUP BY 1 ORDER BY 1")) {
        while (rows.next()) {
          years.add(rows.getInt(1) + " " + rows.getLong(2));
        }
      }
      return new Totals(years, (System.nanoTime() - began) / 1e9);
    }
  }

  /** The same totals from the portal's roll-ups. */
  Totals rollUps() throws SQLException {
    try (var connection = source.getConnection(); var statement = connection.createStatement()) {
      var began = System.nanoTime();
      var years = new ArrayList<String>();
      try (var rows = statement.executeQuery("SELECT YEAR(service_month), SUM(approved_cent + pending_cent) "
          + "FROM ledger_month GROUP BY 1 ORDER BY 1")) {
        while (rows.next()) {
          years.add(rows.getInt(1) + " " + rows.getLong(2));
        }
      }
      return new Totals(years, (System.nanoTime() - began) / 1e9);
    }
  }

  /** @param years each with its total */
  record Totals(List<String> years, double seconds) {

    Totals {
      years = Collections.unmodifiableList(years);
    }
  }
}
