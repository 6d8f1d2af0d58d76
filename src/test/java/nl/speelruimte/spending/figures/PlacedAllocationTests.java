package nl.speelruimte.spending.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.Standing;
import nl.speelruimte.spending.figures.PairFacts.PlacedAllocation;
import nl.speelruimte.spending.forecast.AllocationValue;
import nl.speelruimte.spending.forecast.AllocationYear;
import nl.speelruimte.spending.forecast.CareAllocation;
import nl.speelruimte.spending.forecast.Delivery;
import nl.speelruimte.spending.forecast.Tariffs;
import nl.speelruimte.spending.forecast.Volume;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedAllocationTests {

  @ParameterizedTest
  @CsvSource({
    "2, 2026-06-30, , 2026-06-30, it ended",
    "2, 2026-06-30, 2026-05-15, 2026-05-15, it was stopped earlier",
    "2, 2026-06-30, 2026-08-01, 2026-06-30, a stop after its end says nothing",
    "2, , 2026-06-30, 2026-06-30, without an end it was stopped in a later year than it began",
    "6, , 2026-06-30, 2026-02-28, without an end twelve months is the most for a volume in total",
    "2, , , , it has no end"
  })
  void anAllocationIsFinishedOnItsLastDayOfDelivery(String frequency, @Nullable LocalDate end, @Nullable LocalDate stop,
      @Nullable LocalDate finished, String what) {
    assertThat(placed(frequency, end, stop).finishedOn()).as(what).isEqualTo(finished);
  }

  private static PlacedAllocation placed(String frequency, @Nullable LocalDate end, @Nullable LocalDate stop) {
    var start = LocalDate.of(2025, 3, 1);
    var care = new CareAllocation("7", "45", "45A01", start, end, stop, new Volume(3, Volume.HOUR, frequency), null,
        Delivery.EFFORT);
    var value = AllocationValue.of(care, 2026, Tariffs.NONE);
    var standing = new Standing(new MunicipalityId(1), new ProviderId(1), 7, 1, "45", "45A01", start.atStartOfDay(),
        start, end, null, 0, true, stop);
    return new PlacedAllocation(standing, 0, new AllocationYear(care, value, Map.of()), Map.of(), null, false, false,
        false);
  }
}
