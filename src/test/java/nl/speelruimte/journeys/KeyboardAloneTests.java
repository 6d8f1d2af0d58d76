package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.speelruimte.testing.BesideTheOthers;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of the three comes for, without a mouse. */
@BesideTheOthers
@ExtendWith(OpenPortal.class)
class KeyboardAloneTests {

  @ParameterizedTest
  @CsvSource({"gemeente, Bestedingsruimte", "aanbieder, Mijn ruimte"})
  void aMunicipalityAndAProviderReadASpaceAndItsExplanations(String account, String line, OpenPortal.Door door) {
    try (var visit = door.visitor()) {
      visit.signInByKeyboard(account);
      goesToTheList(visit, line);
      var list = visit.page().locator("main h1").textContent();
      opensTheFirstRow(visit);
      readsAnExplanationAndComesBackToItsFigure(visit);
      readsTheTableBehindTheChart(visit);
      goesBackTo(visit, list);
    }
  }

  @Test
  void theBureauAdjustsASpaceWithTheKeyboardAlone(OpenPortal.Door door) {
    try (var bureau = door.visitor()) {
      var keyboard = bureau.page().keyboard();
      bureau.signInByKeyboard("bureau");
      var reason = "Met het toetsenbord bijgesteld, " + UUID.randomUUID();
      goesToTheList(bureau, "Bestedingsruimte");
      opensTheFirstRow(bureau);
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

  private static void goesToTheList(Visit visit, String line) {
    visit.tabTo(line);
    visit.page().keyboard().press("Enter");
    assertThat(visit.page().locator("main h1")).containsText(line);
    visit.settle();
  }

  private static void opensTheFirstRow(Visit visit) {
    visit.tabToCell();
    visit.page().keyboard().press("Enter");
    assertThat(visit.page().getByText("Boekingen op deze ruimte")).isVisible();
    visit.settle();
  }

  private static void readsAnExplanationAndComesBackToItsFigure(Visit visit) {
    var figure = new SpacePage(visit).figure("ruimte");
    var meaning = visit.page().getByText("Het vastgestelde bedrag met alle bijstellingen daarna.");
    visit.tabTo(figure.textContent());
    assertThat(figure).isFocused();
    visit.page().keyboard().press("Enter");
    assertThat(meaning).isVisible();
    visit.page().keyboard().press("Escape");
    assertThat(meaning).isHidden();
    assertThat(figure).isFocused();
  }

  private static void readsTheTableBehindTheChart(Visit visit) {
    var table = new SpacePage(visit).card("Het jaar").locator("table");
    assertThat(table).isHidden();
    visit.tabTo("Als tabel");
    visit.page().keyboard().press("Enter");
    assertThat(table).isVisible();
    assertThat(table.locator("tbody tr")).hasCount(12);
    assertThat(table.locator("tbody tr").first()).containsText("januari");
    assertThat(table.locator("tbody tr td").first()).containsText("€");
    assertThat(visit.page().getByText("Als grafiek")).isFocused();
  }

  private static void goesBackTo(Visit visit, String list) {
    visit.tabBackTo(list.replace("Mijn ruimte", "Bestedingsruimte"));
    visit.page().keyboard().press("Enter");
    assertThat(visit.page().locator("main h1")).hasText(list);
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
}
