package nl.speelruimte.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.speelruimte.imports.format.FileRefused;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Reads the first sheet of a workbook as a stream; POI opens the package and guards its inflation. */
final class XlsxTable {

  private XlsxTable() {}

  static void read(Path file, TableRows rows) throws IOException {
    try {
      XlsxParts.requireSmall(file);
      open(file, rows);
    } catch (FromReader passed) {
      throw passed.cause();
    } catch (FileRefused refused) {
      throw refused;
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
      throw new FileRefused(String.valueOf(broken.getMessage()).startsWith("Zip bomb")
          ? "imports.reason.bomb" : "imports.reason.workbook-broken");
    }
  }

  private static void open(Path file, TableRows rows) throws IOException, OpenXML4JException, XMLStreamException {
    try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      walk(new XSSFReader(opened), rows);
    }
  }

  private static void walk(XSSFReader workbook, TableRows rows)
      throws IOException, OpenXML4JException, XMLStreamException {
    var values = new XlsxValues(texts(workbook), XlsxStyles.read(limited(workbook.getStylesData())),
        XlsxStyles.countsFrom1904(limited(workbook.getWorkbookData())));
    try (var sheet = workbook.getSheetsData().next()) {
      XlsxSheet.read(sheet, values, new Guarded(rows));
    }
  }

  private static List<String> texts(XSSFReader workbook) throws IOException, OpenXML4JException, XMLStreamException {
    try (var in = workbook.getSharedStringsData()) {
      return in == null ? List.of() : XlsxTexts.read(limited(in));
    }
  }

  /** These parts are held in memory, so they may not be endless. */
  private static InputStream limited(InputStream in) {
    return new FilterInputStream(in) {
      private long total;

      @Override
      public int read() throws IOException {
        return count(super.read(), 1);
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        return count(read, read);
      }

      private int count(int result, int bytes) {
        total += Math.max(0, result < 0 ? 0 : bytes);
        if (total > Limits.LARGEST_SHARED_PART) {
          throw new FileRefused("imports.reason.bomb");
        }
        return result;
      }
    };
  }

  /** What the receiver of rows throws is not about the workbook and passes as it is. */
  private record Guarded(TableRows rows) implements TableRows {

    @Override
    public void header(List<String> names) {
      try {
        rows.header(names);
      } catch (RuntimeException thrown) {
        throw new FromReader(thrown);
      }
    }

    @Override
    public boolean row(long line, List<String> cells) {
      try {
        return rows.row(line, cells);
      } catch (RuntimeException thrown) {
        throw new FromReader(thrown);
      }
    }
  }

  private static final class FromReader extends RuntimeException {

    private FromReader(RuntimeException cause) {
      super(null, cause, false, false);
    }

    private RuntimeException cause() {
      return (RuntimeException) getCause();
    }
  }
}
