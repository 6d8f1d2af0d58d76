package nl.speelruimte.uikit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import nl.speelruimte.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-107: the elements of a page that is written on, in a real browser: what is typed stays until it is acknowledged. */
class KeptTextsTests {

  private static Chromium chromium;
  private static StaticPortal portal;
  private BrowserContext browser;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    portal = new StaticPortal();
  }

  @AfterAll
  static void stop() {
    portal.close();
    chromium.close();
  }

  @BeforeEach
  void open() {
    browser = chromium.browser().newContext();
    page = opened();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void whatIsTypedWaitsUntilTheServerHasItAndNothingOlderAcknowledgesIt() {
    page.locator("#introduction").fill("Een zin");
    assertThat(said()).isEqualTo("Wordt bewaard");

    acknowledge("INTRODUCTION", "Een");
    assertThat(said()).isEqualTo("Wordt bewaard");
    acknowledge("INTRODUCTION", "Een zin");

    assertThat(said()).isEqualTo("Opgeslagen");
    assertThat(left(opened())).isEmpty();
  }

  @Test
  void aTabThatWasClosedHandsOverWhatWasTypedInItAndOnWhat() {
    page.locator("#introduction").fill("Niet <b>bewaard</b>");
    page.close();

    assertThat(left(opened())).containsExactly("INTRODUCTION|Niet <b>bewaard</b>|4");
  }

  @Test
  void nobodyElseOnThisMachineIsHandedIt() {
    page.locator("#introduction").fill("Van Wil");
    page.close();

    assertThat(left(opened("plan|cor|1|1"))).isEmpty();
    assertThat(left(opened())).hasSize(1);
  }

  @Test
  void whatIsThrownAwayDoesNotComeBackAndWhatIsTooOldNeither() {
    page.evaluate("localStorage.setItem('plan|wil|1|1|TEXT/1', JSON.stringify({text: 'oud', base: 1, at: 1000}))");
    page.evaluate("localStorage.setItem('plan|cor|2|1|TEXT/1', JSON.stringify({text: 'oud', base: 1, at: 1000}))");
    page.locator("#introduction").fill("Weg ermee");
    page.evaluate("document.querySelector('kept-texts').forget('INTRODUCTION')");

    assertThat(left(opened())).isEmpty();
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
  }

  @Test
  void whatIsTypedInAFieldOfSomethingElseIsNotItsOwn() {
    page.evaluate("document.querySelector('label').dataset.kept = 'conclusion|wil|1'");
    page.locator("#introduction").fill("Voor een formulier op deze pagina");

    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    assertThat(said()).isEqualTo("Opgeslagen");
  }

  @Test
  void whoTakesBackWhatTheyTypedWaitsForNothing() {
    page.locator("#introduction").fill("Bewaard");
    acknowledge("INTRODUCTION", "Bewaard");
    page.locator("#introduction").fill("Bewaard en meer");
    assertThat(said()).isEqualTo("Wordt bewaard");

    page.locator("#introduction").fill("Bewaard");

    assertThat(said()).isEqualTo("Opgeslagen");
  }

  @Test
  void whatIsPutBackWaitsAndWhatItIsAboutCanBecomeAnother() {
    page.locator("#introduction").fill("Over de tweede");
    page.close();
    opened();
    page.evaluate("document.querySelector('kept-texts').waits('INTRODUCTION')");
    assertThat(said()).isEqualTo("Wordt bewaard");
    page.evaluate("document.querySelector('kept-texts').rebase('INTRODUCTION', 2)");

    assertThat(left(opened())).containsExactly("INTRODUCTION|Over de tweede|2");
  }

  @Test
  void withoutAConnectionItSaysWhereTheTextIs() {
    browser.setOffline(true);
    assertThat(page.locator("kept-texts")).hasAttribute("state", "offline");
    assertThat(said()).isEqualTo("Geen verbinding");
    page.locator("#introduction").fill("In de trein");
    browser.setOffline(false);
    assertThat(page.locator("kept-texts")).hasAttribute("state", "waiting");
  }

  @Test
  void theArrowsWalkThroughTheAmounts() {
    page.evaluate("document.getElementById('a1').focus()");
    page.keyboard().press("ArrowRight");
    assertThat(focused()).isEqualTo("b1");
    page.keyboard().press("ArrowDown");
    assertThat(focused()).isEqualTo("b2");
    page.keyboard().type("12");
    page.keyboard().press("ArrowLeft");
    assertThat(focused()).as("first through the text itself").isEqualTo("b2");
    page.keyboard().press("Home");
    page.keyboard().press("ArrowLeft");
    assertThat(focused()).isEqualTo("a2");
    page.keyboard().press("ArrowDown");
    assertThat(focused()).as("below there is nothing").isEqualTo("a2");
  }

  private Page opened() {
    return opened("plan|wil|1|1");
  }

  private Page opened(String prefix) {
    var opened = browser.newPage();
    opened.navigate(portal.address("/pages/kept-texts.html") + "#" + prefix);
    opened.waitForFunction("() => document.querySelector('kept-texts').getAttribute('state')");
    page = opened;
    return opened;
  }

  private String said() {
    return String.valueOf(page.evaluate("document.querySelector('kept-texts').shadowRoot.textContent"));
  }

  private void acknowledge(String spot, String text) {
    page.evaluate("([spot, text]) => document.querySelector('kept-texts').acknowledge(spot, text)", List.of(spot, text));
  }

  private String focused() {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  @SuppressWarnings("unchecked")
  private static List<String> left(Page opened) {
    return (List<String>) opened.evaluate("window.left.map(each => `${each.spot}|${each.text}|${each.base}`)");
  }
}
