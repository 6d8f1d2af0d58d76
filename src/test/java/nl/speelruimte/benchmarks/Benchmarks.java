package nl.speelruimte.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.speelruimte.Speelruimte;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.identity.DemoAccounts;
import nl.speelruimte.imports.BatchSource;
import nl.speelruimte.imports.ImportDesk;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpendingSpaces;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty portal year by year and measures after the first and the last one. Arguments: number of years (10),
 * number of providers (250 make a million claim lines a year), and a data directory that was filled so before, or no.
 */
public final class Benchmarks {

  private static final int FIRST_YEAR = 2016;
  private static final String NO = "no";
  private static final String MUNICIPALITY = "0518";
  private final ConfigurableApplicationContext portal;
  private final BulkRegion region;
  private final int years;
  private final Path folder;

  private Benchmarks(ConfigurableApplicationContext portal, Path folder, int years, int providers) throws IOException {
    this.portal = portal;
    this.folder = folder;
    this.years = years;
    this.region = new BulkRegion(folder, FIRST_YEAR, providers);
  }

  /**
   * Runs everything; what it measures goes to standard out. With 0 years only the largest message in a small heap; with
   * a data directory only what pages cost.
   */
  public static void main(String[] arguments) throws Exception {
    var years = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    var providers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 250;
    var folder = Files.createDirectories(Path.of("target", "benchmark"));
    var again = arguments.length > 2 && !arguments[2].equals(NO);
    var data = again ? Path.of(arguments[2]) : folder.resolve("data-" + System.currentTimeMillis());
    say("%d processors, heap up to %d MB, Java %s".formatted(Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20, Runtime.version()));
    var began = System.nanoTime();
    try (var portal = SpringApplication.run(Speelruimte.class, "--server.port=0", "--speelruimte.demo.enabled=false",
        "--speelruimte.data-directory=" + data, "--logging.level.root=warn")) {
      firstPage(portal.getEnvironment().getRequiredProperty("local.server.port"));
      say("start-up to first page (%s data directory): %.1f s".formatted(again ? "filled" : "empty",
          seconds(began)));
      var all = new Benchmarks(portal, folder, years, providers);
      if (again) {
        all.runAgain();
        return;
      }
      if (years > 0) {
        all.run();
      }
    }
    say("one message in XML in a heap of 512 MB: " + LargeMessage.within("512m", BulkRegion.LINES_OF_ONE_MESSAGE,
        folder.resolve("large-" + System.currentTimeMillis())));
  }

