package nl.speelruimte.imports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.speelruimte.imports.format.FileRefused;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTests {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"A;B\n1;2\n\n;;\n3;\"x;y\"\n", "\ufeffA,B\r\n1,2\r\n3,x;y\r\n", "sep=\t\nA\tB\n1\t2\n3\tx;y",
      "A|B\n1|2\n3|x;y"})
  void readsCsvWithAnySeparator(String text) throws IOException {
    var rows = read(Content.CSV, Files.writeString(folder.resolve("t"), text));

    assertThat(rows.get(0).substring(2)).isEqualTo("[A, B]");
    assertThat(rows.get(1)).endsWith("[1, 2]");
    assertThat(rows.get(2)).endsWith("[3, x;y]");
    assertThat(rows).hasSize(3);
  }

  @Test
  void readsUtf16AndRefusesOtherBytes() throws IOException {
    var wide = Files.write(folder.resolve("w"), "A;B\n1;é\n".getBytes(StandardCharsets.UTF_16));
    assertThat(read(Content.CSV, wide).get(1)).endsWith("[1, é]");

    var old = Files.write(folder.resolve("o"), "A;B\n1;é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> read(Content.CSV, old)).isInstanceOfSatisfying(FileRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo("imports.reason.characters-broken"));
  }

  @Test
  void readsTheTypesOfAWorkbookAsPlainText() throws IOException {
    var rows = read(Content.XLSX, workbook());

    assertThat(rows).containsExactly("1 [Naam, Dag, Bedrag, Aan]", "2 [Zonnehof, 2026-03-01, 73,2, true]",
        "4 [, , 1000000000000, ]");
  }

  /** What a cell says may not change its meaning on the way: with a point three decimals would be thousands. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
      92.925              | 92,925
      -92.925             | -92,925
      92.92               | 92,92
      1234.5              | 1234,5
      1234                | 1234
      0.30000000000000004 | 0,3
      1e12                | 1000000000000
      0                   | 0
      """)
  void readsNumbersOfAWorkbookWithAComma(double number, String text) throws IOException {
    var file = folder.resolve("numbers");
    try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("Blad");
      sheet.value(0, 0, "Bedrag");
      sheet.value(1, 0, number);
    }

    assertThat(read(Content.XLSX, file)).contains("2 [" + text + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"xxxxxxxx", "xxxxxxxx", "xxxxxxx;"})
  void refusesARowOfACsvThatGoesOnAndOn(String piece) throws IOException {
    var row = piece.charAt(0) + piece.substring(1).repeat(200_000);
    var file = Files.writeString(folder.resolve("t"), "A;B\n1;2\n" + row);

    assertThatThrownBy(() -> read(Content.CSV, file)).isInstanceOfSatisfying(FileRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo("imports.reason.csv-broken"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40_000, 2_000_000})
  void refusesACellThatIsLongerThanAnyCellCanBe(int length) throws IOException {
    var text = noise(length);
    var cells = List.of("<c r='A1' t='inlineStr'><is><t>%s</t></is></c>", "<c r='A1' t='str'><v>%s</v></c>",
        "<c r='A1' t='inlineStr'><is><r><t>%s</t></r></is></c>");
    for (var cell : cells) {
      assertRefused("imports.reason.cell-too-long", "xl/worksheets/sheet1.xml", sheet(cell.formatted(text)));
    }
    assertRefused("imports.reason.cell-too-long", "xl/worksheets/sheet1.xml", sheet("<c r='A1' t='inlineStr'><is>"
        + ("<r><t>" + noise(1000) + "</t></r>").repeat(length / 1000) + "</is></c>"));
    assertRefused("imports.reason.cell-too-long", "xl/sharedStrings.xml",
        "<sst xmlns='x'><si><t>" + text + "</t></si></sst>");
  }

  @Test
  void readsTheLongestCellThatASpreadsheetAllows() throws IOException {
    var longest = new Random(1).ints(32_767, 0x2100, 0x2fff)
        .mapToObj(letter -> "&#x" + Integer.toHexString(letter) + ";").collect(Collectors.joining());
    var file = with("xl/worksheets/sheet1.xml", sheet("<c r='A1' t='inlineStr'><is><t>" + longest + "</t></is></c>"));

    assertThat(read(Content.XLSX, file).getFirst()).hasSize("1 []".length() + 32_767);
  }

  @Test
  void refusesATagThatNamesMoreNamespacesThanAnybodyUses() throws IOException {
    var tag = new StringBuilder("<c r='A1'");
    for (var name = 0; name < 5_000; name++) {
      tag.append(" xmlns:n").append(name).append("='x'");
    }
    assertRefused("imports.reason.bomb", "xl/worksheets/sheet1.xml", sheet(tag.append("/>").toString()));
  }

  @Test
  void asksOfNoEndlessNumberFormatWhetherItShowsADate() {
    var months = noise(200_000).replaceAll("[a-l]", "m").replaceAll("[n-z]", "M");

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(Content.XLSX, with("xl/styles.xml",
        "<styleSheet xmlns='x'><numFmts><numFmt numFmtId='170' formatCode='" + months + "x'/></numFmts>"
            + "<cellXfs><xf numFmtId='170'/></cellXfs></styleSheet>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/_rels/workbook.xml.rels"})
  void refusesAnEndlessPartThatWouldBeHeldInMemory(String part) throws IOException {
    assertRefused("imports.reason.bomb", part, "<x>" + noise(5 << 20) + "</x>");
  }

  private void assertRefused(String reason, String part, String content) throws IOException {
    var file = with(part, content);
    assertThatThrownBy(() -> read(Content.XLSX, file)).isInstanceOfSatisfying(FileRefused.class,
        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
  }

  private static String sheet(String cells) {
    return "<worksheet xmlns='x'><sheetData><row r='1'>" + cells + "</row></sheetData></worksheet>";
  }

  /** Text that does not compress well, so that it is not refused for unpacking to too much. */
  private static String noise(int length) {
    return new Random(1).ints(length, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
        StringBuilder::append).toString();
  }

  /** The workbook with one part replaced. */
  private Path with(String part, String content) throws IOException {
    var file = folder.resolve("with");
    try (var in = new ZipFile(workbook().toFile()); var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var each : in.stream().toList()) {
        out.putNextEntry(new ZipEntry(each.getName()));
        out.write(each.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8)
            : in.getInputStream(each).readAllBytes());
      }
    }
    return file;
  }

  /** Whatever the bytes, the answer is rows or one clear refusal. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void answersMutilatedTablesWithARefusalAndNothingElse(long seed) throws IOException {
    var random = new Random(seed);
    var workbook = timeless(workbook());
    for (var round = 0; round < 60; round++) {
      var bytes = workbook.clone();
      for (var change = 0; change <= random.nextInt(8); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      var file = Files.write(folder.resolve("m" + seed + "-" + round), bytes);
      try {
        var content = ContentSniffer.of(file);
        if (content == Content.XLSX) {
          read(content, file);
        }
      } catch (FileRefused refused) {
        assertThat(refused.reason().key()).startsWith("imports.reason.");
      }
    }
  }

  /** The same bytes in each run: the moment of making stands in the properties and at each entry. */
  private static byte[] timeless(Path workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipFile(workbook.toFile()); var out = new ZipOutputStream(bytes)) {
      for (var part : in.stream().toList()) {
        var fixed = new ZipEntry(part.getName());
        fixed.setTimeLocal(LocalDateTime.of(2026, 3, 1, 12, 0));
        out.putNextEntry(fixed);
        out.write(new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)
            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[^<]*Z", "2026-03-01T12:00:00Z").getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private Path workbook() throws IOException {
    var file = folder.resolve("book");
    try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("Blad");
      sheet.value(0, 0, "Naam");
      sheet.value(0, 1, "Dag");
      sheet.value(0, 2, "Bedrag");
      sheet.value(0, 3, "Aan");
      sheet.value(1, 0, "Zonnehof");
      sheet.value(1, 1, LocalDate.of(2026, 3, 1));
      sheet.style(1, 1).format("dd-mm-yyyy").set();
      sheet.value(1, 2, 73.2);
      sheet.value(1, 3, true);
      sheet.value(3, 2, 1e12);
    }
    return file;
  }

  private static List<String> read(Content content, Path file) throws IOException {
    var rows = new ArrayList<String>();
    Tables.read(content, file, UnaryOperator.identity(), new TableRows() {
      @Override
      public void header(List<String> names) {
        rows.add("1 " + names);
      }

      @Override
      public boolean row(long line, List<String> cells) {
        rows.add(line + " " + pad(cells));
        return true;
      }
    });
    return rows;
  }

  private static List<String> pad(List<String> cells) {
    var padded = new ArrayList<>(cells);
    while (padded.size() == 3) {
      padded.add("");
    }
    return padded;
  }
}
