package nl.speelruimte.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
 * against the same with one plan alone in the database. Argument: how many years (5).
 */
public final class PlanTimes {

  private static final int FIRST_YEAR = 2023;
  private static final int WARM_UP = 100;
  private static final int ROUNDS = 400;
  private static final UUID ALONE = UUID.fromString("01900000-0000-7000-8000-000000000000");
  private static final String OTHERS = "plan_id <> '%s'".formatted(ALONE);
  private final ConfigurableApplicationContext portal;
  private final JdbcClient jdbc;
  private final BulkRegion region;
  private final List<Viewer> viewers;

  private PlanTimes(ConfigurableApplicationContext portal, Path folder, int providers) throws IOException {
    this.portal = portal;
    this.jdbc = portal.getBean(JdbcClient.class);
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
      times.plant(1, 1);
      times.report("one plan alone");
      times.pages("one plan alone");
      var began = System.nanoTime();
      times.plant(years, providers);
      say("filled in %.1f s".formatted((System.nanoTime() - began) / 1e9));
      times.report("%d plans".formatted(years * providers));
      times.pages("%d plans".formatted(years * providers));
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
    new MonitorPages(address).report(List.of("plans", "plans/" + ALONE)).forEach(line -> say(when + ", " + line));
  }

  private void list(Viewer viewer) {
    var plans = portal.getBean(EfficiencyPlans.class);
    if (plans.rows(viewer, PlanFilter.ALL, PageRequest.of(0, 50)).isEmpty()) {
      throw new IllegalStateException("There are no plans for " + viewer.role());
    }
    plans.count(viewer, PlanFilter.ALL);
    plans.years(viewer);
  }

  private void page(Viewer viewer) {
    var id = new PlanId(ALONE);
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
    for (var round = -WARM_UP; round < ROUNDS; round++) {
      var began = System.nanoTime();
      ask.run();
      if (round >= 0) {
        times[round] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(times);
    return "median %.2f ms, 95th percentile %.2f ms".formatted(times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
  }

  /** Sets of plans at once: of each provider one a year, with forty measures, six municipalities and four quarters each. */
  private void plant(int years, int providers) {
    var alone = years == 1 && providers == 1;
    jdbc.sql("""
            INSERT INTO plans_plan (id, request, provider_id, year, reach, title, state, state_since, submitted_on,
              current_version, approved_version, measures, places, promised_cent)
            SELECT %1$s, UUID(), r.id, y.seq, 'GENERIC', CONCAT('Plan van aanpak ', y.seq), 'IN_EXECUTION',
              CONCAT(y.seq, '-02-01') + INTERVAL r.id MINUTE, CONCAT(y.seq, '-01-10'), 1, 1, 40, 6, 96000000
              FROM (SELECT id FROM parties_provider ORDER BY id LIMIT %2$d) r JOIN seq_%3$d_to_%4$d y
             WHERE %5$s OR NOT EXISTS (SELECT 1 FROM plans_plan p WHERE p.provider_id = r.id AND p.year = y.seq)"""
        .formatted(alone ? "'" + ALONE + "'" : "UUID()", providers, FIRST_YEAR, FIRST_YEAR + years - 1, alone)).update();
    var which = alone ? "1 = 1" : OTHERS;
    insert("plans_plan_place", "plan_id, municipality_id, year, promised_cent",
        "p.id, m.municipality_id, p.year, 16000000", "plans_plan p JOIN contracting_contract c ON c.provider_id = p.provider_id"
            + " JOIN contracting_contract_municipality m ON m.contract_id = c.id", which.replace("plan_id", "p.id"));
    insert("plans_step", "id, plan_id, place, move, to_state, version_number, recorded_at, actor, actor_organisation",
        "UUID(), p.id, s.seq, 'SUBMIT', 'SUBMITTED', 1, p.state_since, 'Marit', 'Aanbieder'",
        "plans_plan p JOIN seq_1_to_6 s", which.replace("plan_id", "p.id"));
    insert("plans_version", "id, plan_id, number, state, introduction, begun_at, submitted_at, submitted_by",
        "UUID(), p.id, 1, 'APPROVED', REPEAT('Wij werken binnen de ruimte. ', 40), p.state_since, p.state_since, 'Marit'",
        "plans_plan p", which.replace("plan_id", "p.id"));
    insert("plans_measure", "id, version_id, measure_key, place, category, title, text, measured_by, owner_name, starts_on, due_on",
        "UUID(), v.id, UUID(), s.seq, 'WORK_PROCESSES', CONCAT('Maatregel ', s.seq), REPEAT('Korter en gerichter. ', 30),"
            + " 'Gemiddelde duur in weken', 'Manager zorg', '2023-01-01', '2023-12-31'",
        "plans_version v JOIN seq_1_to_40 s", which.replace("plan_id", "v.plan_id"));
    insert("plans_effect", "measure_id, municipality_id, lot_id, quarter, amount_cent",
        "m.id, l.municipality_id, 0, q.seq, 100000",
        "plans_version v JOIN plans_measure m ON m.version_id = v.id JOIN plans_plan_place l ON l.plan_id = v.plan_id"
            + " JOIN seq_1_to_4 q", which.replace("plan_id", "v.plan_id"));
    jdbc.sql("ANALYZE TABLE plans_plan, plans_plan_place, plans_step, plans_version, plans_measure, plans_effect")
        .query().listOfRows();
  }

  private void insert(String table, String columns, String values, String from, String which) {
    jdbc.sql("INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s".formatted(table, columns, values, from, which)).update();
  }

  private static Viewer viewer(Role role, AccessScope scope) {
    return new Viewer(null, "Benchmark", "Benchmark", role, scope, "benchmark");
  }

  private static void say(String line) {
    IO.println(line);
  }
}
