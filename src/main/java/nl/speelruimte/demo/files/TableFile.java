package nl.speelruimte.demo.files;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.speelruimte.documents.TableFormat;
import nl.speelruimte.documents.TableWriter;
import org.jspecify.annotations.Nullable;

/** Tables as files. */
final class TableFile {

  private static final Locale DUTCH = Locale.of("nl");

  private TableFile() {}

  static DemoFile csv(String name, List<String> columns, Stream<List<? extends @Nullable Object>> rows) {
    return of(TableFormat.CSV, name, columns, rows.toList());
  }

  static DemoFile xlsx(String name, List<String> columns, Stream<List<? extends @Nullable Object>> rows) {
    return of(TableFormat.XLSX, name, columns, rows.toList());
  }

  private static DemoFile of(
      TableFormat format, String name, List<String> columns, List<List<? extends @Nullable Object>> rows) {
    return new DemoFile(name + format.ending(), out -> {
      try (var table = TableWriter.open(format, out, name, DUTCH, columns)) {
        for (var row : rows) {
          write(table, row);
        }
      }
    });
  }

  private static void write(TableWriter table, List<? extends @Nullable Object> row) throws IOException {
    table.row(row);
  }
}
