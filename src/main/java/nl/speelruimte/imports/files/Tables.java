package nl.speelruimte.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.TableHead;

/** Reads tables, CSV or XLSX, row by row. */
public final class Tables {

  private Tables() {}

  /** @throws FileRefused when there is no header row */
  public static TableHead head(Content content, Path file) throws IOException {
    var found = new Head();
    read(content, file, UnaryOperator.identity(), found);
    if (found.names.isEmpty()) {
      throw new FileRefused("imports.reason.empty-file");
    }
    return new TableHead(found.names);
  }

  /**
   * @param counting wraps the stream of a CSV, to follow its progress
   * @throws FileRefused when the file turns out to be unreadable
   */
  public static void read(Content content, Path file, UnaryOperator<InputStream> counting, TableRows rows)
      throws IOException {
    switch (content) {
      case XLSX -> XlsxTable.read(file, rows);
      case CSV -> {
        try (var in = counting.apply(Files.newInputStream(file))) {
          CsvTable.read(ContentSniffer.head(file), in, rows);
        }
      }
      case XML, ZIP -> throw new IllegalArgumentException("Not a table");
    }
  }

  private static final class Head implements TableRows {

    private List<String> names = List.of();

    @Override
    public void header(List<String> header) {
      names = header;
    }

    @Override
    public boolean row(long line, List<String> cells) {
      return false;
    }
  }
}
