package nl.speelruimte.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.testing.Chromium;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The own elements in a real browser: what they show, what they say, and how they look in each mode. */
class OwnElementsTests {

  private static final Path SCREENS = Path.of("target", "screens", "components");
  private static final Offset<Double> HALF_A_PERCENT = Offset.offset(0.5);
  private static Chromium chromium;
  private static StaticPortal portal;

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

  @ParameterizedTest
  @CsvSource({
      "approved, 0, 70", "pending, 70, 6", "backlog, 76, 5", "expected, 81, 5.67", "range, 86.67, 9.4",
      "space, 83.33, 0", "year, 69.4, 0"})
  void theBigBarDrawsEachPartOnAScaleTo120Percent(String part, double start, double width) {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      var drawn = part(page, "big", part);
      assertThat(drawn.start()).isCloseTo(start, HALF_A_PERCENT);
      if (width > 0) {
        assertThat(drawn.width()).isCloseTo(width, HALF_A_PERCENT);
      }
    }
  }

  @Test
  void aBarBeyond120PercentEndsInAnArrowAndNeverRunsOutOfItsTrack() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      assertThat(shown(page, "beyond", "beyond")).isTrue();
      assertThat(shown(page, "far", "beyond")).isTrue();
      assertThat(shown(page, "over", "beyond")).isFalse();
      assertThat(part(page, "far", "approved").width()).isCloseTo(100, HALF_A_PERCENT);
      assertThat(shown(page, "far", "pending")).isFalse();
    }
  }

  @Test
  void aBarWithoutForecastShowsOnlyWhatIsClaimed() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      assertThat(shown(page, "few", "approved")).isTrue();
      assertThat(shown(page, "few", "range")).isFalse();
      assertThat(shown(page, "few", "space")).isTrue();
    }
  }

  @Test
  void aBarWithoutSpaceIsAnEmptyFrame() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      assertThat(List.of("approved", "range", "space", "year")).noneMatch(part -> shown(page, "nothing", part));
    }
  }

  @Test
  void theBarSaysItsSentenceAndItsAmounts() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      var bar = page.getByRole(com.microsoft.playwright.options.AriaRole.IMG,
          new Page.GetByRoleOptions().setName("84 % goedgekeurd, 7 % ingediend"));
      assertThat(bar.getAttribute("aria-description")).startsWith("Ruimte € 1.240.000, Goedgekeurd € 1.042.000");
    }
  }

  @Test
  void theAmountsAppearOnPointingAndOnFocusAndGoWithEscape() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      var tip = page.locator("space-bar-tip");
      page.locator("#big").hover();
      tip.waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.VISIBLE));
      assertThat(tip.locator("dd").allTextContents()).containsExactly("€ 1.240.000", "€ 1.042.000", "€ 89.000");
      shoot(page, "space-bar-tip");
      page.keyboard().press("Escape");
      tip.waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
      page.mouse().move(0, 0);
      page.locator(".page-actions button").focus();
      page.keyboard().press("Tab");
      tip.waitFor(new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.VISIBLE));
    }
  }

  @Test
  void theYearIsDrawnAsAPictureWithItsWords() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      var drawing = page.locator("year-chart svg");
      assertThat(drawing.textContent())
          .contains("ruimte € 1.240.000", "vol in week 48", "mln", "jan", "nov")
          .doesNotContain("undefined", "NaN", "null");
      assertThat(page.locator("year-chart").getAttribute("aria-label")).contains("vol in week 48");
    }
  }

  @Test
  void theYearIsDrawnAgainWhenThePageTurnsDark() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      var line = page.locator("year-chart svg path[stroke-width='2.5']").first();
      var light = line.getAttribute("stroke");
      page.evaluate("document.documentElement.dataset.mode = 'dark'");
      page.waitForFunction("before => document.querySelector('year-chart').shadowRoot"
          + ".querySelector(\"svg path[stroke-width='2.5']\").getAttribute('stroke') !== before", light);
      assertThat(light).isEqualTo("rgb(14, 90, 107)");
      assertThat(line.getAttribute("stroke")).isEqualTo("rgb(111, 192, 209)");
    }
  }

  @Test
  void theYearFollowsTheWidthOfThePage() {
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      page.setViewportSize(390, 900);
      page.waitForFunction("() => document.querySelector('year-chart').shadowRoot.querySelector('svg')"
          + ".getBoundingClientRect().width < 380");
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }
  }

  @Test
  void onPaperEverythingIsLight() {
    try (var page = gallery(1440, ColorScheme.DARK)) {
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("year-chart svg path[stroke-width='2.5']").first().getAttribute("stroke"))
          .isEqualTo("rgb(14, 90, 107)");
      assertThat(page.locator(".side").isVisible()).isFalse();
      shoot(page, "gallery-print");
    }
  }

  @Test
  void nothingGoesWrongInAnyMode() {
    for (var mode : ColorScheme.values()) {
      if (mode == ColorScheme.LIGHT || mode == ColorScheme.DARK) {
        for (var width : List.of(1440, 390)) {
          try (var page = gallery(width, mode)) {
            shoot(page, "gallery-" + mode.name().toLowerCase(java.util.Locale.ROOT) + (width == 390 ? "-phone" : ""));
          }
        }
      }
    }
    try (var page = gallery(1440, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      shoot(page, "gallery-forced-colours");
    }
  }

  private static Page gallery(int width, ColorScheme scheme) {
    var page = chromium.browser().newPage(new Browser.NewPageOptions()
        .setViewportSize(width, 900).setColorScheme(scheme).setLocale("nl-NL"));
    var problems = new ArrayList<String>();
    page.onPageError(problems::add);
    page.onRequestFailed(request -> problems.add(request.url()));
    page.onResponse(response -> {
      if (response.status() >= 400 && !response.url().endsWith("favicon.ico")) {
        problems.add(response.status() + " " + response.url());
      }
    });
    page.navigate(portal.address("/pages/gallery.html"));
    page.waitForFunction("document.querySelector('year-chart').dataset.drawn");
    assertThat(problems).isEmpty();
    return page;
  }

  private static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
  }

  private static boolean shown(Page page, String id, String part) {
    return (Boolean) page.evaluate(
        "([id, part]) => !document.getElementById(id).shadowRoot.querySelector(`[part=${part}]`).hidden",
        List.of(id, part));
  }

  private static Drawn part(Page page, String id, String part) {
    @SuppressWarnings("unchecked")
    var numbers = (List<Number>) page.evaluate("""
        ([id, part]) => {
          const bar = document.getElementById(id);
          const whole = bar.shadowRoot.querySelector('.track').getBoundingClientRect();
          const own = bar.shadowRoot.querySelector(`[part=${part}]`).getBoundingClientRect();
          const point = ['space', 'year'].includes(part);
          const start = point ? own.left + own.width / 2 : own.left;
          return [(100 * (start - whole.left)) / whole.width, (100 * own.width) / whole.width];
        }""", List.of(id, part));
    return new Drawn(numbers.getFirst().doubleValue(), numbers.getLast().doubleValue());
  }

  /** Where a part begins and how wide it is, in percents of the track. */
  private record Drawn(double start, double width) {}
}
