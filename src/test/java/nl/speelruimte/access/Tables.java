package nl.speelruimte.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in every table of the portal, as one number per table; but for the seals, which it sets by the clock. */
final class Tables {

  private final JdbcClient jdbc;
  private final Map<String, String> questions = new TreeMap<>();

  Tables(JdbcClient jdbc) {
    this.jdbc = jdbc;
    var columns = jdbc.sql("""
            SELECT table_name, CONCAT('`', column_name, '`') FROM information_schema.columns
             WHERE table_schema = DATABASE() AND table_name NOT LIKE 'DATABASECHANGELOG%' AND table_name <> 'audit_seal'""")
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
        .collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
            Collectors.mapping(Map.Entry::getValue, Collectors.joining(", "))));
    columns.forEach((table, names) -> questions.put(table,
        "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(CRC32(CONCAT_WS('|', %s))), 0)) FROM %s".formatted(names, table)));
  }

  Map<String, String> content() {
    var content = new TreeMap<String, String>();
    questions.forEach((table, question) -> content.put(table, jdbc.sql(question).query(String.class).single()));
    return content;
  }

  List<String> differences(Map<String, String> before) {
    var now = content();
    return now.keySet().stream().filter(table -> !Objects.equals(before.get(table), now.get(table))).toList();
  }
}
