package nl.speelruimte.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One provider, one municipality and one space, as files: the parties of the care messages of the tests. */
public final class SmallRegion {

  static final String MUNICIPALITIES = "cbs;gemeentenaam;regio\n0518;Duinwijk;Proefregio\n";
  static final String PROVIDERS = "agb;aanbiedersnaam\n41510101;De Proefhoeve\n";
  static final String SPACES = "AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden\n"
      + "41510101;0518;2026;P-1;420000;2025-09-28;Begin\n";

  private static final int YEAR = 2026;

  private SmallRegion() {}

  /** All registers in the order in which they need each other. */
  static Map<String, String> registers() {
    var files = new LinkedHashMap<String, String>();
    files.put("1-gemeenten.csv", MUNICIPALITIES);
    files.put("2-aanbieders.csv", PROVIDERS);
    files.put("3-inkopen.csv", "inkoop;inkoopnaam;procedure;begindatum;einddatum\n"
        + "P;Proefinkoop;SAS;2026-01-01;2026-12-31\n");
    files.put("4-percelen.csv", "inkoop;perceel;perceelnaam;budgetgroep;uitvoeringsvariant;gemeenten\n"
        + "P;A;Ambulant;Ambulant;inspanning;0518\n");
    files.put("5-producten.csv", "categorie;productcode;productnaam;eenheid;uitvoeringsvariant\n"
        + "45;45A01;Begeleiding;01;inspanning\n");
    files.put("6-contracten.csv", "contractnummer;agb;inkoop;percelen;gemeenten;begindatum;einddatum;status\n"
        + "P-1;41510101;P;A;0518;2026-01-01;2026-12-31;actief\n");
    files.put("7-tarieven.csv", "contractnummer;perceel;categorie;productcode;eenheid;tarief;geldig_vanaf\n"
        + "P-1;A;45;45A01;04;91,50;2026-01-01\n");
    files.put("8-ruimten.csv", SPACES);
    return files;
  }

  public static void archive(OutputStream out) throws IOException {
    archive(out, YEAR);
  }

  /** The region as if its year were another. */
  static void archive(OutputStream out, int year) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      for (var file : registers().entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().replace(Integer.toString(YEAR), Integer.toString(year))
            .getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Writes a file under a name that is not looked at, and then gives it its own name. */
  public static void drop(Path folder, String name, Content content) throws IOException {
    var draft = folder.resolve(name + ".part");
    try (var out = Files.newOutputStream(draft)) {
      content.to(out);
    }
    Files.move(draft, folder.resolve(name));
  }

  /** What is written to a file. */
  public interface Content {
    void to(OutputStream out) throws IOException;
  }
}
