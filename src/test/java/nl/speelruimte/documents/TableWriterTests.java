package nl.speelruimte.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.speelruimte.kernel.Money;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as they leave the portal: read again by the other side. */
class TableWriterTests {

  private static final Locale DUTCH = Locale.of("nl", "NL");

  @Test
  void aCsvOpensInADutchSpreadsheet() throws IOException {
    var bytes = write(TableFormat.CSV, DUTCH,
        Arrays.asList("De Wind; roos", Money.ofCents(-11_840_050), new BigDecimal("76.70"), LocalDate.of(2026, 11, 22)),
        Arrays.asList(null, Money.ZERO, 48L, YearMonth.of(2026, 10)));
    assertThat(bytes).startsWith(0xef, 0xbb, 0xbf);
    assertThat(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8)).isEqualTo("""
        Aanbieder;Ruimte;Gebruik;Tot\r
        "De Wind; roos";-118400,50;76,70;2026-11-22\r
        ;0,00;48;2026-10\r
        """);
  }

  @Test
  void anEnglishCsvHasDecimalPoints() throws IOException {
    var bytes = write(TableFormat.CSV, Locale.ENGLISH, Arrays.asList("a", Money.ofCents(150), 0.5, null));
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("a;1.50;0.5;");
  }

  @Test
  void aWorkbookKeepsNumbersDatesAndText() throws IOException {
    var bytes = write(TableFormat.XLSX, DUTCH,
        Arrays.asList("De Windroos", Money.ofCents(124_000_050), LocalDate.of(2026, 11, 22),
            Instant.parse("2026-11-22T15:10:00Z")));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Ruimte");
      var row = sheet.getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("De Windroos");
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1_240_000.50);
      assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
      assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
      assertThat(row.getCell(3).getLocalDateTimeCellValue()).hasToString("2026-11-22T16:10");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "=1+1", "+31 70 123", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", " =1", "\u00a0=1",
      "＝1+1"})
  void whatCouldRunIsText(String text) throws IOException {
    var csv = new String(write(TableFormat.CSV, DUTCH, Arrays.asList(text, null, null, null)), StandardCharsets.UTF_8);
    assertThat(csv.lines().skip(1).findFirst().orElseThrow().replaceFirst("^\"", "")).startsWith("'");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(
        write(TableFormat.XLSX, DUTCH, Arrays.asList(text, null, null, null))))) {
      var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).startsWith("'");
    }
  }

  @ParameterizedTest
  @CsvSource({"gewoon, gewoon", "a=b, a=b", "'d''Arc', 'd''Arc'", "2e kwartaal, 2e kwartaal"})
  void plainWordsStayAsTheyAre(String text, String written) {
    assertThat(SafeText.of(text)).isEqualTo(written);
  }

  @Test
  void aLongTableDoesNotStayInMemory() throws IOException {
    var counted = new Counted();
    try (var table = TableWriter.open(TableFormat.XLSX, counted, "lang", DUTCH, List.of("a", "b"))) {
      for (var row = 0; row < 20_000; row++) {
        table.row(List.of("regel " + row, row));
      }
      assertThat(counted.written).as("written before the end").isPositive();
    }
  }

  private static byte[] write(TableFormat format, Locale locale, List<?>... rows) throws IOException {
    var out = new ByteArrayOutputStream();
    var headers = List.of("Aanbieder", "Ruimte", "Gebruik", "Tot");
    try (var table = TableWriter.open(format, out, "ruimtes", locale, headers)) {
      for (var row : rows) {
        table.row(row);
      }
    }
    return out.toByteArray();
  }

  private static final class Counted extends OutputStream {
    private long written;

    @Override
    public void write(int one) {
      written++;
    }
  }
}
