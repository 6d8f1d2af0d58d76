package nl.speelruimte.spending.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.procedure.IntendedRow.Answer;
import nl.speelruimte.spending.procedure.IntendedRow.Basis;
import nl.speelruimte.spending.procedure.IntendedRow.Decided;
import nl.speelruimte.spending.procedure.IntendedRow.Proposed;
import org.jspecify.annotations.Nullable;

/** The one FROM, WHERE and reading of what is intended. */
final class IntendedSql {

  static final String FROM = """

      FROM spending_intended i
      JOIN parties_provider p ON p.id = i.provider_id
      JOIN parties_municipality m ON m.id = i.municipality_id
      JOIN contracting_contract c ON c.id = i.contract_id
      LEFT JOIN contracting_lot l ON l.id = i.lot_id
      LEFT JOIN spending_intended_history h ON h.intended_id = i.id AND h.year = i.year - 2
      WHERE (%s)""";
  static final String COLUMNS = "SELECT i.*, p.name AS provider_name, m.name AS municipality_name,"
      + " l.name AS lot_name, c.number AS contract_number,"
      + " h.amount_cent AS before_cent, h.claimed_cent AS before_claimed_cent";

  private IntendedSql() {}

  /** By what the viewer reads: an order by what is hidden would tell it. */
  static SortColumns sort(AccessScope scope) {
    var amount = amount(scope);
    return new SortColumns(Map.of("provider", "p.name", "municipality", "m.name", "lot", "l.name",
        "last", "i.last_cent", "claimed", "i.claimed_cent", "forecast", "i.forecast_cent", "proposed", amount,
        "status", status(scope), "due", "i.response_due",
        "change", "(" + amount + " - i.last_cent) / GREATEST(i.last_cent, 1)"), "p.name, m.name, l.name, i.id");
  }

  /** The amount as {@link #read} gives it. */
  static String amount(AccessScope scope) {
    return "IF(i.status IN ('ANNOUNCED', 'AGREEMENT') AND " + outsider(scope)
        + ", COALESCE(i.announced_cent, i.proposed_cent), i.proposed_cent)";
  }

  /** The state as {@link #read} gives it. */
  private static String status(AccessScope scope) {
    return "IF(i.status = 'AGREEMENT' AND " + outsider(scope) + ", 'ANNOUNCED', i.status)";
  }

  /** A municipality follows its own from the first; a provider, and a group, what was told. */
  static Restriction visibleTo(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion() -> Restriction.EVERYTHING;
      case AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal ->
          Restriction.municipal(municipal, "i.municipality_id", "i.period_start", "i.period_end")
              .and(new Restriction("i.announced_on IS NOT NULL OR i.municipality_id = :ownMunicipality", Map.of()));
      case AccessScope.OfProvider(var provider) ->
          Restriction.where("i.provider_id = :ownProvider AND i.announced_on IS NOT NULL", "ownProvider",
              provider.value());
      case AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  static Restriction where(AccessScope scope, IntendedFilter filter) {
    var sql = new StringBuilder("i.year = :year");
    var values = new LinkedHashMap<String, Object>(Map.of("year", filter.year()));
    if (filter.provider() != null) {
      sql.append(" AND i.provider_id = :provider");
      values.put("provider", filter.provider().value());
    }
    if (filter.municipality() != null) {
      sql.append(" AND i.municipality_id = :municipality");
      values.put("municipality", filter.municipality().value());
    }
    if (!filter.statuses().isEmpty()) {
      sql.append(" AND ").append(status(scope)).append(" IN (:statuses)");
      values.put("statuses", filter.statuses().stream().map(Enum::name).toList());
    }
    return new Restriction(sql.toString(), values).and(visibleTo(scope));
  }

  static Restriction one(AccessScope scope, IntendedId id) {
    return Restriction.where("i.id = :intended", "intended", id.value()).and(visibleTo(scope));
  }

  /** As the viewer may read it: a decision that was not agreed to yet is none but to the payer and the bureau. */
  static IntendedRow read(ResultSet row, AccessScope scope) throws SQLException {
    var outsider = isOutsider(scope, row.getInt("municipality_id"));
    var status = IntendedStatus.valueOf(row.getString("status"));
    var hidden = outsider && status == IntendedStatus.AGREEMENT;
    var announced = optionalMoney(row, "announced_cent");
    var open = status == IntendedStatus.ANNOUNCED || status == IntendedStatus.AGREEMENT;
    var amount = outsider && open && announced != null ? announced : money(row, "proposed_cent");
    var space = row.getObject("space_id", UUID.class);
    return new IntendedRow(new IntendedId(row.getObject("id", UUID.class)), place(row),
        new Period(day(row, "period_start"), day(row, "period_end")), hidden ? IntendedStatus.ANNOUNCED : status,
        new Basis(money(row, "last_cent"), money(row, "claimed_cent"), optionalMoney(row, "forecast_cent"),
            day(row, "figures_as_of"), optionalMoney(row, "before_cent"), optionalMoney(row, "before_claimed_cent"),
            share(row), outsider ? null : row.getBigDecimal("index_pct"), row.getBoolean("added")),
        new Proposed(amount, outsider ? null : optionalMoney(row, "calculated_cent"),
            outsider ? null : row.getString("deviation"), outsider ? null : row.getString("drop_reason")),
        new Answer(announced, day(row, "announced_on"), day(row, "response_due"), day(row, "responded_on"),
            row.getObject("agrees", Boolean.class)),
        hidden ? null : decided(row), space == null ? null : new SpaceId(space), row.getInt("version"));
  }

  static YearShare share(ResultSet row) throws SQLException {
    var year = row.getInt("year");
    var last = row.getObject("last_days", Integer.class);
    return YearShare.of(new Period(day(row, "period_start"), day(row, "period_end")), year,
        last == null ? Period.ofYear(year - 1).days() : last);
  }

  private static boolean isOutsider(AccessScope scope, int payer) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> false;
      case AccessScope.Municipal municipal -> municipal.own().value() != payer;
      case AccessScope.OfProvider _, AccessScope.Nothing() -> true;
    };
  }

  /** The same in SQL: who reads a row only as it was told. */
  static String outsider(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> "FALSE";
      case AccessScope.Municipal municipal -> "i.municipality_id <> " + municipal.own().value();
      case AccessScope.OfProvider _, AccessScope.Nothing() -> "TRUE";
    };
  }

  private static @Nullable Decided decided(ResultSet row) throws SQLException {
    var on = day(row, "decided_on");
    return on == null ? null : new Decided(on, row.getString("decided_by"), row.getString("motivation"),
        row.getString("document_name"));
  }

  private static SpacePlace place(ResultSet row) throws SQLException {
    var lot = row.getObject("lot_id", Integer.class);
    return new SpacePlace(new ProviderId(row.getInt("provider_id")), row.getString("provider_name"),
        new MunicipalityId(row.getInt("municipality_id")), row.getString("municipality_name"),
        new ContractId(row.getInt("contract_id")), row.getString("contract_number"),
        lot == null ? null : new LotId(lot), row.getString("lot_name"), row.getInt("year"));
  }

  static Money money(ResultSet row, String column) throws SQLException {
    return Money.ofCents(row.getLong(column));
  }

  static @Nullable Money optionalMoney(ResultSet row, String column) throws SQLException {
    var cents = row.getObject(column, Long.class);
    return cents == null ? null : Money.ofCents(cents);
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
