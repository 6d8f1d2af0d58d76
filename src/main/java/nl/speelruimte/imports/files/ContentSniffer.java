package nl.speelruimte.imports.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.speelruimte.imports.format.FileRefused;

/** Says what a file is by its bytes; its name and declared type are never looked at. */
public final class ContentSniffer {

  static final int HEAD = 64 << 10;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final List<byte[]> OTHER_ARCHIVES = List.of(
      new byte[] {0x1f, (byte) 0x8b}, new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf}, new byte[] {'R', 'a', 'r', '!'},
      new byte[] {'B', 'Z', 'h'}, new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z'});

  private ContentSniffer() {}

  /** @throws FileRefused when it is empty or of a kind that cannot be loaded */
  public static Content of(Path file) throws IOException {
    var head = head(file);
    if (head.length == 0) {
      throw new FileRefused("imports.reason.empty-file");
    }
    if (begins(head, ZIP) || begins(head, EMPTY_ZIP)) {
      return zip(file);
    }
    if (begins(head, OLD_OFFICE)) {
      throw new FileRefused("imports.reason.old-office");
    }
    if (OTHER_ARCHIVES.stream().anyMatch(magic -> begins(head, magic))) {
      throw new FileRefused("imports.reason.other-archive");
    }
    var start = TextStart.of(head);
    if (start.isBlank()) {
      throw new FileRefused("imports.reason.empty-file");
    }
    if (start.markup() >= 0) {
      return Content.XML;
    }
    if (start.isBinary()) {
      throw new FileRefused("imports.reason.kind-unknown");
    }
    return Content.CSV;
  }

  static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static Content zip(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return zip.getEntry("xl/workbook.xml") != null && zip.getEntry("[Content_Types].xml") != null
          ? Content.XLSX
          : Content.ZIP;
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new FileRefused("imports.reason.archive-broken");
    }
  }

  private static boolean begins(byte[] head, byte[] magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (var at = 0; at < magic.length; at++) {
      if (head[at] != magic[at]) {
        return false;
      }
    }
    return true;
  }
}
