package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which stops a filter asks for; {@code s} is the row of the stop and {@code x} its latest step in every query. */
@Component
class StopCriteria {

  static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
  private static final Instant END_OF_TIME = Moments.of(NO_END.atStartOfDay());
  private final Clock clock;

  StopCriteria(Clock clock) {
    this.clock = clock;
  }

  /** What a viewer may see of what the filter asks. */
  Restriction of(Viewer viewer, StopFilter filter) {
    var values = new LinkedHashMap<String, Object>();
    values.put("provider", filter.provider() == null ? 0 : filter.provider().value());
    values.put("municipality", filter.municipality() == null ? 0 : filter.municipality().value());
    values.put("ground", filter.ground() == null ? "" : filter.ground().name());
    values.put("running", filter.running());
    values.put("today", filter.asOf() == null ? LocalDate.now(clock) : filter.asOf().day());
    values.put("noEnd", NO_END);
    return new Restriction("(:provider = 0 OR s.provider_id = :provider)"
        + " AND (:municipality = 0 OR s.municipality_id = :municipality) AND (:ground = '' OR s.ground = :ground)"
        + " AND (NOT :running OR x.status = 'REQUESTED' OR x.status IN ('CONFIRMED', 'LIFTED')"
        + " AND COALESCE(x.to_day, :noEnd) >= :today)", values).and(StopScope.visibleTo(viewer.scope()));
  }

  /** What was recorded at this moment or later was not known then; now all is. */
  static Instant before(@Nullable AsOf asOf) {
    return asOf == null ? END_OF_TIME : asOf.recordedBefore();
  }
}
