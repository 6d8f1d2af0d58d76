package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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

  @Test
  void theBureauAdjustsASpaceWithTheKeyboardAlone(OpenPortal.Door door) {
    try (var bureau = door.visitor("bureau")) {
      var keyboard = bureau.page().keyboard();
      var reason = "Met het toetsenbord bijgesteld, " + UUID.randomUUID();
      bureau.tabTo("Bestedingsruimte");
      keyboard.press("Enter");
      assertThat(bureau.page().locator("main h1")).containsText("Bestedingsruimte");
      bureau.settle();
      bureau.tabToCell();
      keyboard.press("Enter");
      assertThat(bureau.page().getByText("Boekingen op deze ruimte")).isVisible();
      bureau.settle();
      bureau.tabTo("Ruimte bijstellen");
      keyboard.press("Enter");
      assertThat(bureau.page().getByLabel("Verhoging of verlaging")).isFocused();
      keyboard.type("1.000");
      bureau.tabTo("Reden");
      keyboard.type(reason);
      choosesALetter(bureau);
      bureau.tabTo("Bijstellen");
      keyboard.press("Enter");
      keyboard.press("Enter");
      assertThat(bureau.page().locator("vaadin-dialog[opened]")).hasCount(0);
      bureau.settle();
      assertThat(bureau.page().locator(".card", titled("Boekingen op deze ruimte")).getByText(reason)).hasCount(1);
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

  private static Page.LocatorOptions titled(String heading) {
    return new Page.LocatorOptions().setHasText(heading);
  }

  /** The window in which a file is chosen is the system's, not ours. */
  private static void choosesALetter(Visit visit) {
    visit.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("brief.pdf",
        "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
    assertThat(visit.page().locator("vaadin-upload-file[complete]")).isVisible();
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
