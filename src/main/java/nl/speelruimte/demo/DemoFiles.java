package nl.speelruimte.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import nl.speelruimte.demo.files.DemoFile;
import nl.speelruimte.demo.files.RegionFiles;
import nl.speelruimte.demo.region.Region;

/** Writes the files of a made-up region to a folder, to try the mail room by hand. */
final class DemoFiles {

  private DemoFiles() {}

  /** In the order in which they are to be loaded: the names begin with their place. */
  static void write(Path folder, Region region) {
    var files = new RegionFiles(region);
    var all = new ArrayList<>(files.registers());
    for (var year = region.time().firstYear(); year <= region.time().mainYear(); year++) {
      all.add(files.spaces(year));
    }
    region.time().months().forEach(month -> all.addAll(files.messages(month)));
    for (var at = 0; at < all.size(); at++) {
      write(folder.resolve("%03d-%s".formatted(at + 1, all.get(at).name())), all.get(at));
    }
  }

  private static void write(Path path, DemoFile file) {
    try {
      Files.createDirectories(path.getParent());
      try (var out = Files.newOutputStream(path)) {
        file.writeTo(out);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
