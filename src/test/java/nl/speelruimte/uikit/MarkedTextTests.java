package nl.speelruimte.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import nl.speelruimte.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UC-121: the text one points at, in a real browser. */
class MarkedTextTests {

  private static final String WORDS = "Een zin.\nNog een <b>vette</b> zin & meer. Het slot.";
  private static Chromium chromium;
  private static StaticPortal portal;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    portal = new StaticPortal();
  }

  @AfterAll
  static void stop() {
    if (portal != null) {
      portal.close();
      chromium.close();
    }
  }

  @BeforeEach
  void show() {
    page = chromium.browser().newPage();
    page.navigate(portal.address("/pages/marked-text.html"));
    page.waitForFunction("!!customElements.get('marked-text')");
    page.evaluate("""
        words => {
          window.chosen = [];
          const text = document.getElementById('text');
          text.addEventListener('passage-chosen', event => window.chosen.push([event.detail.from, event.detail.to]));
          text.content = words;
        }""", WORDS);
  }

  @Test
  void wordsAreNeverReadAsMarkup() {
    assertThat(page.locator("#text").textContent()).isEqualTo(WORDS);
    assertThat(page.locator("#text b").count()).isZero();
  }

  @Test
  void whatIsSelectedIsToldWithoutTheSpaceAroundIt() {
    select(8, 30);

    assertThat(chosen()).isEqualTo(List.of(List.of(9, 29)));
  }

  @Test
  void whatIsSelectedIsCountedAcrossMarks() {
    mark("[{from: 0, to: 8}, {from: 13, to: 16, chosen: true}]");
    assertThat(page.locator("#text").textContent()).isEqualTo(WORDS);

    page.evaluate("""
        () => {
          const [first, second] = document.querySelectorAll('#text mark');
          document.getSelection().setBaseAndExtent(first.firstChild, 4, second.firstChild, 3);
        }""");
    page.waitForFunction("window.chosen.length > 0");

    assertThat(chosen()).isEqualTo(List.of(List.of(4, 16)));
  }

  @Test
  void passagesAreMarkedAlsoWhereTheyOverlap() {
    mark("[{from: 0, to: 12}, {from: 4, to: 8, chosen: true}, {from: 40, to: 4000}, {from: 5, to: 5}]");

    assertThat(page.locator("#text mark").allTextContents()).startsWith("Een ", "zin.", "\nNog");
    assertThat(page.locator("#text mark.chosen").allTextContents()).containsExactly("zin.");
    assertThat(page.locator("#text").textContent()).isEqualTo(WORDS);
  }

  @Test
  void whatIsSelectedBesideTheTextIsNotTold() {
    page.evaluate("document.getSelection().selectAllChildren(document.getElementById('beside'))");
    page.waitForTimeout(400);

    assertThat(chosen()).isEqualTo(List.of());
  }

  private void select(int from, int to) {
    page.evaluate("""
        ([from, to]) => {
          const words = document.getElementById('text').firstChild;
          document.getSelection().setBaseAndExtent(words, from, words, to);
        }""", List.of(from, to));
    page.waitForFunction("window.chosen.length > 0");
  }

  private void mark(String marks) {
    page.evaluate("document.getElementById('text').marks = " + marks);
  }

  private Object chosen() {
    return page.evaluate("window.chosen");
  }
}
