package nl.speelruimte.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.course.PlanMove;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The efficiency plans of the region, for whoever may see them: to look up, with the steps of each. */
@Service
@Transactional(readOnly = true)
public class EfficiencyPlans {

  private static final SortColumns SORT = new SortColumns(Map.of(
      "provider", "(SELECT r.name FROM parties_provider r WHERE r.id = p.provider_id)", "year", "s.year",
      "title", "p.title", "state", "p.state", "submittedOn", "p.submitted_on", "since", "s.state_since",
      "due", "(SELECT i.due_on FROM plans_call_invitee i WHERE i.call_id = p.call_id AND i.provider_id = p.provider_id)",
      "promised", "(SELECT SUM(pl.promised_cent) FROM plans_plan_place pl WHERE pl.plan_id = p.id AND (%s))"),
      "s.state_since DESC, s.plan_id DESC");
  private static final String ROWS = """
      SELECT p.*, r.name AS provider_name, i.due_on, %2$s
        FROM (SELECT s.plan_id, s.year, s.state_since%1$s) s
        JOIN plans_plan p ON p.id = s.plan_id
        JOIN parties_provider r ON r.id = p.provider_id
        LEFT JOIN plans_call_invitee i ON i.call_id = p.call_id AND i.provider_id = p.provider_id""";
  private static final String ALL_AMOUNTS = "p.places AS seen_places, 0 AS hidden_places, p.promised_cent AS seen_cent";
  private static final String SOME_AMOUNTS = """
      (SELECT COUNT(*) FROM plans_plan_place pl WHERE pl.plan_id = p.id AND (%1$s)) AS seen_places,
      (SELECT COUNT(*) FROM plans_plan_place pl
        WHERE pl.plan_id = p.id AND pl.promised_cent > 0 AND NOT (%1$s)) AS hidden_places,
      (SELECT COALESCE(SUM(pl.promised_cent), 0) FROM plans_plan_place pl WHERE pl.plan_id = p.id AND (%1$s)) AS seen_cent""";
  private final JdbcClient jdbc;

  EfficiencyPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What moved last comes first, unless the page asks for another order. */
  public List<PlanRow> rows(Viewer viewer, PlanFilter filter, Pageable page) {
    var amounts = PlanScopes.amounts(viewer.scope(), "pl.municipality_id");
    var which = PlanSearch.of(viewer.scope(), filter);
    return jdbc.sql(ROWS.formatted(which.sql() + SORT.of(page).formatted(amounts.sql()), amounts(amounts))
            + SORT.of(Pageable.unpaged(page.getSort())).formatted(amounts.sql()))
        .params(which.parameters()).params(amounts.parameters()).query(EfficiencyPlans::row).list();
  }

  public long count(Viewer viewer, PlanFilter filter) {
    var which = PlanSearch.of(viewer.scope(), filter);
    return jdbc.sql("SELECT COUNT(*)" + which.sql()).params(which.parameters()).query(Long.class).single();
  }

  /** The years of which this viewer has plans, the latest first. */
  public List<Integer> years(Viewer viewer) {
    var which = PlanSearch.of(viewer.scope(), PlanFilter.ALL);
    return jdbc.sql("SELECT DISTINCT s.year" + which.sql() + " ORDER BY s.year DESC").params(which.parameters())
        .query(Integer.class).list();
  }

  /** @throws NotHere when there is no such plan for this viewer */
  public PlanDetails details(Viewer viewer, PlanId id) {
    var amounts = PlanScopes.amounts(viewer.scope(), "pl.municipality_id");
    var which = PlanSearch.of(viewer.scope(), id);
    return jdbc.sql(ROWS.formatted(which.sql(), amounts(amounts))).params(which.parameters()).params(amounts.parameters())
        .query((row, index) -> details(viewer, row, index)).optional().orElseThrow(() -> new NotHere("plan", id));
  }

  /**
   * The steps of a plan, the latest first; what nobody but its provider knows of yet is for the provider alone.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public List<PlanStepRow> steps(Viewer viewer, PlanId id) {
    details(viewer, id);
    return jdbc.sql("SELECT * FROM plans_step WHERE plan_id = :plan AND (:own OR move NOT IN (:hidden)) ORDER BY place DESC")
        .param("plan", id.value()).param("own", viewer.scope() instanceof AccessScope.OfProvider)
        .param("hidden", PlanMove.ofTheProviderAlone())
        .query((row, _) -> new PlanStepRow(PlanMove.valueOf(row.getString("move")),
            PlanState.valueOf(row.getString("to_state")), row.getObject("version_number", Integer.class),
            row.getString("reason"), Moments.of(row, "recorded_at"), row.getString("actor"),
            row.getString("actor_organisation"))).list();
  }

  /** Whoever sees them all needs no adding up: a plan keeps what all of it comes to. */
  private static String amounts(Restriction seen) {
    return seen.equals(Restriction.EVERYTHING) ? ALL_AMOUNTS : SOME_AMOUNTS.formatted(seen.sql());
  }

  private static PlanDetails details(Viewer viewer, ResultSet row, int index) throws SQLException {
    var plan = row(row, index);
    var working = row.getObject("working_version", Integer.class);
    var pending = row.getObject("pending_version", Integer.class);
    return new PlanDetails(plan, row.getInt("version"), row.getObject("current_version", Integer.class),
        viewer.scope() instanceof AccessScope.OfProvider ? working : null, pending,
        row.getObject("approved_version", Integer.class), PlanScopes.may(viewer, plan.state(), working, pending));
  }

  private static PlanRow row(ResultSet row, int index) throws SQLException {
    var places = row.getInt("places");
    return new PlanRow(new PlanId(UUID.fromString(row.getString("id"))), new ProviderId(row.getInt("provider_id")),
        row.getString("provider_name"), row.getInt("year"), PlanReach.valueOf(row.getString("reach")),
        row.getString("title"), PlanState.valueOf(row.getString("state")), Moments.of(row, "state_since"),
        uuid(row, "call_id"), row.getObject("due_on", LocalDate.class), row.getObject("submitted_on", LocalDate.class), row.getInt("measures"), places,
        Money.ofCents(row.getLong("seen_cent")),
        PlanTotals.mayBeTold(places, row.getInt("seen_places"), row.getInt("hidden_places"),
            row.getObject("changed_places", Integer.class)) ? Money.ofCents(row.getLong("promised_cent")) : null);
  }

  private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? null : UUID.fromString(text);
  }
}
