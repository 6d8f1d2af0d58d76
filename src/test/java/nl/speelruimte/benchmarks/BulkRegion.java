package nl.speelruimte.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelruimte.demo.region.Place;

/**
 * A region of the size of a real one, evenly filled: 250 providers at six municipalities each, 1500 spaces and 60 000
 * allocations a year, about a million claim lines a year in 18 000 messages.
 */
final class BulkRegion {

  static final int LINES_OF_ONE_MESSAGE = 1_000_000;
  static final int PLACES_EACH = 6;
  private static final int ALLOCATIONS_EACH = 40;
  private static final int TWICE = 16;
  private static final int TARIFF = 7_860;
  private static final int MINUTES = 480;
  private static final int AMOUNT = TARIFF * MINUTES / 60;
  private final Path folder;
  private final int firstYear;
  private final int providers;

  BulkRegion(Path folder, int firstYear, int providers) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.firstYear = firstYear;
    this.providers = providers;
  }

  int linesPerYear() {
    return providers * PLACES_EACH * (ALLOCATIONS_EACH + TWICE) * 12;
  }

  int providers() {
    return providers;
  }

  int spacesPerYear() {
    return providers * PLACES_EACH;
  }

  static String agb(int provider) {
    return "97%06d".formatted(provider);
  }

  static String place(int provider, int at) {
    return Place.ALL.get((provider + at) % Place.ALL.size()).cbs();
  }

  /** Parties and agreements; one provider more, for the message that is as large as a year. */
  List<Path> registers(int lastYear) throws IOException {
    var all = IntStream.rangeClosed(1, providers + 1).boxed().toList();
    return List.of(
        table("1-gemeenten", "cbs;gemeentenaam;regio",
            Place.ALL.stream().map(place -> place.cbs() + ";" + place.name() + ";Meetregio").toList()),
        table("2-aanbieders", "agb;aanbiedersnaam",
            all.stream().map(provider -> agb(provider) + ";Aanbieder " + provider).toList()),
        table("3-inkopen", "inkoop;inkoopnaam;procedure;begindatum;einddatum",
            List.of("M;Meetinkoop;SAS;" + firstYear + "-01-01;" + lastYear + "-12-31")),
        table("4-percelen", "inkoop;perceel;perceelnaam;budgetgroep;uitvoeringsvariant;gemeenten",
            List.of("M;A;Ambulant;Ambulant;inspanning;" + String.join(" ", Place.ALL.stream().map(Place::cbs).toList()))),
        table("5-producten", "categorie;productcode;productnaam;eenheid;uitvoeringsvariant",
            List.of("45;45A01;Begeleiding;01;inspanning")),
        table("6-contracten", "contractnummer;agb;inkoop;percelen;gemeenten;begindatum;einddatum;status",
            all.stream().map(provider -> "M-" + provider + ";" + agb(provider) + ";M;A;"
                + String.join(" ", IntStream.range(0, PLACES_EACH).mapToObj(at -> place(provider, at)).toList())
                + ";" + firstYear + "-01-01;" + lastYear + "-12-31;actief").toList()),
        table("7-tarieven", "contractnummer;perceel;categorie;productcode;eenheid;tarief;geldig_vanaf",
            all.stream().map(provider -> "M-" + provider + ";A;45;45A01;04;78,60;" + firstYear + "-01-01").toList()));
  }

  Path spaces(int year) throws IOException {
    return table("ruimten-" + year, "AGB-code;CBS-code;Jaar;Contractnummer;Bedrag;Vastgesteld op;Reden",
        IntStream.rangeClosed(1, providers).boxed().flatMap(provider -> IntStream.range(0, PLACES_EACH)
            .mapToObj(at -> agb(provider) + ";" + place(provider, at) + ";" + year + ";M-" + provider + ";"
                + (420_000 + provider % 60 * 3_000) + ";" + (year - 1) + "-09-28;Meting")).toList());
  }

  Path allocations(int year) throws IOException {
    return written("jw301-" + year + ".csv", out -> {
      out.write("Afzender;Ontvanger;BerichtIdentificatie;BerichtDagtekening;Clientsleutel;ToewijzingNummer;"
          + "ProductCategorie;ProductCode;Toewijzingsdatum;Ingangsdatum;Einddatum;Volume;Eenheid;Frequentie\n");
      eachPair((provider, at) -> {
        for (var k = 0; k < ALLOCATIONS_EACH; k++) {
          var number = number(year, provider, k);
          out.write(place(provider, at) + ";" + agb(provider) + ";T" + number + "-" + at + ";" + year + "-01-02;"
              + "9999" + number % 100_000 + ";" + number + ";45;45A01;" + year + "-01-02;" + year + "-01-01;" + year
              + "-12-31;120;01;2\n");
        }
      });
    });
  }

  /** The claims of a year as one table with a message for each pair and month; each row also as the ledger keeps it. */
  Path claims(int year, Path tabbed, Ids ids) throws IOException {
    return written("jw323-" + year + ".csv", out -> {
      try (var raw = Files.newBufferedWriter(tabbed)) {
        out.write("Afzender;Ontvanger;BerichtIdentificatie;BerichtDagtekening;DeclaratieNummer;"
            + "DeclaratiePeriodeBegindatum;DeclaratieDagtekening;TotaalIngediendBedrag;TotaalIngediendDebetCredit;"
            + "ReferentieNummer;ToewijzingNummer;ProductCategorie;ProductCode;Begindatum;Einddatum;GeleverdVolume;"
            + "Eenheid;ProductTarief;Bedrag;DebetCredit\n");
        for (var m = 1; m <= 12; m++) {
          var month = YearMonth.of(year, m);
          eachPair((provider, at) -> claim(out, raw, ids, month, provider, at));
        }
      }
    });
  }

  private void claim(Writer out, Writer raw, Ids ids, YearMonth month, int provider, int at) throws IOException {
    var total = (ALLOCATIONS_EACH + TWICE) * AMOUNT;
    var claim = "%02d%02d-%03d-%d".formatted(month.getYear() % 100, month.getMonthValue(), provider, at);
    var head = agb(provider) + ";" + place(provider, at) + ";" + claim + ";" + month.plusMonths(1).atDay(9) + ";" + claim
        + ";" + month.atDay(1) + ";" + month.plusMonths(1).atDay(9) + ";" + total + ";D;";
    var period = month.atDay(1) + ";" + month.atEndOfMonth();
    for (var line = 0; line < ALLOCATIONS_EACH + TWICE; line++) {
      var number = number(month.getYear(), provider, line % ALLOCATIONS_EACH);
      var reference = claim + "-" + line;
      out.write(head + reference + ";" + number + ";45;45A01;" + period + ";" + MINUTES + ";01;" + TARIFF + ";" + AMOUNT
          + ";D\n");
      raw.write(ids.row(provider, place(provider, at), month, reference, number, line + 1));
    }
  }

  /** The answers that approve all claims of a year. */
  Path answers(int year) throws IOException {
    var total = (ALLOCATIONS_EACH + TWICE) * AMOUNT;
    return written("jw325-" + year + ".csv", out -> {
      out.write("Afzender;Ontvanger;BerichtIdentificatie;BerichtDagtekening;DeclaratieNummer;TotaalIngediendBedrag;"
          + "TotaalToegekendBedrag;DeclaratieIdentificatie\n");
      for (var m = 1; m <= 12; m++) {
        var month = YearMonth.of(year, m);
        eachPair((provider, at) -> {
          var claim = "%02d%02d-%03d-%d".formatted(year % 100, month.getMonthValue(), provider, at);
          out.write(place(provider, at) + ";" + agb(provider) + ";A" + claim + ";" + month.plusMonths(1).atDay(20) + ";"
              + claim + ";" + total + ";" + total + ";" + claim + "\n");
        });
      }
    });
  }

  /** One 323 as XML; each row also as the ledger keeps it. The provider after the last one has no other claims. */
  Path oneMessage(String name, int provider, int year, int lines, Path tabbed, Ids ids) throws IOException {
    return written(name + ".xml", out -> {
      try (var raw = Files.newBufferedWriter(tabbed)) {
        var month = YearMonth.of(year, 12);
        out.write("""
            <?xml version="1.0" encoding="UTF-8"?>
            <m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw323/schema"><m:Header><m:BerichtCode>490</m:BerichtCode>
            <m:BerichtVersie>3</m:BerichtVersie><m:BerichtSubversie>2</m:BerichtSubversie><m:Afzender>%s</m:Afzender>
            <m:Ontvanger>%s</m:Ontvanger><m:BerichtIdentificatie><m:Identificatie>%s</m:Identificatie>
            <m:Dagtekening>%s</m:Dagtekening></m:BerichtIdentificatie></m:Header><m:Declaratie>
            <m:DeclaratieNummer>%s</m:DeclaratieNummer><m:DeclaratiePeriode><m:Begindatum>%s</m:Begindatum>
            <m:Einddatum>%s</m:Einddatum></m:DeclaratiePeriode><m:DeclaratieDagtekening>%s</m:DeclaratieDagtekening>
            <m:TotaalIngediendBedrag><m:TotaalBedrag>%d</m:TotaalBedrag><m:DebetCredit>D</m:DebetCredit>
            </m:TotaalIngediendBedrag><m:Clienten>
            """.formatted(agb(provider), place(provider, 0), name, month.plusMonths(1).atDay(9), name, month.atDay(1),
                month.atEndOfMonth(), month.plusMonths(1).atDay(9), (long) lines * AMOUNT));
        for (var line = 1; line <= lines; line++) {
          var service = YearMonth.of(year, 1 + line % 12);
          var reference = name + "-" + line;
          out.write(xml(service, reference, line));
          raw.write(ids.row(provider, place(provider, 0), service, reference, line % 60_000, line));
        }
        out.write("</m:Clienten></m:Declaratie></m:Bericht>\n");
      }
    });
  }

  private static String xml(YearMonth service, String reference, int line) {
    return "<m:Client><m:Bsn>9999" + (10_000 + line % 25_000) + "</m:Bsn><m:Prestaties><m:Prestatie><m:ProductReferentie>"
        + "<m:ReferentieNummer>" + reference + "</m:ReferentieNummer></m:ProductReferentie><m:ToewijzingNummer>"
        + line % 60_000 + "</m:ToewijzingNummer><m:ProductCategorie>45</m:ProductCategorie><m:ProductCode>45A01"
        + "</m:ProductCode><m:ProductPeriode><m:Begindatum>" + service.atDay(1) + "</m:Begindatum><m:Einddatum>"
        + service.atEndOfMonth() + "</m:Einddatum></m:ProductPeriode><m:GeleverdVolume>" + MINUTES
        + "</m:GeleverdVolume><m:Eenheid>01</m:Eenheid><m:ProductTarief>" + TARIFF + "</m:ProductTarief>"
        + "<m:IngediendBedrag><m:Bedrag>" + AMOUNT + "</m:Bedrag><m:DebetCredit>D</m:DebetCredit></m:IngediendBedrag>"
        + "</m:Prestatie></m:Prestaties></m:Client>\n";
  }

  private int number(int year, int provider, int k) {
    return provider * 10_000 + (year - firstYear) * 100 + k;
  }

  private void eachPair(PairWork work) throws IOException {
    for (var provider = 1; provider <= providers; provider++) {
      for (var at = 0; at < PLACES_EACH; at++) {
        work.of(provider, at);
      }
    }
  }

  private Path table(String name, String head, List<String> rows) throws IOException {
    return Files.writeString(folder.resolve(name + ".csv"), head + "\n" + String.join("\n", rows) + "\n");
  }

  private Path written(String name, Text text) throws IOException {
    var path = folder.resolve(name);
    try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      text.to(out);
    }
    return path;
  }

  /** Writes a claim line the way the ledger keeps it. */
  interface Ids {
    String row(int provider, String cbs, YearMonth service, String reference, int allocation, int position);
  }

  private interface PairWork {
    void of(int provider, int at) throws IOException;
  }

  private interface Text {
    void to(Writer out) throws IOException;
  }
}
