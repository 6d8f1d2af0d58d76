package nl.speelruimte.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Recognises what a file is by its first bytes and, for office files, by what is in the archive. */
final class FileKinds {

  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_UNPACKED = 200L << 20;

  private FileKinds() {}

  static Optional<AttachmentType> of(byte[] content) {
    if (begins(content, PDF)) {
      return Optional.of(AttachmentType.PDF);
    }
    if (begins(content, PNG)) {
      return Optional.of(AttachmentType.PNG);
    }
    if (begins(content, JPEG)) {
      return Optional.of(AttachmentType.JPEG);
    }
    return begins(content, ZIP) ? office(content) : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (var index = 0; index < magic.length; index++) {
      if (content[index] != magic[index]) {
        return false;
      }
    }
    return true;
  }

  /** A workbook or a document without macros; an archive that unpacks to far more than it is, is none. */
  private static Optional<AttachmentType> office(byte[] content) {
    AttachmentType found = null;
    var entries = 0;
    var unpacked = 0L;
    var buffer = new byte[8192];
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var name = entry.getName();
        if (++entries > MOST_ENTRIES || name.endsWith("vbaProject.bin")) {
          return Optional.empty();
        }
        for (var read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            return Optional.empty();
          }
        }
        if ("xl/workbook.xml".equals(name)) {
          found = AttachmentType.XLSX;
        } else if ("word/document.xml".equals(name)) {
          found = AttachmentType.DOCX;
        }
      }
    } catch (ZipException | IllegalArgumentException broken) {
      return Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    }
    return Optional.ofNullable(found);
  }
}
