package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.speelruimte.journeys.SpacePage.euros;
import static nl.speelruimte.journeys.SpacePage.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bureau, a municipality and a provider each come for their own side of the same figures. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class ThreeSidesTests {

  private static final String SPACE = "a[href^='spaces/']:not([href='spaces/totals']):not([href='spaces/accuracy'])";

  @Test
  void theBureauSeesWhichSpaceRunsOverAndWhyItsForecastMoved(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau")) {
      waitsForTheVisitor(bureau);
      var told = opensTheFirstSpaceThatRunsOver(bureau);
      var space = new SpacePage(bureau);
      saysTheSameAsTheStartPage(space, told);
      saysWhatItsForecastIsMadeOf(space);
      assertThat(space.batchesThatMovedIt().first()).hasAttribute("href", Pattern.compile("imports/\\d+"));
      assertThat(space.card("Het jaar").locator("year-chart")).isVisible();
      assertThat(words(space.card("Boekingen op deze ruimte"))).contains("vastgesteld € ");
      bureau.look("bureau-space");
      triesToAdjustItWithoutAReason(bureau);
    }
  }

  @Test
  void aMunicipalitySeesItsOwnSpacesAndThoseOfOthersDoNotExist(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau"); var municipality = door.visitor("gemeente")) {
      opensTheFirstSpaceOfTheStartPage(municipality);
      findsOnThePageOfASpace(municipality, "Het jaar", "Waarom de prognose verschoof");
      assertThat(municipality.page().getByText("Ruimte bijstellen")).hasCount(0);
      municipality.look("municipality-space");
      spacesOfOthersDoNotExist(bureau, municipality);
    }
  }

  @Test
  void aProviderSeesItsOwnSpacesAndThoseOfOthersDoNotExist(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau"); var provider = door.visitor("aanbieder")) {
      opensTheFirstSpaceOfTheStartPage(provider);
      findsOnThePageOfASpace(provider, "Het jaar");
      assertThat(provider.page().getByText("Ruimte bijstellen")).hasCount(0);
      provider.look("provider-space");
      spacesOfOthersDoNotExist(bureau, provider);
      theMailRoomDoesNotExist(provider);
    }
  }

  private static void waitsForTheVisitor(Visit visit) {
    assertThat(visit.page().getByText("Dit vraagt aandacht")).isVisible();
    assertThat(visit.page().locator(".tasks li").count()).isPositive();
  }

  /** @return what the start page says of it: whose it is, its amount and its signal */
  private static Told opensTheFirstSpaceThatRunsOver(Visit visit) {
    var row = visit.page().locator("main table tbody tr:has(a[href^='spaces/']):has-text('loopt over')").first();
    var cells = row.locator("th, td");
    var told = new Told(words(cells.first()), words(cells.nth(1)),
        words(row.locator(".badge > span:not([aria-hidden])")));
    row.locator("a").click();
    assertThat(visit.page().locator("main .crumbs")).isVisible();
    visit.settle();
    return told;
  }

  private static void saysTheSameAsTheStartPage(SpacePage space, Told told) {
    assertThat(told.whose()).endsWith(" · " + words(space.visit().page().locator("main h1")));
    assertThat(space.signal()).startsWith(told.signal());
    assertThat(words(space.figure("ruimte"))).isEqualTo(told.amount());
    assertThat(euros(space.figure("prognose \\\\(.*").textContent())).isGreaterThan(euros(told.amount()));
    assertThat(euros(space.figure("over na prognose").textContent())).isNegative();
  }

  /** The parts together are the forecast, up to the rounding of each. */
  private static void saysWhatItsForecastIsMadeOf(SpacePage space) {
    var rows = space.card("Waar de prognose uit bestaat").locator("tbody tr").all();
    var amounts = rows.stream().map(row -> euros(row.locator("th, td").nth(1).textContent())).toList();
    var parts = amounts.subList(0, amounts.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(amounts).hasSize(5);
    assertThat(parts).isCloseTo(amounts.getLast(), within(BigDecimal.valueOf(5)));
    assertThat(euros(space.figure("prognose \\\\(.*").textContent())).isEqualTo(amounts.getLast());
  }

  private static void opensTheFirstSpaceOfTheStartPage(Visit visit) {
    visit.open("");
    visit.open(spacesOnTheStartPage(visit).getFirst());
  }

  private static void findsOnThePageOfASpace(Visit visit, String... headings) {
    for (var heading : headings) {
      assertThat(visit.page().locator("main h2", new Page.LocatorOptions().setHasText(heading))
          .first()).isVisible();
    }
  }

  private static void triesToAdjustItWithoutAReason(Visit visit) {
    visit.page().getByText("Ruimte bijstellen").first().click();
    var amount = visit.page().getByLabel("Verhoging of verlaging");
    amount.fill("veel");
    saves(visit);
    assertThat(visit.page().locator("[invalid]").filter(holding(amount))).isVisible();
    amount.fill("1.250,50");
    saves(visit);
    var reason = visit.page().getByLabel("Reden");
    assertThat(visit.page().locator("vaadin-text-area[invalid]").filter(holding(reason))).isVisible();
    assertThat(amount).hasValue("1.250,50");
    visit.look("bureau-adjust-without-reason");
  }

  private static void saves(Visit visit) {
    visit.page().getByText("Bijstellen", new Page.GetByTextOptions().setExact(true)).last().click();
  }

  private static Locator.FilterOptions holding(Locator inside) {
    return new Locator.FilterOptions().setHas(inside);
  }

  private static void spacesOfOthersDoNotExist(Visit bureau, Visit other) {
    var own = spacesOnTheStartPage(other);
    var foreign = spacesOnTheStartPage(bureau).stream().filter(space -> !own.contains(space)).toList();
    assertThat(foreign).isNotEmpty();
    var refused = foreign.stream().filter(space -> {
      other.open(space);
      return "Deze pagina is er niet".equals(other.page().locator("main h1").textContent());
    }).toList();
    assertThat(refused).as("spaces that do not exist for this visitor").isNotEmpty();
    for (var space : foreign.stream().filter(space -> !refused.contains(space)).toList()) {
      other.open(space);
      var organisation = other.page().locator(".user-about").textContent().replaceAll(".* · ", "");
      assertThat(other.page().locator("main").textContent()).as("own space %s", space).contains(organisation);
    }
  }

  private static void theMailRoomDoesNotExist(Visit visit) {
    visit.open("imports");
    assertThat(visit.page().locator("main h1")).hasText("Deze pagina is er niet");
  }

  private static List<String> spacesOnTheStartPage(Visit visit) {
    visit.open("");
    return visit.page().locator("main").locator(SPACE).all().stream()
        .map(link -> String.valueOf(link.getAttribute("href")))
        .distinct()
        .toList();
  }

  /** What the start page says of a space. */
  private record Told(String whose, String amount, String signal) {}
}
