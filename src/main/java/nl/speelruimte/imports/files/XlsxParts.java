package nl.speelruimte.imports.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.speelruimte.imports.format.FileRefused;

/** The parts that say what a workbook holds. Opening one puts each of them into memory as a whole. */
final class XlsxParts {

  private XlsxParts() {}

  /** @throws FileRefused when together they are larger than those of any workbook */
  static void requireSmall(Path file) throws IOException {
    var total = 0L;
    var buffer = new byte[1 << 13];
    try (var zip = new ZipFile(file.toFile())) {
      for (var part : zip.stream().filter(XlsxParts::isHeldWhole).toList()) {
        try (var in = zip.getInputStream(part)) {
          for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > Limits.LARGEST_FRAME) {
              throw new FileRefused("imports.reason.bomb");
            }
          }
        }
      }
    }
  }

  private static boolean isHeldWhole(ZipEntry part) {
    var name = part.getName().toLowerCase(Locale.ROOT);
    return name.endsWith(".rels") || name.endsWith("[content_types].xml") || name.contains("docprops/");
  }
}
