package nl.speelruimte.imports.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each declared column stands in the rows of one table. Columns that are not declared are never read, and a
 * sealed one is replaced before anything else sees it.
 */
public final class RowLayout {

  private final List<TemplateColumn> columns;
  private final int[] source;
  private final Map<String, Integer> positions = new HashMap<>();

  private RowLayout(List<TemplateColumn> columns, int[] source) {
    this.columns = columns;
    this.source = source;
    for (var at = 0; at < columns.size(); at++) {
      positions.put(key(columns.get(at).name()), at);
    }
  }

  /** The layout of rows that are already normalised. */
  static RowLayout normalised(List<TemplateColumn> columns) {
    return new RowLayout(columns, new int[0]);
  }

  /** The layout of a table with these names in its header. */
  public static RowLayout of(List<TemplateColumn> columns, List<String> header) {
    var source = new int[columns.size()];
    for (var at = 0; at < source.length; at++) {
      source[at] = -1;
      for (var cell = header.size() - 1; cell >= 0; cell--) {
        source[at] = columns.get(at).isNamed(header.get(cell)) ? cell : source[at];
      }
    }
    return new RowLayout(columns, source);
  }

  /** The declared values of a row of cells. */
  public Row row(long line, List<String> cells) {
    var values = new @Nullable String[source.length];
    for (var at = 0; at < source.length; at++) {
      var value = source[at] >= 0 && source[at] < cells.size() ? Row.cleaned(cells.get(source[at])) : null;
      var seal = columns.get(at).seal();
      values[at] = value != null && seal != null ? seal.apply(value) : value;
    }
    return new Row(line, this, values);
  }

  int size() {
    return columns.size();
  }

  String name(int at) {
    return columns.get(at).name();
  }

  Optional<Integer> position(String name) {
    var at = positions.get(name);
    return Optional.ofNullable(at == null ? positions.get(key(name)) : at);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
