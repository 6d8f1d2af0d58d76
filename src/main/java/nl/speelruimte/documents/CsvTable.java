package nl.speelruimte.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** A table as CSV the way a Dutch spreadsheet opens it: semicolons, UTF-8 with a byte order mark, decimal commas. */
final class CsvTable implements TableWriter {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private final CsvWriter csv;
  private final boolean comma;

  CsvTable(OutputStream out, Locale locale, List<String> headers) throws IOException {
    out.write(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
    comma = !"en".equals(locale.getLanguage());
    csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    row(headers);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(this::cell).toList());
  }

  private String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Money money -> decimal(money.euros());
      case BigDecimal number -> decimal(number);
      case Double number -> decimal(BigDecimal.valueOf(number));
      case Number number -> number.toString();
      case LocalDate day -> day.toString();
      case YearMonth month -> month.toString();
      case Instant moment -> MOMENT.format(moment.atZone(PortalClock.ZONE));
      default -> SafeText.of(value.toString());
    };
  }

  private String decimal(BigDecimal number) {
    var text = number.toPlainString();
    return comma ? text.replace('.', ',') : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
