package nl.speelruimte.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.speelruimte.testing.Patience;

/** What somebody does in a browser, and what it looks like. */
public final class Visit implements AutoCloseable {

  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
  static final String DIALOG = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";
  static final Path SCREENS = Path.of("target", "screens");
  private final BrowserContext context;
  private final Page page;
  private final String address;

  Visit(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    context.setDefaultTimeout(Patience.PATIENCE.toMillis());
    page = context.newPage();
    page.setViewportSize(1440, 900);
  }

  /** The page that is open, to find and press things on. */
  public Page page() {
    return page;
  }

  /** Opens the page at this path and waits for its heading. */
  public void open(String path) {
    page.navigate(address + path);
    settle();
  }

  /** Signs in with the demo account of this name. */
  public void signIn(String name) {
    open("login");
    page.locator("input[name=username]").fill(name + "@demo.speelruimte.nl");
    page.locator("input[name=password]").fill("speelruimte");
    page.locator("vaadin-button[slot=submit]").click();
    assertThat(page.locator("main h1")).hasText(Pattern.compile("^Goede.*"));
    settle();
  }

  /** Signs in without a mouse. */
  public void signInByKeyboard(String name) {
    open("login");
    tabTo("E-mailadres");
    page.keyboard().type(name + "@demo.speelruimte.nl");
    tabTo("Wachtwoord");
    page.keyboard().type("speelruimte");
    page.keyboard().press("Enter");
    assertThat(page.locator("main h1")).hasText(Pattern.compile("^Goede.*"));
    settle();
  }

  /** Presses Tab until what is called so has the focus. */
  public void tabTo(String name) {
    pressUntil("Tab", name);
  }

  /** Presses Tab backwards until what is called so has the focus. */
  public void tabBackTo(String name) {
    pressUntil("Shift+Tab", name);
  }

  /** Presses Tab until a row of the list has the focus. */
  public void tabToCell() {
    pressUntil("Tab", "a row",
        "_ => document.activeElement.shadowRoot?.activeElement?.getAttribute('role') === 'gridcell'");
  }

  /** What stands in the row of the list in which the focus is. */
  public String rowInFocus() {
    return String.valueOf(page.evaluate("""
        () => [...document.activeElement.shadowRoot?.activeElement?.closest('tr')?.children ?? []]
            .map(cell => cell.querySelector('slot')?.assignedNodes().map(node => node.textContent).join(' ') ?? '')
            .join(' ')"""));
  }

  private void pressUntil(String key, String name) {
    pressUntil(key, name, """
        name => [...(function deep(e) { return e.shadowRoot?.activeElement
            ? [e, ...deep(e.shadowRoot.activeElement)] : [e]; })(document.activeElement)]
            .some(e => (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent ?? '').trim()
                === name)""");
  }

  private void pressUntil(String key, String name, String condition) {
    for (var press = 0; press < 80; press++) {
      page.keyboard().press(key);
      if (Boolean.TRUE.equals(page.evaluate(condition, name))) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + name);
  }

  /** What stands in the first row of the list under the column of this name. */
  public String firstRow(String column) {
    return String.valueOf(page.locator("vaadin-grid").evaluate("""
        (grid, column) => {
          const words = row => [...row.children].map(cell => cell.querySelector('slot').assignedNodes()
              .map(node => node.textContent).join(' ').trim());
          const heads = words(grid.shadowRoot.querySelector('#header tr:last-child'));
          return words(grid.shadowRoot.querySelector('#items tr:not([hidden])'))[heads.indexOf(column)];
        }""", column));
  }

  /** Waits until the page has its one heading, its lists are filled and the server has nothing more to say. */
  public void settle() {
    assertThat(page.locator("h1")).hasCount(1);
    waitUntil("""
        (!window.Vaadin?.Flow?.clients
            || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive()))
        && [...document.querySelectorAll('vaadin-grid')].every(grid => !grid.loading)
        && document.fonts.status === 'loaded'""");
  }

  /** Asks again and again, also when the browser draws nothing, and gives up after the page's own patience. */
  private void waitUntil(String condition) {
    page.waitForFunction("() => " + condition, null, new Page.WaitForFunctionOptions().setPollingInterval(50));
  }

  /**
   * Takes pictures of the page (desktop and phone, light and dark), checks it for everybody's use and that a phone
   * need not scroll sideways. What lies behind an open dialog is out of reach and is looked at without it. All pictures
   * are taken before a problem is reported.
   */
  public void look(String name) {
    var problems = new ArrayList<String>();
    var whole = page.locator(DIALOG).count() == 0;
    var part = whole ? "html" : DIALOG;
    for (var size : Size.values()) {
      page.setViewportSize(size.width, size.height);
      for (var scheme : SCHEMES) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        settle();
        var picture = "%s-%s-%s".formatted(name, size, scheme).toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(whole).setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(SCREENS.resolve(picture + ".png")));
        var grave = scheme == ColorScheme.DARK
            ? EverybodysUse.problemsOfColour(page, part) : EverybodysUse.problems(page, part);
        grave.forEach(problem -> problems.add(picture + " " + problem));
      }
      var sideways = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (((Number) sideways).intValue() > 0) {
        problems.add("%s on %s scrolls %s sideways".formatted(name, size, sideways));
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(Size.DESKTOP.width, Size.DESKTOP.height);
    assertThat(problems).as("everybody can use %s", name).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }

  private enum Size {
    DESKTOP(1440, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }
}
