package nl.speelruimte.uikit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import gallery.GalleryApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.speelruimte.testing.Chromium;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The shared components in a real browser, with the framework's own components in our theme. */
class ComponentsInBrowserTests {

  private static final Path SCREENS = Path.of("target", "screens", "components");
  private static Chromium chromium;
  private static ConfigurableApplicationContext application;
  private static String address;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    application = GalleryApplication.start(0);
    var port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    address = "http://127.0.0.1:" + port + "/";
  }

  @AfterAll
  static void stop() {
    if (application != null) {
      application.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void thePageLooksRightInEveryModeAndIsAccessible() {
    for (var mode : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (var width : List.of(1440, 390)) {
        for (var route : List.of("", "list")) {
          try (var tab = tab(width, mode)) {
            var page = open(tab, route);
            var name = "%s-%s-%d".formatted(
                route.isEmpty() ? "page" : route, mode.name().toLowerCase(java.util.Locale.ROOT), width);
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
            assertAccessible(page, name);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isTrue();
          }
        }
      }
    }
  }

  /** Letters of two other typefaces behind ours leave the width as it is only where ours has them all. */
  @Test
  void everyLetterComesFromTheTypefaceThatComesAlong() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "list");
      for (var weight : List.of(400, 500, 550, 560, 600, 640, 700)) {
        assertThat((Boolean) page.evaluate("""
            async weight => {
              const text = 'Ruimte € 1.240.000 − 84 % · Wijdemeren, Łódź';
              const ours = behind => `${weight} 14px Inter, ${behind}`;
              await document.fonts.load(ours('serif'), text);
              const width = behind => {
                const pen = document.createElement('canvas').getContext('2d');
                pen.font = ours(behind);
                return pen.measureText(text).width;
              };
              return width('serif') === width('monospace');
            }""", weight)).as("weight %d", weight).isTrue();
      }
    }
  }

  @Test
  void filtersAndSortingStandInTheAddressAndGoBack() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "list");
      page.getByRole(AriaRole.COMBOBOX, named("Gemeente")).fill("Del");
      page.getByRole(AriaRole.OPTION, named("Delft")).click();
      assertThat(page.getByText("40 regels")).isVisible();
      assertThat(page).hasURL(address + "list?municipality=Delft");
      page.locator("vaadin-grid-sorter", new Page.LocatorOptions().setHasText("Ruimte")).click();
      assertThat(page).hasURL(address + "list?municipality=Delft&ruimtes-sort=space");
      page.getByRole(AriaRole.TEXTBOX, named("Zoeken")).fill("kompas");
      assertThat(page.getByText("10 regels")).isVisible();
      assertThat(page).hasURL(Pattern.compile("q=kompas"));
      page.goBack();
      assertThat(page.getByText("40 regels")).isVisible();
      page.goBack();
      assertThat(page.getByText("160 regels")).isVisible();
      assertThat(page.getByRole(AriaRole.COMBOBOX, named("Gemeente"))).hasValue("");
    }
  }

  @Test
  void anAddressBringsBackItsFiltersAndNothingFoundSaysSo() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = tab.newPage();
      page.navigate(address + "list?municipality=Delft&q=bestaat-niet&signal=geen-signaal");
      assertThat(page.getByText("Niets gevonden met deze filters")).isVisible();
      assertThat(page.getByText("Geen regels")).isVisible();
      page.getByRole(AriaRole.BUTTON, named("Filters wissen")).click();
      assertThat(page.getByText("160 regels")).isVisible();
      assertThat(page).hasURL(address + "list");
    }
  }

  @Test
  void aRowIsFollowedByKeyboardAndByPointer() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "list?ruimtes-sort=provider,desc");
      page.getByText("40 regels").or(page.getByText("160 regels")).waitFor();
      page.getByRole(AriaRole.MENUITEM, named("Exporteren")).focus();
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile(".*list\\?id=[0-9]+$"));
    }
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "list");
      page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Rijswijk")).first().click();
      assertThat(page).hasURL(Pattern.compile(".*list\\?id=[0-9]+$"));
    }
  }

  @Test
  void anExportHoldsEveryRowOfTheFilterAndNothingThatRuns() throws IOException {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "list?municipality=Delft");
      var csv = Files.readAllLines(export(page, "CSV").path());
      assertThat(csv).hasSize(41);
      assertThat(csv.getFirst())
          .isEqualTo("\ufeffSignaal;Aanbieder;Gemeente;Ruimte;Gebruik en prognose;Over na prognose;Gebruikt");
      assertThat(csv).allMatch(line -> line.startsWith("\ufeff") || line.contains(";Delft;"));
      assertThat(csv).anyMatch(line -> line.contains(";'=Praktijk 3;")).noneMatch(line -> line.contains(";=Praktijk"));
      var xlsx = export(page, "Excel (XLSX)");
      assertThat(xlsx.suggestedFilename()).isEqualTo("Ruimtes van 2026.xlsx");
      try (var workbook = WorkbookFactory.create(xlsx.path().toFile())) {
        assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(40);
        assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getNumericCellValue()).isPositive();
      }
    }
  }

  @Test
  void anExtraColumnIsShownForWhoChoosesIt() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "list");
      var header = page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Gebruikt"));
      assertThat(header).isHidden();
      page.getByRole(AriaRole.MENUITEM, named("Kolommen")).click();
      page.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText("Gebruikt")).click();
      assertThat(page).hasURL(address + "list?ruimtes-columns=used");
      page.reload();
      assertThat(header).isVisible();
    }
  }

  @Test
  void onAPhoneTheColumnsThatMatterStay() {
    try (var tab = tab(390, ColorScheme.LIGHT)) {
      var page = open(tab, "list");
      assertThat(page.getByText("Gebruik en prognose")).isVisible();
      assertThat(page.getByText("Over na prognose")).isHidden();
      assertThat((Boolean) page.evaluate("() => { const table = document.querySelector('vaadin-grid').$.table;"
          + " return table.scrollWidth <= table.clientWidth + 1; }")).isTrue();
    }
  }

  @Test
  void onAPhoneARowMayBeACardWithAllThatMatters() {
    try (var tab = tab(390, ColorScheme.LIGHT)) {
      var page = open(tab, "cards");
      var card = page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Kompas Jeugd"));
      assertThat(card).containsText("Rijswijk");
      assertThat(card.getByText("loopt over")).isVisible();
      assertThat(card.getByText("Over na prognose")).isVisible();
      assertThat(card.locator(".ink-over")).isVisible();
      assertThat(card.getByRole(AriaRole.IMG)).isVisible();
      assertThat(page.getByText("Signaal")).isHidden();
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("cards-phone.png")));
      assertAccessible(page, "cards-phone");
      card.click();
      assertThat(page).hasURL(Pattern.compile(".*list\\?id=2$"));
    }
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "cards");
      assertThat(page.getByText("Signaal")).isVisible();
      assertThat(page.getByText("Over na prognose").first()).isHidden();
    }
  }

  @Test
  void enterSavesAFormFromAFieldOfOneLineAndOnce() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      page.getByRole(AriaRole.BUTTON, named("Ruimte bijstellen")).click();
      page.getByLabel("Reden").fill("indexering");
      page.keyboard().press("Enter");
      page.keyboard().press("Enter");
      assertThat(page.getByText("De ruimte is bijgesteld.")).isVisible();
      assertThat(page.getByText("bewaard 1: 124000000 indexering")).isVisible();
      assertThat(page.getByText("bewaard 2")).isHidden();
    }
  }

  @Test
  void theFirstFieldThatIsWrongGetsTheFocus() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      page.getByRole(AriaRole.BUTTON, named("Ruimte bijstellen")).click();
      page.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
      assertThat(page.getByText("Vul een reden in.")).isVisible();
      assertThat(page.getByLabel("Reden")).isFocused();
    }
  }

  @Test
  void aFormNobodyTouchedIsLeftWithoutAQuestion() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      page.getByRole(AriaRole.BUTTON, named("Ruimte bijstellen")).click();
      assertThat(page.getByLabel("Nieuw bedrag")).isFocused();
      page.keyboard().press("Escape");
      assertThat(page.getByLabel("Reden")).isHidden();
      assertThat(page.getByText("Stoppen zonder opslaan?")).isHidden();
    }
  }

  @Test
  void aFormSaysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      var opener = page.getByRole(AriaRole.BUTTON, named("Ruimte bijstellen"));
      opener.click();
      var amount = page.getByLabel("Nieuw bedrag");
      amount.fill("twaalf");
      page.getByLabel("Reden").fill("verboden");
      page.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
      assertThat(page.getByText("Dit is geen bedrag")).isVisible();
      assertThat(amount).hasValue("twaalf");
      assertThat(amount).isFocused();
      amount.fill("10.000.000");
      page.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
      assertThat(page.getByText("Dit bedrag is te groot.")).isVisible();
      assertThat(page.getByLabel("Reden")).hasValue("verboden");
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("form.png")));
      assertAccessible(page, "form");
      amount.fill("1240000,5");
      page.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
      var alert = new Locator.FilterOptions().setHasText("Dit is er niet meer");
      assertThat(page.getByRole(AriaRole.ALERT).filter(alert)).isVisible();
      page.getByLabel("Reden").fill("indexering");
      page.getByRole(AriaRole.BUTTON, named("Opslaan")).dblclick();
      assertThat(page.getByText("De ruimte is bijgesteld.")).isVisible();
      assertThat(page.getByText("bewaard 1: 124000050 indexering")).isVisible();
      assertThat(page.getByText("bewaard 2")).isHidden();
      assertThat(opener).isFocused();
    }
  }

  @Test
  void whoLeavesAFormWithWorkInItIsAsked() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      page.getByRole(AriaRole.BUTTON, named("Ruimte bijstellen")).click();
      page.getByLabel("Reden").fill("nog niet klaar");
      page.keyboard().press("Tab");
      page.keyboard().press("Escape");
      assertThat(page.getByText("Stoppen zonder opslaan?")).isVisible();
      assertThat(page.getByRole(AriaRole.BUTTON, named("Verder invullen"))).isFocused();
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("leave.png")));
      page.keyboard().press("Enter");
      assertThat(page.getByText("Stoppen zonder opslaan?")).isHidden();
      assertThat(page.getByLabel("Reden")).hasValue("nog niet klaar");
      escapeUntilAsked(page);
      page.keyboard().press("Escape");
      assertThat(page.getByText("Stoppen zonder opslaan?")).isHidden();
      assertThat(page.getByLabel("Reden")).hasValue("nog niet klaar");
      escapeUntilAsked(page);
      page.getByRole(AriaRole.BUTTON, named("Weggooien")).click();
      assertThat(page.getByLabel("Reden")).isHidden();
    }
  }

  /** The form hears Escape once the question before it has let go of the keyboard. */
  private static void escapeUntilAsked(Page page) {
    var question = page.getByText("Stoppen zonder opslaan?");
    Awaitility.await().pollInSameThread().pollInterval(Duration.ofSeconds(2)).until(() -> {
      if (!question.isVisible()) {
        page.keyboard().press("Escape");
      }
      page.waitForTimeout(500);
      return question.isVisible();
    });
    assertThat(question).isVisible();
  }

  @Test
  void aReasonCannotBeLeftEmpty() {
    try (var tab = tab(1440, ColorScheme.DARK)) {
      var page = open(tab, "");
      page.getByRole(AriaRole.BUTTON, named("Stoppen")).click();
      var dialog = page.getByRole(AriaRole.DIALOG);
      dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stoppen")).click();
      assertThat(page.getByText("Vul een reden in.")).isVisible();
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("reason-dark.png")));
      dialog.getByLabel("Reden").fill("geen plek");
      dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stoppen")).click();
      assertThat(page.getByText("Gestopt: geen plek")).isVisible();
    }
  }

  @Test
  void aFigureExplainsItselfByKeyboard() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      var figure = page.getByRole(AriaRole.BUTTON, named("€ 1.240.000"));
      figure.focus();
      page.keyboard().press("Enter");
      assertThat(page.getByText("Het vastgestelde bedrag met alle bijstellingen.")).isVisible();
      assertThat(page.getByRole(AriaRole.LINK, named("batch 2026-11-18"))).isVisible();
      assertThat(page.getByText("31 oktober 2026")).isVisible();
      assertAccessible(page, "explained");
      page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("explained.png")));
      page.keyboard().press("Escape");
      assertThat(page.getByText("31 oktober 2026")).isHidden();
      assertThat(figure).isFocused();
    }
  }

  @Test
  void theSpaceBarAndTheYearSayWhatTheyShow() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      assertThat(page.locator("space-bar").getAttribute("aria-label").replace('\u00a0', ' ')).isEqualTo(
          "84 % goedgekeurd, 7 % ingediend, 4 % geleverd en nog te declareren, prognose 104 tot 115 %, "
              + "het jaar staat op 83 %");
      assertThat(page.locator("year-chart").getAttribute("aria-label").replace('\u00a0', ' ')).isEqualTo(
          "Het jaar. € 1.131.000 gedeclareerd tot en met oktober 2026, prognose € 1.358.400, ruimte € 1.240.000, "
              + "vol in week 48");
    }
  }

  @Test
  void thePictureOfTheYearHasItsTable() {
    try (var tab = tab(1440, ColorScheme.LIGHT)) {
      var page = open(tab, "");
      page.getByRole(AriaRole.BUTTON, named("Als tabel")).click();
      var table = page.getByRole(AriaRole.TABLE, named("Het jaar"));
      assertThat(table.getByRole(AriaRole.ROW)).hasCount(13);
      assertThat(table.getByRole(AriaRole.ROW).last()).containsText("€\u00a01.290.000\u00a0–\u00a01.430.000");
      assertThat(page.locator("year-chart")).isHidden();
      page.getByRole(AriaRole.BUTTON, named("Als grafiek")).click();
      assertThat(page.locator("year-chart")).isVisible();
    }
  }

  private static Download export(Page page, String format) {
    return page.waitForDownload(() -> {
      page.getByRole(AriaRole.MENUITEM, named("Exporteren")).click();
      page.getByRole(AriaRole.MENUITEM, named(format)).click();
    });
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void assertAccessible(Page page, String name) {
    var found = new AxeBuilder(page)
        .setLegacyMode(true)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
        .analyze();
    assertThat(found.isErrored()).as(found.getErrorMessage()).isFalse();
    assertThat(found.getViolations().stream()
        .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
        .toList()).as(name).isEmpty();
  }

  private static BrowserContext tab(int width, ColorScheme mode) {
    return chromium.browser().newContext(new Browser.NewContextOptions()
        .setViewportSize(width, 900).setColorScheme(mode).setLocale("nl-NL"));
  }

  private static Page open(BrowserContext tab, String route) {
    var page = tab.newPage();
    page.navigate(address + route);
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).waitFor();
    if (route.isEmpty()) {
      page.waitForFunction("document.querySelector('year-chart').dataset.drawn");
    } else {
      page.locator("vaadin-grid space-bar").first().waitFor();
    }
    return page;
  }
}
