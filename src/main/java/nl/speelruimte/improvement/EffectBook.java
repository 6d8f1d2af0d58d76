package nl.speelruimte.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import nl.speelruimte.improvement.effects.EffectCell;
import nl.speelruimte.improvement.effects.EffectFigures;
import nl.speelruimte.improvement.effects.GroupTotals;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was promised and realised, per municipality, lot and quarter, as far as a viewer may see it. */
@Component
class EffectBook {

  /** Of what was realised in a cell, named f, what was entered last. */
  static final String LATEST = """
      NOT EXISTS (SELECT 1 FROM improvement_effect l WHERE l.action_id = f.action_id
        AND l.municipality_id = f.municipality_id AND l.lot_id = f.lot_id AND l.quarter = f.quarter
        AND l.number > f.number)""";
  private static final String AMOUNTS = """
      SELECT f.municipality_id, f.lot_id, f.quarter, f.amount_cent AS promised, NULL AS realised, 0 AS number
        FROM improvement_action a JOIN improvement_promise f ON f.action_id = a.id AND f.number = a.promise_number
       WHERE (%1$s) AND (%2$s)
       UNION ALL
      SELECT f.municipality_id, f.lot_id, f.quarter, 0, f.amount_cent, f.number
        FROM improvement_action a JOIN improvement_effect f ON f.action_id = a.id
       WHERE (%1$s) AND (%2$s) AND\s""" + LATEST;
  private static final String CELLS = """
      SELECT x.municipality_id, m.name, x.lot_id, CONCAT(lot.code, ' ', lot.name) AS lot_name, x.quarter,
             SUM(x.promised) AS promised, SUM(x.realised) AS realised, MAX(x.number) AS number
        FROM (%s) x JOIN parties_municipality m ON m.id = x.municipality_id
        LEFT JOIN contracting_lot lot ON lot.id = x.lot_id
       GROUP BY x.municipality_id, x.lot_id, x.quarter ORDER BY m.name, m.id, lot_name, x.lot_id, x.quarter""";
  private final JdbcClient jdbc;

  EffectBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The cells of these actions together that the viewer may see. */
  List<EffectCell> cells(Viewer viewer, Restriction which) {
    var amounts = ActionScopes.amounts(viewer.scope(), "f.municipality_id");
    var seen = ActionScopes.actions(viewer.scope()).and(which);
    var values = new HashMap<>(seen.parameters());
    values.putAll(amounts.parameters());
    return jdbc.sql(CELLS.formatted(AMOUNTS.formatted(seen.sql(), amounts.sql()))).params(values)
        .query((row, _) -> cell(row)).list();
  }

  /** What each municipality has in these actions, and whether the viewer sees it; no row of it may be shown. */
  List<GroupTotals.Part> parts(Viewer viewer, Restriction which) {
    var seen = ActionScopes.amounts(viewer.scope(), "b.municipality_id");
    var values = new HashMap<>(which.parameters());
    values.putAll(seen.parameters());
    return jdbc.sql("""
            SELECT b.municipality_id, MIN(CASE WHEN %s THEN 1 ELSE 0 END) AS seen, SUM(b.promised) AS promised,
                   SUM(b.realised) AS realised
              FROM (SELECT t.municipality_id, a.id AS action_id, a.year,
                           COALESCE((SELECT SUM(f.amount_cent) FROM improvement_promise f WHERE f.action_id = a.id
                             AND f.number = a.promise_number AND f.municipality_id = t.municipality_id), 0) AS promised,
                           COALESCE((SELECT SUM(f.amount_cent) FROM improvement_effect f WHERE f.action_id = a.id
                             AND f.municipality_id = t.municipality_id AND %s), 0) AS realised
                      FROM improvement_action a JOIN improvement_place t ON t.action_id = a.id WHERE (%s)) b
              JOIN improvement_action a ON a.id = b.action_id
             GROUP BY b.municipality_id""".formatted(seen.sql(), LATEST, which.sql()))
        .params(values)
        .query((row, _) -> new GroupTotals.Part(row.getBoolean("seen"),
            new EffectFigures(Money.ofCents(row.getLong("promised")), Money.ofCents(row.getLong("realised"))))).list();
  }

  private static EffectCell cell(ResultSet row) throws SQLException {
    var lot = row.getInt("lot_id");
    var realised = row.getObject("realised", Long.class);
    return new EffectCell(new MunicipalityId(row.getInt("municipality_id")), row.getString("name"),
        lot == 0 ? null : new LotId(lot), lot == 0 ? null : row.getString("lot_name"), row.getInt("quarter"),
        Money.ofCents(row.getLong("promised")), realised == null ? null : Money.ofCents(realised), row.getInt("number"));
  }
}
