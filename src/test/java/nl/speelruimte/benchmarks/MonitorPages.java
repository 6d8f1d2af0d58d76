package nl.speelruimte.benchmarks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.testing.Chromium;

/**
 * How long the server takes for the pages of the monitor and of a provider, and what an open page costs in memory: with
 * a real browser, that says for each request when it was sent and when the answer was complete.
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
          && [...document.querySelectorAll('vaadin-grid')]
              .every(grid => grid.shadowRoot.querySelectorAll('tbody tr').length > 0)""";
  private final String address;

  /** @param address of the portal, ending with a slash */
  MonitorPages(String address) {
    this.address = address;
  }

  /** @param providers numbers of the providers whose pages are opened in turn */
  List<String> report(int year, List<ProviderId> providers) {
    try (var chromium = Chromium.start()) {
      var lines = new ArrayList<String>();
      for (var account : List.of("bureau", "gemeente", "aanbieder")) {
        try (var visitor = chromium.browser().newContext()) {
          var page = signedIn(visitor, account);
          lines.add(line("monitor, page, " + account, _ -> open(page, monitor(year)), page));
          lines.add(line("provider, page, " + account, round -> open(page, provider(account, providers, round)), page));
          lines.add(line("provider, timeline, " + account,
              round -> open(page, provider(account, providers, round) + "/timeline"), page));
        }
      }
      lines.add(memory(chromium, year));
      return lines;
    }
  }

  private static String line(String name, IntConsumer open, Page page) {
    var times = new double[ROUNDS];
    for (var round = -WARM_UP; round < ROUNDS; round++) {
      open.accept(round + WARM_UP);
      if (round >= 0) {
        times[round] = ((Number) page.evaluate(SERVER_TIME)).doubleValue();
      }
    }
    Arrays.sort(times);
    return "%s: median %.1f ms, 95th percentile %.1f ms".formatted(name, times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
  }

  /** What some pages of the bureau and a municipality cost, by their path. */
  List<String> report(List<String> paths) {
    try (var chromium = Chromium.start()) {
      var lines = new ArrayList<String>();
      for (var account : List.of("bureau", "gemeente")) {
        try (var visitor = chromium.browser().newContext()) {
          var page = signedIn(visitor, account);
          paths.forEach(path -> lines.add(line("/" + path + ", page, " + account, _ -> open(page, path), page)));
        }
      }
      return lines;
    }
  }

  private String memory(Chromium chromium, int year) {
    var contexts = new ArrayList<BrowserContext>();
    var before = used();
    for (var session = 0; session < SESSIONS; session++) {
      var context = chromium.browser().newContext();
      contexts.add(context);
      open(signedIn(context, "bureau"), monitor(year));
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

  private static String monitor(int year) {
    return "spaces?year=" + year;
  }

  /** Of a provider itself always the same, its own. */
  private static String provider(String account, List<ProviderId> providers, int round) {
    return "providers/" + providers.get(account.equals("aanbieder") ? 0 : round % providers.size()).value();
  }

  private void open(Page page, String path) {
    page.navigate(address + path);
    page.waitForFunction(QUIET);
  }

  private static long used() {
    for (var round = 0; round < 4; round++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
