package nl.speelruimte.demo.files;

import static java.util.Arrays.asList;
import static nl.speelruimte.demo.region.CareLot.BASIS;
import static nl.speelruimte.demo.region.CareLot.CARE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelruimte.demo.region.CareLot;
import nl.speelruimte.demo.region.CareProduct;
import nl.speelruimte.demo.region.DecidedSpace;
import nl.speelruimte.demo.region.Place;
import nl.speelruimte.demo.region.Provider;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Who takes part and what was agreed, as register tables. */
final class RegisterFiles {

  private static final String BASIS_CONTRACT = "BASIS-007";
  private static final int BASIS_PROVIDER = 7;
  private final Region region;
  private final LocalDate first;
  private final LocalDate last;

  RegisterFiles(Region region) {
    this.region = region;
    this.first = LocalDate.of(region.time().firstYear() - 1, 1, 1);
    this.last = LocalDate.of(region.time().mainYear() + 1, 12, 31);
  }

  /** In the order in which they rest on each other. */
  List<DemoFile> all() {
    return List.of(municipalities(), groups(), providers(), sites(), new ContactBook(region).file(), procurements(),
        lots(), products(), contracts(), tariffs());
  }

  private DemoFile municipalities() {
    return TableFile.csv("gemeenten", List.of("cbs", "gemeentenaam", "regio", "actief"),
        Place.ALL.stream().map(place -> asList(place.cbs(), place.name(), "Haaglanden", "ja")));
  }

  private DemoFile groups() {
    return TableFile.csv("gemeentegroepen", List.of("groep", "groepsnaam", "cbs", "lid_vanaf", "lid_tot_en_met"),
        region.members().stream()
            .map(member -> asList(member.group(), member.name(), member.cbs(), member.from(), member.to())));
  }

  private DemoFile providers() {
    return TableFile.xlsx("aanbieders",
        List.of("agb", "aanbiedersnaam", "kvk", "moederorganisatie", "kvk_moederorganisatie", "actief"),
        region.providers().stream().map(provider -> asList(provider.agb(), provider.name(), provider.kvk(),
            hasParent(provider) ? "Sterrenwolk Groep" : null, hasParent(provider) ? "00099120" : null, "ja")));
  }

  private static boolean hasParent(Provider provider) {
    return provider.number() == 3 || provider.number() == 6;
  }

  private DemoFile sites() {
    return TableFile.csv("locaties", List.of("agb", "locatie", "plaats", "zorgvormen"),
        region.providers().stream().flatMap(provider -> provider.places().stream().limit(3)
            .map(place -> asList(provider.agb(), "Locatie " + place.name(), place.name(), careForms(provider)))));
  }

  private static String careForms(Provider provider) {
    return String.join(", ", provider.lots().stream().map(lot -> CareLot.of(lot).name().toLowerCase()).toList());
  }

  private DemoFile procurements() {
    return TableFile.csv("inkopen", List.of("inkoop", "inkoopnaam", "procedure", "begindatum", "einddatum"),
        Stream.of(asList(CARE, "Jeugdhulp Haaglanden " + first.getYear(), "SAS", first, last),
            asList(BASIS, "Basishulp in de wijk", "bestuurlijk", first, last)));
  }

  private DemoFile lots() {
    return TableFile.csv("percelen",
        List.of("inkoop", "perceel", "perceelnaam", "budgetgroep", "uitvoeringsvariant", "gemeenten"),
        CareLot.ALL.stream().map(lot -> asList(lot.procurement(), lot.code(), lot.name(), lot.budgetGroup(),
            lot.variant(), String.join(" ", lot.buyers()))));
  }

  private DemoFile products() {
    return TableFile.csv("producten",
        List.of("categorie", "productcode", "productnaam", "eenheid", "uitvoeringsvariant"),
        CareProduct.ALL.stream().map(product -> asList(product.category(), product.code(), product.name(),
            product.unit(), product.isOutput() ? "output" : "inspanning")));
  }

  private DemoFile contracts() {
    return TableFile.csv("contracten", List.of("contractnummer", "agb", "inkoop", "percelen", "gemeenten", "begindatum",
            "einddatum", "status", "opzegtermijn_maanden", "verlengingsopties", "verlenging_maanden"),
        Stream.concat(
            region.providers().stream().map(provider -> contract(provider.contract(), provider, CARE,
                provider.lots(), provider.buyers())),
            region.providers().stream().filter(provider -> provider.number() == BASIS_PROVIDER)
                .map(provider -> contract(BASIS_CONTRACT, provider, BASIS, List.of("T"), provider.places("T")))));
  }

  private List<? extends @Nullable Object> contract(
      String number, Provider provider, String procurement, List<String> lots, List<String> places) {
    return asList(number, provider.agb(), procurement, String.join(" ", lots), String.join(" ", places), first, last,
        "actief", 6, 2, 12);
  }

  private DemoFile tariffs() {
    return TableFile.csv("tarieven", List.of("contractnummer", "perceel", "categorie", "productcode", "cbs", "eenheid",
            "tarief", "geldig_vanaf", "geldig_tot_en_met"),
        region.providers().stream().flatMap(provider -> provider.lots().stream()
            .flatMap(lot -> CareProduct.ALL.stream().filter(product -> product.lot().equals(lot)))
            .flatMap(product -> IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> asList(provider.contract(), product.lot(), product.category(), product.code(), null,
                    product.tariffUnit(), Money.ofCents(product.tariff(year)), LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31))))));
  }

  /** The spaces of a year, as they were decided before it began. */
  DemoFile spaces(int year) {
    return TableFile.xlsx("bestedingsruimten-" + year, List.of("AGB-code", "CBS-code", "Jaar", "Contractnummer",
            "Perceel", "Bedrag", "Vastgesteld op", "Reden"),
        region.spaces().stream().filter(space -> space.year() == year).map(RegisterFiles::space));
  }

  private static List<? extends @Nullable Object> space(DecidedSpace space) {
    return asList(space.pair().provider().agb(), space.pair().place().cbs(), space.year(),
        space.pair().provider().contract(), space.lot(), Money.ofCents(space.amountCents()), space.decided(),
        "Besluit bestedingsruimten " + space.year());
  }
}
