package nl.speelruimte.spending.stops;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import org.jspecify.annotations.Nullable;

/** Reads rows of stops, their steps and requests into records. */
final class StopReading {

  private StopReading() {}

  static StopRow row(ResultSet row, int index) throws SQLException {
    var lot = row.getObject("lot_id", Integer.class);
    return new StopRow(new StopId(row.getLong("id")), new SpaceId(row.getObject("space_id", UUID.class)),
        new ProviderId(row.getInt("provider_id")), row.getString("provider_name"),
        new MunicipalityId(row.getInt("municipality_id")), row.getString("municipality_name"),
        lot == null ? null : new LotId(lot), row.getString("lot_name"), StopGround.valueOf(row.getString("ground")),
        StopOrigin.valueOf(row.getString("origin")), StopStatus.valueOf(row.getString("status")),
        day(row, "from_day"), day(row, "to_day"), row.getInt("open_exceptions"));
  }

  static StopStep step(ResultSet row, int index) throws SQLException {
    return new StopStep(row.getLong("id"), StopStatus.valueOf(row.getString("status")), day(row, "to_day"),
        Moments.of(row, "recorded_at"), row.getString("actor"), row.getString("actor_organisation"),
        row.getString("reason"), row.getString("document_name"), manner(row), room(row));
  }

  static ExceptionRow exception(ResultSet row, int index) throws SQLException {
    var decision = row.getString("decision");
    return new ExceptionRow(row.getLong("id"), new StopId(row.getLong("stop_id")), row.getInt("number"),
        row.getString("provider_name"), row.getString("municipality_name"),
        ExceptionGround.valueOf(row.getString("ground")), row.getString("motivation"), Moments.of(row, "requested_at"),
        row.getString("requested_by"), day(row, "deadline"),
        decision == null ? null : ExceptionDecision.valueOf(decision), row.getString("reason"),
        decision == null ? null : Moments.of(row, "recorded_at"), decided(row), manner(row));
  }

  private static @Nullable Manner manner(ResultSet row) throws SQLException {
    var manner = row.getString("manner");
    return manner == null ? null : Manner.valueOf(manner);
  }

  private static @Nullable String decided(ResultSet row) throws SQLException {
    var actor = row.getString("actor");
    return actor == null ? null : actor + ", " + row.getString("actor_organisation");
  }

  private static StopStep.@Nullable Room room(ResultSet row) throws SQLException {
    var asOf = day(row, "as_of");
    var forecast = row.getObject("forecast_cent", Long.class);
    return asOf == null ? null : new StopStep.Room(Money.ofCents(row.getLong("amount_cent")),
        Money.ofCents(row.getLong("claimed_cent")), forecast == null ? null : Money.ofCents(forecast), asOf,
        row.getObject("batch_id", Long.class));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
