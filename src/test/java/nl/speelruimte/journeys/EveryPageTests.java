package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.regex.Pattern;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the menu, in a real browser: it opens, it looks right, everybody can use it. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class EveryPageTests {

  /** These see every kind of page and are looked at in pictures; their colleagues open the same pages. */
  private static final Set<String> LOOKED_AT = Set.of("bureau", "aanbieder");
  /** Of these the pages that are their own; the register they share with the bureau. */
  private static final Set<String> LOOKED_AT_TOO = Set.of("gemeente", "auditor", "beheer", "beheer-aanbieder");
  private static final Set<String> OWN_PAGES = Set.of("", "attention", "spaces", "people", "access-review",
      "access-on-a-day", "outgoing-mail", "trail", "trail/seals");

  @ParameterizedTest
  @ValueSource(strings = {"bureau", "analist", "beheer", "auditor", "gemeente", "lezer", "groep", "aanbieder", "data",
      "beheer-aanbieder"})
  void everyLineOfTheMenuLeadsToAPageForEverybody(String account, OpenPortal.Door door) {
    try (var visit = door.visitor(account)) {
      var lines = visit.page().locator("nav.main-menu a");
      var paths = lines.all().stream().map(line -> String.valueOf(line.getAttribute("href"))).toList();
      assertThat(paths).isNotEmpty();
      assertSoftly(softly -> paths.forEach(path -> softly.check(() -> {
        follow(visit, path);
        assertThat(visit.page().locator("main h1").textContent()).isNotEqualTo("Deze pagina is er niet");
        if (LOOKED_AT.contains(account) || LOOKED_AT_TOO.contains(account) && OWN_PAGES.contains(path)) {
          visit.look(account + "-" + (path.isEmpty() ? "today" : path.replaceAll("[^a-z0-9-]+", "-")));
        }
      })));
    }
  }

  /** As a visitor does: the page itself stays, and what is in it is another. */
  private static void follow(Visit visit, String path) {
    var line = visit.page().locator("nav.main-menu a[href='" + path + "']");
    if (line.getAttribute("aria-current") == null) {
      visit.page().locator("main h1").evaluate("heading => heading.setAttribute('data-left', '')");
      line.click();
      visit.page().locator("main h1:not([data-left])").waitFor();
    }
    visit.settle();
  }

  @Test
  void thePagesAroundIt(OpenPortal.Door door) {
    try (var visit = door.visitor()) {
      visit.open("login");
      visit.look("login");
      visit.open("invitation/" + "A".repeat(43));
      visit.look("invitation-over");
      visit.open("signed-out?why=IDLE&to=%2Fspaces");
      visit.look("signed-out");
      visit.signIn("bureau");
      assertThat(EverybodysUse.problemsOfSheets(visit.page())).isEmpty();
      visit.open("this-is-nothing");
      visit.look("not-here");
    }
  }

  @Test
  void theAdministratorOfAProviderFindsAnInvitationThatWaitsAndARoundThatRuns(OpenPortal.Door door) {
    try (var visit = door.visitor("beheer-aanbieder")) {
      visit.open("people");
      visit.page().locator("vaadin-grid a", new Page.LocatorOptions().setHasText("Eva Zomerdijk")).first().click();
      assertThat(visit.page().locator("main h1")).hasText("Eva Zomerdijk");
      visit.look("person");
      visit.open("access-review");
      visit.page().locator("vaadin-grid a").first().click();
      assertThat(visit.page().locator("main h1")).containsText("Toegangscontrole");
      visit.look("access-review-round");
    }
  }

  @Test
  void theMenuOfThePersonSwitchesLanguageAndAppearance(OpenPortal.Door door) {
    try (var visit = door.visitor("beheer")) {
      choose(visit, "Weergave", "Donker");
      assertThat(visit.page().evaluate("document.documentElement.dataset.mode")).isEqualTo("dark");

      choose(visit, "Taal", "English");
      visit.page().locator("text=Main menu").or(visit.page().locator("nav[aria-label='Main menu']")).first().waitFor();
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(visit.page().evaluate("document.documentElement.dataset.mode")).isEqualTo("dark");
    }
  }

  @Test
  void somebodyWithTwoRolesGoesOnInTheOther(OpenPortal.Door door) {
    try (var visit = door.visitor("beheer")) {
      var about = visit.page().locator(".user-about");
      assertThat(about).containsText("Beheerder");
      visit.open("municipalities?q=a");
      choose(visit, "Werken als", "Analist");
      assertThat(about).containsText("Analist");
      assertThat(visit.page()).hasURL(Pattern.compile(".*/municipalities\\?q=a$"));
    }
    try (var visit = door.visitor("beheer")) {
      var about = visit.page().locator(".user-about");
      assertThat(about).containsText("Analist");
      choose(visit, "Werken als", "Beheerder");
      assertThat(about).containsText("Beheerder");
      visit.open("people");
      choose(visit, "Werken als", "Analist");
      assertThat(visit.page().locator("main h1")).hasText(Pattern.compile("^Goede.*"));
      choose(visit, "Werken als", "Beheerder");
      assertThat(about).containsText("Beheerder");
    }
  }

  @Test
  void whoeverSignsOutIsOut(OpenPortal.Door door) {
    try (var visit = door.visitor("bureau")) {
      person(visit).click();
      item(visit, "Afmelden").click();
      visit.page().locator("vaadin-login-form").waitFor();
      visit.page().navigate(door.portal().address());
      visit.page().locator("vaadin-login-form").waitFor();
    }
  }

  private static void choose(Visit visit, String part, String choice) {
    person(visit).click();
    item(visit, part).hover();
    item(visit, part).click();
    item(visit, choice).click();
    visit.settle();
  }

  private static Locator person(Visit visit) {
    return visit.page().locator(".user-menu vaadin-menu-bar-button").first();
  }

  private static Locator item(Visit visit, String text) {
    return visit.page().locator("vaadin-menu-bar-item").filter(new Locator.FilterOptions().setHasText(text)).first();
  }
}
