package nl.speelruimte.contracting.versions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Moments;
import org.jspecify.annotations.Nullable;

/**
 * Where a question reads: the tables as they are now, or while looking back the versions that held then.
 *
 * @param asOf null for now
 */
public record Recorded(@Nullable AsOf asOf) {

  private static final String HELD =
      "v.recorded_from < :recordedBefore AND (v.recorded_to IS NULL OR v.recorded_to >= :recordedBefore)";

  /** What stands after FROM or JOIN; {@link #parameters} go with it. */
  public String table(Kept kept) {
    return asOf == null ? kept.table() : "(SELECT v.* FROM %s v WHERE %s)".formatted(kept.versions(), HELD);
  }

  /** The contracts, with what never changes of them taken from the table that is read. */
  public String contracts() {
    return asOf == null ? Kept.CONTRACT.table() : """
        (SELECT v.id, now.number, now.provider_id, now.procurement_id, now.version, v.start_date, v.end_date, v.status,
                v.notice_months, v.extension_options, v.extension_length_months, v.extensions_used, v.predecessor_id,
                v.takeover
           FROM %s v JOIN %s now ON now.id = v.id WHERE %s)"""
        .formatted(Kept.CONTRACT.versions(), Kept.CONTRACT.table(), HELD);
  }

  /** A condition on entries and editions, which bear the moment at which they were written. */
  public String written(String column) {
    return asOf == null ? "1 = 1" : column + " < :recordedBefore";
  }

  public Map<String, Object> parameters() {
    return asOf == null ? Map.of()
        : Map.of("recordedBefore", Moments.stored(asOf.recordedBefore()));
  }

  /** The day on which something has to hold. */
  public LocalDate day(Clock clock) {
    return asOf == null ? LocalDate.now(clock) : asOf.day();
  }
}
