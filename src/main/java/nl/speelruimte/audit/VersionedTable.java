package nl.speelruimte.audit;

import java.util.List;
import java.util.stream.Collectors;

/** A table that keeps versions of its rows in a table of the same name with {@code _version} behind it. */
public interface VersionedTable {

  /** A table by its name and the columns that matter, the owner first. */
  static VersionedTable of(String table, String... columns) {
    return new Named(table, List.of(columns));
  }

  /** The table that is read. */
  String table();

  /** The columns that matter, as both tables call them; the first names the owner whose rows are written together. */
  List<String> columns();

  /** The column of the owner. */
  default String owner() {
    return columns().getFirst();
  }

  /** The table with the versions. */
  default String versions() {
    return table() + "_version";
  }

  /** In SQL, whether a row {@code c} is what a version {@code v} says, to the letter. */
  default String same() {
    return "c.%1$s = v.%1$s".formatted(owner()) + columns().stream().skip(1)
        .map(" AND BINARY c.%1$s <=> BINARY v.%1$s"::formatted).collect(Collectors.joining());
  }

  /** A table that stands by itself. */
  record Named(String table, List<String> columns) implements VersionedTable {}
}