  private static void firstPage(String port) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login")).build();
    try (var client = HttpClient.newHttpClient()) {
      say("first page answers " + client.send(request, BodyHandlers.ofString()).statusCode());
    }
  }

  private void run() throws Exception {
    for (var file : region.registers(FIRST_YEAR + years + 1)) {
      load(file);
    }
    var raw = new RawRows(portal.getBean(DataSource.class), portal.getBean(PartyDirectory.class).of(RawRows.viewer()));
    var recalculation = portal.getBean(Recalculation.class);
    recalculation.byHand(RawRows.viewer(), () -> {
      try {
        for (var year = FIRST_YEAR; year < FIRST_YEAR + years; year++) {
          year(year, raw);
          if (year == FIRST_YEAR || year == FIRST_YEAR + years - 1) {
            measure(year, raw, recalculation);
          }
        }
      } catch (IOException | SQLException broken) {
        throw new IllegalStateException(broken);
      }
      return region;
    });
  }

  /** What was filled before, without the loading: the portal at rest, and its pages. */
  private void runAgain() {
    portal.getBean(Recalculation.class).byHand(RawRows.viewer(), () -> {
      questions(FIRST_YEAR + years - 1);
      return region;
    });
  }

  private void year(int year, RawRows raw) throws IOException, SQLException {
    load(region.spaces(year));
    load(region.allocations(year));
    var tabbed = folder.resolve("lines-" + year + ".tsv");
    var claims = region.claims(year, tabbed, raw::row);
    raw.keep(tabbed);
    var portalSeconds = load(claims);
    var serverSeconds = raw.load(tabbed);
    report("year %d, one table of %d messages".formatted(year, region.spacesPerYear() * 12), region.linesPerYear(),
        portalSeconds, serverSeconds);
    load(region.answers(year));
    happened(year);
    Files.delete(claims);
  }

  private void measure(int year, RawRows raw, Recalculation recalculation) throws IOException, SQLException {
    say("--- after %d year(s), %,d claim lines ---".formatted(year - FIRST_YEAR + 1,
        (long) region.linesPerYear() * (year - FIRST_YEAR + 1)));
    var began = System.nanoTime();
    PortalClock.at(LocalDate.of(year, 12, 20).atTime(12, 0).toInstant(ZoneOffset.UTC), () -> {
      recalculation.catchUp(RawRows.viewer());
      return year;
    });
    say("figures of everything that waited: %.1f s".formatted(seconds(began)));
    questions(year);
    var portalTotals = raw.rollUps();
    var otherTotals = raw.duckDb();
    say("year totals from the roll-ups in %.3f s, by DuckDB over the raw rows in %.3f s; equal: %s".formatted(
        portalTotals.seconds(), otherTotals.seconds(), portalTotals.years().equals(otherTotals.years())));
    oneMessage(year, raw, recalculation);
  }

  private void questions(int year) {
    new MonitorTimes(portal.getBean(SpendingSpaces.class), portal.getBean(PartyDirectory.class).of(RawRows.viewer()))
        .report(year).forEach(line -> say("monitor, questions, " + line));
    say("the next year, " + new YearTimes(portal).report(year + 1));
    pages(year);
    lookBack(year);
  }

  private void lookBack(int year) {
    var replay = new ReplayTimes(portal);
    var began = System.nanoTime();
    replay.grow(FIRST_YEAR, year);
    say("a past of two weeks per version for all figures: %.1f s to write".formatted(seconds(began)));
    replay.report(year).forEach(line -> say("looking back, questions, " + line));
  }

  private void pages(int year) {
    var codes = portal.getBean(PartyDirectory.class).of(RawRows.viewer());
    var municipality = codes.municipality(MUNICIPALITY).orElseThrow();
    portal.getBean(DemoAccounts.class).ensure(RawRows.viewer(), codes.provider(BulkRegion.agb(1)).orElseThrow(),
        municipality, municipality, new GroupId(1));
    new MonitorPages("http://localhost:" + portal.getEnvironment().getRequiredProperty("local.server.port") + "/")
        .report(year, providers(codes)).forEach(Benchmarks::say);
  }

  /** The providers at the municipality that looks: its page of each of them is open to it. */
  private List<ProviderId> providers(PartyCodes codes) {
    return IntStream.rangeClosed(1, region.providers())
        .filter(provider -> IntStream.range(0, BulkRegion.PLACES_EACH)
            .anyMatch(at -> BulkRegion.place(provider, at).equals(MUNICIPALITY)))
        .mapToObj(provider -> codes.provider(BulkRegion.agb(provider)).orElseThrow()).limit(10).toList();
  }

  /** What is done in a year at the contract of each provider: a change a month, as the trail keeps it. */
  private void happened(int year) {
    var trail = portal.getBean(AuditTrail.class);
    var began = System.nanoTime();
    var transaction = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
    var contracts = portal.getBean(Contracts.class).rows(RawRows.viewer(), ContractFilter.ALL, Pageable.unpaged());
    PortalClock.at(LocalDate.of(year, 12, 19).atTime(12, 0).toInstant(ZoneOffset.UTC), () -> {
      contracts.forEach(contract -> transaction.executeWithoutResult(_ -> IntStream.rangeClosed(1, 12)
          .forEach(month -> trail.record(RawRows.viewer(), ContractDetails.subject(contract.id(), contract.provider()),
              "contracting.action.amended", null, null, "Afspraak van maand " + month))));
      return year;
    });
    say("%d: a change a month at each of %d contracts, in the trail: %.1f s".formatted(year, contracts.size(),
        seconds(began)));
  }

  /** The largest message there can be, and one batch as it comes every day. */
  private void oneMessage(int year, RawRows raw, Recalculation recalculation) throws IOException, SQLException {
    var lines = Math.min(BulkRegion.LINES_OF_ONE_MESSAGE, region.linesPerYear());
    var small = folder.resolve("small-" + year + ".tsv");
    load(region.oneMessage("S" + year, 1, year, 60, small, raw::row));
    raw.keep(small);
    var began = System.nanoTime();
    recalculation.catchUp(RawRows.viewer());
    say("recalculation after a batch of 60 lines: %.0f ms".formatted(seconds(began) * 1000));
    var tabbed = folder.resolve("message-" + year + ".tsv");
    var message = region.oneMessage("X" + year, region.providers() + 1, year, lines, tabbed, raw::row);
    raw.keep(tabbed);
    var portalSeconds = load(message);
    report("one message in XML", lines, portalSeconds, raw.load(tabbed));
    Files.delete(message);
  }

  private static void report(String what, int lines, double portalSeconds, double serverSeconds) {
    say("%s: %,d lines, portal %.1f s = %,.0f lines/s, LOAD DATA %.1f s = %,.0f lines/s, so %.0f %%".formatted(what,
        lines, portalSeconds, lines / portalSeconds, serverSeconds, lines / serverSeconds,
        100 * serverSeconds / portalSeconds));
  }

  /** Seconds from the file to its published roll-ups. */
  private double load(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      var began = System.nanoTime();
      portal.getBean(ImportDesk.class)
          .loadNow(RawRows.viewer(), BatchSource.DEMO, file.getFileName().toString(), content);
      return seconds(began);
    }
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static void say(String line) {
    IO.println(line);
  }
}
