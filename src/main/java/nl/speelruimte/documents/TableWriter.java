package nl.speelruimte.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table row by row to a stream, so that memory does not grow with it. Text that a spreadsheet could take for
 * a formula is written as text; amounts, numbers, days and moments keep their type.
 */
public interface TableWriter extends AutoCloseable {

  /**
   * Begins a table with its line of headers.
   *
   * @param title the name of the sheet
   * @param locale decides the decimal mark in CSV
   */
  static TableWriter open(TableFormat format, OutputStream out, String title, Locale locale, List<String> headers)
      throws IOException {
    return switch (format) {
      case XLSX -> new XlsxTable(out, title, headers);
      case CSV -> new CsvTable(out, locale, headers);
    };
  }

  /** One line: text, {@code Money}, numbers, booleans, days, months, moments or null, as many as there are headers. */
  void row(List<? extends @Nullable Object> cells) throws IOException;

  @Override
  void close() throws IOException;
}
