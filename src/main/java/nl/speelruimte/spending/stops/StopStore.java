package nl.speelruimte.spending.stops;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.sides.Payer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps stops and their steps; of the steps that were recorded in time the latest holds. */
@Component
class StopStore {

  private static final SortColumns SORT = new SortColumns(Map.of("provider", "p.name", "municipality", "m.name",
      "lot", "l.name", "from", "s.from_day", "to", "x.to_day IS NULL, x.to_day", "ground", "s.ground", "status",
      "FIELD(x.status, 'REQUESTED', 'CONFIRMED', 'LIFTED', 'REFUSED', 'WITHDRAWN')"), "s.from_day DESC, s.id DESC");
  /** The latest step of {@code s} that was recorded in time. */
  static final String LATEST = """

      JOIN spending_stop_step x ON x.stop_id = s.id AND x.number = (SELECT MAX(y.number) FROM spending_stop_step y
        WHERE y.stop_id = s.id AND y.recorded_at < :before)
      """;
  private static final String FROM = """

      FROM spending_stop s""" + LATEST + """
      JOIN parties_provider p ON p.id = s.provider_id
      JOIN parties_municipality m ON m.id = s.municipality_id
      LEFT JOIN contracting_lot l ON l.id = s.lot_id
      WHERE (%s)""";
  private static final String ROW = """
      SELECT s.*, x.status, x.to_day, p.name AS provider_name, m.name AS municipality_name, l.name AS lot_name,
        (SELECT COUNT(*) FROM spending_stop_exception e LEFT JOIN spending_stop_answer a ON a.exception_id = e.id
            AND a.recorded_at < :before
          WHERE e.stop_id = s.id AND e.requested_at < :before AND a.exception_id IS NULL) AS open_exceptions""";
  private final JdbcClient jdbc;
  private final Clock clock;

  StopStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<StopRow> rows(Restriction where, Instant before, Pageable page) {
    return jdbc.sql(ROW + FROM.formatted(where.sql()) + SORT.of(page)).params(where.parameters())
        .param("before", Moments.stored(before)).query(StopReading::row).list();
  }

  long count(Restriction where, Instant before) {
    return jdbc.sql("SELECT COUNT(*)" + FROM.formatted(where.sql())).params(where.parameters())
        .param("before", Moments.stored(before)).query(Long.class).single();
  }

  List<StopStep> steps(StopId stop, Instant before) {
    return jdbc.sql("""
            SELECT * FROM spending_stop_step WHERE stop_id = :stop AND recorded_at < :before ORDER BY number""")
        .param("stop", stop.value()).param("before", Moments.stored(before)).query(StopReading::step).list();
  }

  UUID document(long step) {
    return jdbc.sql("SELECT document_id FROM spending_stop_step WHERE id = :step").param("step", step)
        .query((row, _) -> row.getObject(1, UUID.class)).single();
  }

  /** Nobody else begins a stop between these two until the transaction ends. */
  void hold(SpacePlace place) {
    jdbc.sql("SELECT id FROM spending_space WHERE provider_id = :provider AND municipality_id = :municipality FOR UPDATE")
        .param("provider", place.provider().value()).param("municipality", place.municipality().value())
        .query((row, _) -> true).list();
  }

  /** @return its number in the database */
  StopId begin(UUID space, SpacePlace place, @Nullable Integer lot, StopRules.Checked stop, StopOrigin origin) {
    return new StopId(jdbc.sql("""
            INSERT INTO spending_stop (space_id, provider_id, municipality_id, lot_id, from_day, ground, origin)
            VALUES (:space, :provider, :municipality, :lot, :from, :ground, :origin) RETURNING id""")
        .param("space", space).param("provider", place.provider().value())
        .param("municipality", place.municipality().value()).param("lot", lot).param("from", stop.from())
        .param("ground", stop.ground().name()).param("origin", origin.name()).query(Long.class).single());
  }

  /** @throws RuleBroken when somebody else took the step of that number meanwhile */
  void add(Viewer viewer, StopId stop, NewStep step) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("manner", step.payer == null ? null : step.payer.manner().name());
    values.put("document", step.letter == null ? null : step.letter.id());
    values.put("name", step.letter == null ? null : step.letter.name());
    values.put("amount", step.room == null ? null : step.room.amount().cents());
    values.put("claimed", step.room == null ? null : step.room.claimed().cents());
    values.put("forecast", step.room == null || step.room.forecast() == null ? null : step.room.forecast().cents());
    values.put("asOf", step.room == null ? null : step.room.asOf());
    values.put("batch", step.room == null ? null : step.room.batch());
    try {
      jdbc.sql("""
              INSERT INTO spending_stop_step (stop_id, number, status, to_day, recorded_at, actor, actor_organisation,
                reason, manner, document_id, document_name, amount_cent, claimed_cent, forecast_cent, as_of, batch_id)
              VALUES (:stop, :number, :status, :to, :now, :actor, :organisation, :reason, :manner, :document, :name,
                :amount, :claimed, :forecast, :asOf, :batch)""")
          .param("stop", stop.value()).param("number", step.number).param("status", step.status.name())
          .param("to", step.to).param("now", Moments.now(clock)).param("actor", viewer.name())
          .param("organisation", viewer.organisation()).param("reason", step.reason).params(values).update();
    } catch (DuplicateKeyException second) {
      throw RuleBroken.changedMeanwhile("spending.changed.stop");
    }
  }

  /** The next step of a stop; on nobody's word for the municipality when the provider takes it. */
  record NewStep(int number, StopStatus status, @Nullable LocalDate to, @Nullable String reason,
      @Nullable Payer payer, @Nullable Attachment letter, StopStep.@Nullable Room room) {}
}
