package nl.speelruimte.demo.files;

import static java.util.Arrays.asList;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.speelruimte.demo.region.Place;
import nl.speelruimte.demo.region.Region;
import org.jspecify.annotations.Nullable;

/** Invented people at invented addresses. */
final class ContactBook {

  private static final List<String> FIRST =
      List.of("Aafke", "Berend", "Cato", "Douwe", "Evi", "Floris", "Guus", "Hilde", "Ivo", "Jet", "Kees", "Lotte");
  private static final List<String> LAST = List.of("Veenhuizen-Bloem", "Zandwijkster", "Olmenbos", "Rietveen",
      "Wilgenkade", "Duinroos", "Klavermans", "Heidestra", "Poldervaart", "Zilverberk", "Meerkamp");
  private static final List<String> JOBS = List.of("contractmanager", "data-analist");
  private final Region region;

  ContactBook(Region region) {
    this.region = region;
  }

  DemoFile file() {
    return TableFile.csv("contactpersonen", List.of("agb", "cbs", "contactpersoon", "functie", "email", "telefoon"),
        Stream.of(
            region.providers().stream().flatMap(provider -> Stream.of(0, 1).map(job ->
                row(provider.agb(), null, provider.name(), provider.number() * 2 + job, job))),
            Place.ALL.stream().map(place ->
                row(null, place.cbs(), place.name(), 5 * Integer.parseInt(place.cbs()), 0)),
            Stream.of(row(null, null, "servicebureau", 3, 0), row(null, null, "servicebureau", 8, 1)))
            .flatMap(all -> all));
  }

  private static List<? extends @Nullable Object> row(
      @Nullable String agb, @Nullable String cbs, String organisation, int person, int job) {
    var first = FIRST.get(person % FIRST.size());
    var last = LAST.get(person / 2 % LAST.size());
    return asList(agb, cbs, first + " " + last, JOBS.get(job),
        plain(first) + "." + plain(last) + "@" + plain(organisation) + ".example",
        "070 000 %02d %02d".formatted(person % 100, job));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
