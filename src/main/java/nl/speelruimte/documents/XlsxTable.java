package nl.speelruimte.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as one sheet of a workbook, written out as it grows. */
final class XlsxTable implements TableWriter {

  private static final int ROWS_IN_MEMORY = 500;
  private static final int LONGEST_TITLE = 27;
  private static final int LONGEST_TEXT = 32_767;
  private static final int WIDEST = 48;
  private final Workbook workbook;
  private final String title;
  private final List<String> headers;
  private Worksheet sheet;
  private int sheets = 1;
  private int line;

  XlsxTable(OutputStream out, String title, List<String> headers) throws IOException {
    workbook = new Workbook(out, "Speelruimte", "1.0");
    this.title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    this.headers = List.copyOf(headers);
    sheet = begin(this.title);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    if (line == Worksheet.MAX_ROWS) {
      sheet.finish();
      sheets++;
      sheet = begin(title + " " + sheets);
    }
    for (var column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    line++;
    if (line % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  /** A sheet holds a limited number of rows; what is more goes on the next one. */
  private Worksheet begin(String name) {
    var begun = workbook.newWorksheet(name);
    begun.freezePane(0, 1);
    for (var column = 0; column < headers.size(); column++) {
      begun.width(column, Math.clamp(headers.get(column).length() + 6, 14, WIDEST));
      begun.inlineString(0, column, SafeText.of(headers.get(column)));
    }
    begun.range(0, 0, 0, Math.max(0, headers.size() - 1)).style().bold().set();
    line = 1;
    return begun;
  }

  private void write(int column, @Nullable Object value) {
    switch (value) {
      case null -> { }
      case Money money -> number(column, money.euros(), "#,##0.00");
      case BigDecimal number -> number(column, number, "#,##0.##");
      case Number number -> sheet.value(line, column, number);
      case Boolean yes -> sheet.value(line, column, yes);
      case LocalDate day -> day(column, day);
      case YearMonth month -> day(column, month.atDay(1));
      case Instant moment -> {
        sheet.value(line, column, moment.atZone(PortalClock.ZONE).toLocalDateTime());
        sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
      }
      default -> text(column, SafeText.of(value.toString()));
    }
  }

  private void number(int column, BigDecimal number, String format) {
    sheet.value(line, column, number);
    sheet.style(line, column).format(format).set();
  }

  private void day(int column, LocalDate day) {
    sheet.value(line, column, day);
    sheet.style(line, column).format("yyyy-mm-dd").set();
  }

  private void text(int column, String text) {
    sheet.inlineString(line, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
