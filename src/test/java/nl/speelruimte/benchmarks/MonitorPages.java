package nl.speelruimte.benchmarks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.testing.Chromium;

/**
 * How long the server takes for the page of the monitor, and what an open page costs in memory: with a real browser,
 * that says for each request when it was sent and when the answer was complete.
 */
final class MonitorPages {

  private static final int WARM_UP = 10;
  private static final int ROUNDS = 40;
  private static final int SESSIONS = 25;
  private static final String SERVER_TIME = """
      () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')
              .filter(entry => entry.name.includes('v-r='))]
          .reduce((sum, entry) => sum + entry.responseEnd - entry.requestStart, 0)""";
  private static final String QUIET = """
      () => document.querySelector('main h1')
          && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive || !client.isActive())
          && document.querySelector('vaadin-grid')?.shadowRoot.querySelectorAll('tbody tr').length > 0""";
  private final String address;

  /** @param address of the portal, ending with a slash */
  MonitorPages(String address) {
    this.address = address;
  }

  List<String> report(int year) {
    try (var chromium = Chromium.start()) {
      var lines = new ArrayList<String>();
      for (var account : List.of("bureau", "gemeente", "aanbieder")) {
        try (var visitor = chromium.browser().newContext()) {
          lines.add(line(account, signedIn(visitor, account), year));
        }
      }
      lines.add(memory(chromium, year));
      return lines;
    }
  }

  private String line(String account, Page page, int year) {
    var times = new double[ROUNDS];
    for (var round = -WARM_UP; round < ROUNDS; round++) {
      open(page, year);
      if (round >= 0) {
        times[round] = ((Number) page.evaluate(SERVER_TIME)).doubleValue();
      }
    }
    Arrays.sort(times);
    return "%s: median %.1f ms, 95th percentile %.1f ms".formatted(account, times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
  }

  private String memory(Chromium chromium, int year) {
    var contexts = new ArrayList<BrowserContext>();
    var before = used();
    for (var session = 0; session < SESSIONS; session++) {
      var context = chromium.browser().newContext();
      contexts.add(context);
      open(signedIn(context, "bureau"), year);
    }
    var grown = used() - before;
    contexts.forEach(BrowserContext::close);
    return "heap per open session with the monitor on screen: %.0f kB".formatted(grown / 1024.0 / SESSIONS);
  }

  private Page signedIn(BrowserContext visitor, String account) {
    var page = visitor.newPage();
    page.navigate(address + "login");
    page.locator("input[name=username]").fill(account + "@demo.speelruimte.nl");
    page.locator("input[name=password]").fill("speelruimte");
    page.locator("vaadin-button[slot=submit]").click();
    page.locator(".user-menu").waitFor();
    return page;
  }

  private void open(Page page, int year) {
    page.navigate(address + "spaces?year=" + year);
    page.waitForFunction(QUIET);
  }

  private static long used() {
    for (var round = 0; round < 4; round++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
