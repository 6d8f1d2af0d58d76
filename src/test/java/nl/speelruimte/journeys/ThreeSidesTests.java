package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bureau, a municipality and a provider each come for their own side of the same figures. */
@ExtendWith(OpenPortal.class)
class ThreeSidesTests {

  private static final String SPACE = "a[href^='spaces/']:not([href='spaces/totals']):not([href='spaces/accuracy'])";

  @Test
  void theBureauSeesWhichSpaceRunsOverAndWhyItsForecastMoved(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau")) {
      waitsForTheVisitor(bureau);
      opensTheFirstSpaceOfTheStartPage(bureau);
      findsOnThePageOfASpace(bureau, "Het jaar", "Waar de prognose uit bestaat", "Waarom de prognose verschoof",
          "Boekingen op deze ruimte");
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
}
