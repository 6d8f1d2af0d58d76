package nl.speelruimte.imports.files;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.speelruimte.imports.format.FileRefused;
import org.springframework.stereotype.Component;

/** Unpacks an archive of files; what is hidden in it, too large or too many is refused with the whole archive. */
@Component
public class ZipEntries {

  private final Spool spool;

  ZipEntries(Spool spool) {
    this.spool = spool;
  }

  /** A file from an archive, under the last part of its name; folders in the archive do not count. */
  public record Unpacked(String name, SpooledFile file) {}

  /** Unpacks all files, or none: after a refusal nothing is left behind. */
  public List<Unpacked> unpack(SpooledFile archive) throws IOException {
    var unpacked = new ArrayList<Unpacked>();
    try (var zip = new ZipFile(archive.path().toFile())) {
      var entries = zip.stream().filter(entry -> !entry.isDirectory() && !isClutter(entry.getName())).toList();
      check(archive, entries);
      var total = 0L;
      for (var entry : entries) {
        var file = take(zip, entry);
        unpacked.add(new Unpacked(lastPart(entry.getName()), file));
        total += file.size();
        if (Limits.isBomb(entry.getCompressedSize(), file.size()) || Limits.isBomb(archive.size(), total)
            || total > Limits.LARGEST_ARCHIVE) {
          throw new FileRefused("imports.reason.bomb");
        }
      }
      return unpacked;
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      unpacked.forEach(each -> spool.erase(each.file()));
      throw new FileRefused("imports.reason.archive-broken");
    } catch (IOException | RuntimeException failed) {
      unpacked.forEach(each -> spool.erase(each.file()));
      throw failed;
    }
  }

  private SpooledFile take(ZipFile zip, ZipEntry entry) throws IOException {
    var packed = entry.getCompressedSize();
    var largest = packed * Limits.MOST_RATIO > Limits.SMALL ? packed * Limits.MOST_RATIO : Limits.SMALL;
    try {
      return spool.take(zip.getInputStream(entry), Math.min(largest, Limits.LARGEST_FILE));
    } catch (FileRefused tooLarge) {
      throw new FileRefused("imports.reason.bomb");
    }
  }

  /**
   * Entries that share bytes are how a small archive pretends to hold endless ones. Of two with the same name only one
   * could be read, and the other would be lost in silence.
   */
  private static void check(SpooledFile archive, List<? extends ZipEntry> entries) {
    if (entries.isEmpty()) {
      throw new FileRefused("imports.reason.empty-file");
    }
    if (entries.size() > Limits.MOST_ENTRIES) {
      throw new FileRefused("imports.reason.too-many-entries");
    }
    if (entries.stream().map(ZipEntry::getName).distinct().count() < entries.size()) {
      throw new FileRefused("imports.reason.same-name");
    }
    if (entries.stream().mapToLong(entry -> Math.max(0, entry.getCompressedSize())).sum() > archive.size()) {
      throw new FileRefused("imports.reason.bomb");
    }
  }

  private static boolean isClutter(String name) {
    return name.startsWith("__MACOSX/") || lastPart(name).equals(".DS_Store") || lastPart(name).equals("Thumbs.db");
  }

  private static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
