package nl.speelruimte.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plants rows that carry the marks of their owner in every column that is not given, and can take them out again. */
final class Planter {

  private final JdbcClient jdbc;
  private final Marks marks;
  private final Map<String, List<Column>> tables = new HashMap<>();
  private final List<Planted> planted = new ArrayList<>();

  Planter(JdbcClient jdbc, Marks marks) {
    this.jdbc = jdbc;
    this.marks = marks;
  }

  /** @return the number the database gave, or 0 when it gives none */
  long plant(String table, Owner owner, Map<String, ?> given) {
    var values = new LinkedHashMap<String, Object>(given);
    var counted = columns(table).stream().filter(Column::counted).map(Column::name).findFirst();
    for (var column : columns(table)) {
      if (!values.containsKey(column.name) && column.isToFill()) {
        values.put(column.name, filled(column, owner));
      }
    }
    var sql = "INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", values.keySet()),
        values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", ")));
    var statement = jdbc.sql(counted.map(name -> sql + " RETURNING " + name).orElse(sql)).params(values);
    if (counted.isPresent()) {
      var id = statement.query(Long.class).single();
      planted.add(new Planted(table, owner, Map.of(counted.get(), id)));
      return id;
    }
    statement.update();
    planted.add(new Planted(table, owner, values.containsKey("id") ? Map.of("id", values.get("id")) : values));
    return 0;
  }

  /** Says whose a planted row is, where that was not known when it was planted. */
  void own(String table, Object id, Owner owner) {
    planted.replaceAll(row -> row.table.equals(table) && row.key.equals(Map.of("id", Long.valueOf(id.toString())))
        ? new Planted(table, owner, row.key) : row);
  }

  /** Takes out every row that is not for this viewer, as if it had never been. */
  void leaveOnlyWhatIsFor(Viewer viewer) {
    for (var row : planted.reversed()) {
      if (!row.owner.isFor(viewer)) {
        jdbc.sql("DELETE FROM %s WHERE %s".formatted(row.table, row.key.keySet().stream()
            .map(name -> name + " <=> :" + name).collect(Collectors.joining(" AND ")))).params(row.key).update();
      }
    }
  }

  private Object filled(Column column, Owner owner) {
    return switch (column.type) {
      case "varchar", "char", "longtext", "text" -> {
        var mark = marks.text(owner);
        yield column.length >= mark.length() ? mark : "1";
      }
      case "date", "datetime" -> owner instanceof Owner.Between between ? between.from() : LocalDate.of(2025, 1, 1);
      case "uuid" -> UUID.randomUUID();
      case "longblob", "blob", "varbinary", "binary" -> marks.text(owner).getBytes();
      default -> column.name.endsWith("_cent") || column.name.equals("batch_id") ? marks.number(owner) : 0;
    };
  }

  private List<Column> columns(String table) {
    return tables.computeIfAbsent(table, name -> jdbc.sql("""
            SELECT column_name, data_type, is_nullable, column_default, extra, character_maximum_length
              FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = :name""")
        .param("name", name)
        .query((row, _) -> new Column(row.getString(1), row.getString(2), "YES".equals(row.getString(3)),
            row.getString(4), row.getString(5).contains("auto_increment"), row.getString(5).contains("GENERATED"),
            row.getLong(6)))
        .list());
  }

  private record Column(String name, String type, boolean nullable, @Nullable String standard, boolean counted,
      boolean derived, long length) {

    boolean isToFill() {
      return !counted && !derived && (!nullable && standard == null || name.endsWith("_cent"));
    }
  }

  private record Planted(String table, Owner owner, Map<String, Object> key) {}
}
