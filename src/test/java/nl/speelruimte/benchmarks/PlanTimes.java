package nl.speelruimte.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.Speelruimte;
import nl.speelruimte.identity.DemoAccounts;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanFilter;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.content.PlanContents;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the list of plans and the page of one plan cost with five years of plans of 250 providers, forty measures each,
 * against the same with one plan alone in the database, and with the fifty that a list shows. Argument: how many years (5).
 */
public final class PlanTimes {

  private static final int FIRST_YEAR = 2023;
  private static final int WARM_UP = 1_000;
  private static final int ROUNDS = 400;
  private static final int PAGE = 50;
  private final ConfigurableApplicationContext portal;
  private final BulkRegion region;
  private final List<Viewer> viewers;

  private PlanTimes(ConfigurableApplicationContext portal, Path folder, int providers) throws IOException {
    this.portal = portal;
    this.region = new BulkRegion(folder, FIRST_YEAR, providers);
    for (var file : region.registers(FIRST_YEAR + 10)) {
      try (var content = Files.newInputStream(file)) {
        portal.getBean(ImportDesk.class).loadNow(RawRows.viewer(), BatchSource.DEMO, file.getFileName().toString(), content);
      }
    }
    var codes = portal.getBean(PartyDirectory.class).of(RawRows.viewer());
    this.viewers = List.of(
        viewer(Role.BUREAU_MANAGER, new AccessScope.WholeRegion()),
        viewer(Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(
            codes.municipality(BulkRegion.place(1, 0)).orElseThrow(), List.of())),
        viewer(Role.PROVIDER_MANAGER, new AccessScope.OfProvider(codes.provider(BulkRegion.agb(1)).orElseThrow())));
  }

  /** Runs it on an empty data directory; what it measures goes to standard out. */
  public static void main(String[] arguments) throws Exception {
    var years = arguments.length > 0 ? Math.min(Integer.parseInt(arguments[0]), 5) : 5;
    var providers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 250;
    var folder = Files.createDirectories(Path.of("target", "benchmark"));
    try (var portal = SpringApplication.run(Speelruimte.class, "--server.port=0", "--speelruimte.demo.enabled=false",
        "--speelruimte.data-directory=" + folder.resolve("plans-" + System.currentTimeMillis()),
        "--logging.level.root=warn")) {
      var times = new PlanTimes(portal, folder, providers);
      var bulk = new BulkPlans(portal.getBean(JdbcClient.class), FIRST_YEAR);
      bulk.alone();
      times.warmUp();
      times.report("one plan alone");
      times.pages("one plan alone");
      bulk.all(1, PAGE);
      times.report("%d plans, a page of them".formatted(PAGE));
      var began = System.nanoTime();
      bulk.all(years, providers);
      say("filled in %.1f s".formatted((System.nanoTime() - began) / 1e9));
      times.report("%d plans".formatted(years * providers));
      times.pages("%d plans".formatted(years * providers));
    }
  }

  /** So that the first figures are not those of a program that was just started. */
  private void warmUp() {
    for (var round = 0; round < WARM_UP; round++) {
      for (var viewer : viewers) {
        list(viewer);
        page(viewer);
      }
    }
  }

  private void report(String when) {
    for (var viewer : viewers) {
      say("%s, list, %s: %s".formatted(when, viewer.role(), measured(() -> list(viewer))));
      say("%s, page of a plan, %s: %s".formatted(when, viewer.role(), measured(() -> page(viewer))));
    }
  }

  /** Whole pages in a browser, as the bureau and a municipality open them. */
  private void pages(String when) {
    var codes = portal.getBean(PartyDirectory.class).of(RawRows.viewer());
    var municipality = codes.municipality(BulkRegion.place(1, 0)).orElseThrow();
    portal.getBean(DemoAccounts.class).ensure(RawRows.viewer(), codes.provider(BulkRegion.agb(1)).orElseThrow(),
        municipality, municipality, new GroupId(1));
    var address = "http://localhost:" + portal.getEnvironment().getRequiredProperty("local.server.port") + "/";
    new MonitorPages(address).report(List.of("plans", "plans/" + BulkPlans.ALONE)).forEach(line -> say(when + ", " + line));
  }

  private void list(Viewer viewer) {
    var plans = portal.getBean(EfficiencyPlans.class);
    if (plans.rows(viewer, PlanFilter.ALL, PageRequest.of(0, PAGE)).isEmpty()) {
      throw new IllegalStateException("There are no plans for " + viewer.role());
    }
    plans.count(viewer, PlanFilter.ALL);
    plans.years(viewer);
  }

  private void page(Viewer viewer) {
    var id = new PlanId(BulkPlans.ALONE);
    var plans = portal.getBean(EfficiencyPlans.class);
    plans.details(viewer, id);
    plans.steps(viewer, id);
    var content = portal.getBean(PlanContents.class).shown(viewer, id);
    if (content.measures().size() != 40) {
      throw new IllegalStateException("A plan has forty measures, not " + content.measures().size());
    }
  }

  private static String measured(Runnable ask) {
    var times = new double[ROUNDS];
    for (var round = 0; round < ROUNDS; round++) {
      var began = System.nanoTime();
      ask.run();
      times[round] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(times);
    return "median %.2f ms, 95th percentile %.2f ms".formatted(times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
  }

  private static Viewer viewer(Role role, AccessScope scope) {
    return new Viewer(null, "Benchmark", "Benchmark", role, scope, "benchmark");
  }

  private static void say(String line) {
    IO.println(line);
  }
}
