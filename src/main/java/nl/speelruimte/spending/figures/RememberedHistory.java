package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelruimte.spending.forecast.CutOff;
import org.springframework.stereotype.Component;

/** How past forecasts came out, read once per round of recalculation: it is the same for every space of a category. */
@Component
class RememberedHistory {

  private final SnapshotStore snapshots;
  private final Map<Asked, List<BigDecimal>> known = new ConcurrentHashMap<>();

  RememberedHistory(SnapshotStore snapshots) {
    this.snapshots = snapshots;
  }

  /** Actual ÷ forecast of the last forecast of each space up to the same month of its year, as it was in this round. */
  List<BigDecimal> of(String category, int year, LocalDate asOf) {
    return known.computeIfAbsent(new Asked(category, year, CutOff.month(asOf)),
        _ -> snapshots.history(category, year, asOf));
  }

  /** The round is over. */
  void forget() {
    known.clear();
  }

  private record Asked(String category, int year, YearMonth cutOff) {}
}
