package nl.speelruimte.benchmarks;

import java.util.Arrays;
import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.TotalsBy;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** How long the monitor's questions take: its page of rows, its count, its totals and the totals per municipality. */
final class MonitorTimes {

  private static final int WARM_UP = 40;
  private static final int ROUNDS = 200;
  private final SpendingSpaces spaces;
  private final PartyCodes codes;

  MonitorTimes(SpendingSpaces spaces, PartyCodes codes) {
    this.spaces = spaces;
    this.codes = codes;
  }

  List<String> report(int year) {
    var municipality = codes.municipality("0518").orElseThrow();
    var provider = codes.provider(BulkRegion.agb(1)).orElseThrow();
    return List.of(
        line("region", viewer(Role.BUREAU_MANAGER, new AccessScope.WholeRegion()), year),
        line("municipality", viewer(Role.MUNICIPAL_MANAGER, new AccessScope.Municipal(municipality, List.of())), year),
        line("provider", viewer(Role.PROVIDER_MANAGER, new AccessScope.OfProvider(provider)), year));
  }

  private static Viewer viewer(Role role, AccessScope scope) {
    return new Viewer(null, "Benchmark", "Benchmark", role, scope, "benchmark");
  }

  private String line(String name, Viewer viewer, int year) {
    var times = new double[ROUNDS];
    for (var round = -WARM_UP; round < ROUNDS; round++) {
      var began = System.nanoTime();
      ask(viewer, year);
      if (round >= 0) {
        times[round] = (System.nanoTime() - began) / 1e6;
      }
    }
    Arrays.sort(times);
    return "%s: median %.1f ms, 95th percentile %.1f ms".formatted(name, times[ROUNDS / 2], times[ROUNDS * 95 / 100]);
  }

  private void ask(Viewer viewer, int year) {
    var filter = SpaceFilter.ofYear(year);
    spaces.years(viewer);
    spaces.rows(viewer, filter, PageRequest.of(0, 50));
    spaces.count(viewer, filter);
    spaces.totals(viewer, filter);
    spaces.totalsBy(viewer, filter, TotalsBy.MUNICIPALITY, Pageable.unpaged());
  }
}
