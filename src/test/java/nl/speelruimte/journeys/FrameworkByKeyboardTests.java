package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** UC-100 and UC-101 without a mouse: a framework is made, put in order and adopted, and a provider reads another. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class FrameworkByKeyboardTests {

  @Test
  void theBureauMakesOneAndPutsItInOrder(OpenPortal.Door door) {
    try (var bureau = door.visitor()) {
      bureau.signInByKeyboard("bureau");
      bureau.open("assessment-frameworks");
      bureau.tabTo("Nieuw afwegingskader");
      press(bureau, "Enter");
      assertThat(bureau.page().locator("vaadin-dialog[opened]").getByLabel("Naam")).isFocused();
      bureau.look("dialog-framework");
      bureau.page().keyboard().type("Kader van het toetsenbord");
      bureau.tabTo("Concept maken");
      press(bureau, "Enter");
      assertThat(bureau.page().locator("main h1")).hasText("Kader van het toetsenbord, versie 1");
      bureau.settle();

      movesUpTwice(bureau);
      bureau.look("framework-concept");
      addsACriterion(bureau);
      adopts(bureau);
      assertThat(bureau.page().getByText("Criterium toevoegen")).hasCount(0);
    }
  }

  private static void movesUpTwice(Visit bureau) {
    var first = bureau.page().locator("main tbody tr").first();
    assertThat(first).containsText("K1");
    bureau.tabTo("Criterium M1 hoger zetten");
    press(bureau, "Enter");
    assertThat(bureau.page().locator("main tbody tr").nth(1)).containsText("M1");
    assertThat(bureau.page().getByLabel("Criterium M1 hoger zetten")).isFocused();
    press(bureau, "Space");
    assertThat(first).containsText("M1");
    assertThat(bureau.page().getByLabel("Criterium M1 lager zetten")).isFocused();
    bureau.settle();
  }

  private static void addsACriterion(Visit bureau) {
    bureau.tabTo("Criterium toevoegen");
    press(bureau, "Enter");
    assertThat(bureau.page().locator("vaadin-dialog[opened]").getByLabel("Code")).isFocused();
    bureau.look("dialog-criterion");
    bureau.page().keyboard().type("P9");
    bureau.tabTo("Criterium");
    bureau.page().keyboard().type("Leesbaar voor wie het uitvoert");
    press(bureau, "Enter");
    gone(bureau);
    assertThat(bureau.page().locator("main tbody tr").last()).containsText("P9 Leesbaar voor wie het uitvoert");
    assertThat(bureau.page().locator("main vaadin-button:has-text('Criterium toevoegen')")).isFocused();
  }

  private static void adopts(Visit bureau) {
    bureau.tabBackTo("Vaststellen");
    press(bureau, "Enter");
    assertThat(bureau.page().locator("vaadin-dialog[opened]").getByLabel("Vastgesteld")).isFocused();
    bureau.look("dialog-framework-adopt");
    bureau.tabTo("Reden of besluit");
    bureau.page().keyboard().type("Zo besloten.");
    bureau.tabTo("Vaststellen");
    press(bureau, "Enter");
    gone(bureau);
    assertThat(bureau.page().locator("main header .badge")).containsText("vastgesteld");
    bureau.settle();
  }

  @Test
  void aProviderReadsByWhatItIsJudgedAndWhatChanged(OpenPortal.Door door) {
    try (var provider = door.visitor("aanbieder")) {
      provider.open("assessment-frameworks?q=besparingen");
      provider.look("frameworks");
      provider.page().locator("vaadin-grid").getByRole(AriaRole.LINK,
          new Locator.GetByRoleOptions().setName("Afwegingskader besparingen")).first().click();
      assertThat(provider.page().locator("main h1")).hasText("Afwegingskader besparingen, versie 2");
      provider.settle();
      provider.look("framework");
      assertThat(SpacePage.words(new SpacePage(provider).card("Wat veranderde sinds versie 1")))
          .contains("M2 Onderbouwd met cijfers: het gewicht van 3 naar 4");
      assertThat(provider.page().locator("main vaadin-button:has-text('Intrekken')")).hasCount(0);
    }
  }

  private static void press(Visit visit, String key) {
    visit.page().keyboard().press(key);
  }

  private static void gone(Visit visit) {
    assertThat(visit.page().locator("vaadin-dialog[opened]")).hasCount(0);
    visit.settle();
  }
}
