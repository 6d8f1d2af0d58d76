package nl.speelruimte.spending;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.SpaceAdjusting;
import nl.speelruimte.spending.decisions.SpaceOpening;
import nl.speelruimte.spending.replay.FiguresAsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The spending spaces with their current figures: to look up, to add up, to open and to adjust. */
@Service
@Transactional(readOnly = true)
public class SpendingSpaces {

  private static final String SUMS = """
      COUNT(*) AS spaces, COALESCE(SUM(f.amount_cent), 0) AS amount_cent,
      COALESCE(SUM(f.approved_cent), 0) AS approved_cent, COALESCE(SUM(f.pending_cent), 0) AS pending_cent,
      COALESCE(SUM(f.exposure_cent), 0) AS exposure_cent, COALESCE(SUM(f.forecast_cent), 0) AS forecast_cent,
      COALESCE(SUM(f.low_cent), 0) AS low_cent, COALESCE(SUM(f.high_cent), 0) AS high_cent,
      AVG(f.elapsed_pct) AS elapsed_pct, SUM(f.signal_name = 'OVER') AS over_count,
      SUM(f.signal_name = 'WATCH') AS watch_count, SUM(f.signal_name = 'LATE') AS late_count,
      MIN(f.cut_off) AS cut_off, MIN(%s) AS as_of, MAX(f.batch_id) AS batch_id,
      SUM(%s) AS stale_count""";

  private static final String DECIDED_ON = """
      , COALESCE((SELECT MIN(e.valid_on) FROM spending_entry e
          WHERE e.space_id = s.id AND e.type = 'DECISION' AND (%s)), s.period_start) AS decided_on""";

  /** As many moves of a forecast as a page looks back at. */
  private static final int MOVES = 5;

  private final JdbcClient jdbc;
  private final SpaceSql sql;
  private final SpaceForecasts forecasts;
  private final SpaceOpening opening;
  private final SpaceAdjusting adjusting;

  SpendingSpaces(JdbcClient jdbc, SpaceSql sql, SpaceForecasts forecasts, SpaceOpening opening,
      SpaceAdjusting adjusting) {
    this.jdbc = jdbc;
    this.sql = sql;
    this.forecasts = forecasts;
    this.opening = opening;
    this.adjusting = adjusting;
  }

  /** What needs attention comes first, unless the page asks for another order. */
  public List<SpaceRow> rows(Viewer viewer, SpaceFilter filter, Pageable page) {
    var where = sql.where(viewer, filter);
    return jdbc.sql(SpaceSql.columns(filter.asOf()) + SpaceSql.from(filter.asOf(), where) + SpaceSql.SORT.of(page))
        .params(where.parameters()).query(SpaceReading::row).list();
  }

  public long count(Viewer viewer, SpaceFilter filter) {
    var where = sql.where(viewer, filter);
    return jdbc.sql("SELECT COUNT(*)" + SpaceSql.alone(filter, where))
        .params(where.parameters()).query(Long.class).single();
  }

  public SpaceTotals totals(Viewer viewer, SpaceFilter filter) {
    var where = sql.where(viewer, filter);
    return jdbc.sql("SELECT " + sums(filter) + SpaceSql.figures(filter, "", where))
        .params(where.parameters()).query((row, _) -> SpaceReading.totals(row)).single();
  }

  /** By name, the whole contracts last, unless the page asks for another order. */
  public List<TotalRow> totalsBy(Viewer viewer, SpaceFilter filter, TotalsBy by, Pageable page) {
    var where = sql.where(viewer, filter);
    return jdbc.sql("SELECT %s AS by_id, %s AS by_name, ".formatted(by.idColumn(), by.nameColumn()) + sums(filter)
            + SpaceSql.figures(filter, by.join(), where)
            + " GROUP BY %s, %s".formatted(by.idColumn(), by.nameColumn()) + by.order(page))
        .params(where.parameters())
        .query((row, _) -> new TotalRow(row.getObject("by_id", Integer.class), row.getString("by_name"),
            SpaceReading.totals(row)))
        .list();
  }

  private static String sums(SpaceFilter filter) {
    return SUMS.formatted(FiguresAsOf.madeFor("f.as_of", filter.asOf()), SpaceSql.waits(filter.asOf()));
  }

  /** How many rows {@link #totalsBy} has in all. */
  public long totalsCount(Viewer viewer, SpaceFilter filter, TotalsBy by) {
    var where = sql.where(viewer, filter);
    return jdbc.sql("SELECT COUNT(DISTINCT COALESCE(%s, 0))".formatted(by.idColumn())
            + SpaceSql.figures(filter, by.join(), where))
        .params(where.parameters()).query(Long.class).single();
  }

  /** The years of which this viewer has spaces, the latest first. */
  public List<Integer> years(Viewer viewer) {
    var mine = SpaceScope.visibleTo(viewer.scope());
    return jdbc.sql("SELECT DISTINCT f.year FROM spending_figure f WHERE (%s) ORDER BY f.year DESC"
            .formatted(mine.sql()))
        .params(mine.parameters()).query(Integer.class).list();
  }

  /** @throws NotHere when there is no such space for this viewer */
  public SpaceDetails details(Viewer viewer, SpaceId id) {
    return details(viewer, id, null);
  }

  /**
   * A space as it was shown, with nothing to do about it; what became of finished care is not kept.
   *
   * @param asOf null for the space as it is now
   * @throws NotHere when there was no such space then for this viewer
   */
  public SpaceDetails details(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var where = SpaceSql.one(viewer, id, asOf);
    var moves = forecasts.moves(viewer, id, MOVES, asOf);
    var finished = asOf == null ? forecasts.finished(where).orElse(null) : null;
    var decisions = FiguresAsOf.known("e", asOf);
    return jdbc.sql(SpaceSql.columns(asOf) + DECIDED_ON.formatted(decisions.sql()) + SpaceSql.from(asOf, where))
        .params(decisions.parameters()).params(where.parameters())
        .query((row, index) -> new SpaceDetails(SpaceReading.row(row, index), SpaceReading.period(row),
            SpaceReading.day(row, "decided_on"), row.getInt("signal_pct"), row.getBoolean("crisis_excluded"),
            row.getInt("version"), SpaceReading.counts(row), finished, moves,
            asOf == null ? may(viewer, SpaceReading.row(row, index).place()) : Set.of()))
        .optional().orElseThrow(() -> new NotHere("space", id));
  }

  /**
   * The same as in a list.
   *
   * @param asOf null for the space as it is now
   * @return empty when it was not there then, or is not for this viewer
   */
  public Optional<SpaceRow> row(Viewer viewer, SpaceId id, @Nullable AsOf asOf) {
    var where = SpaceSql.one(viewer, id, asOf);
    return jdbc.sql(SpaceSql.columns(asOf) + SpaceSql.from(asOf, where)).params(where.parameters())
        .query(SpaceReading::row).optional();
  }

  /** Whether this viewer may open spaces. */
  public static boolean mayOpen(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER, Role.BUREAU_ADMIN);
  }

  /**
   * Opens a space with a decision that was already taken.
   *
   * @throws nl.speelruimte.kernel.RuleBroken when the contract, lot or year does not allow it, or it exists
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public SpaceId open(Viewer viewer, SpaceDraft draft) {
    if (!mayOpen(viewer)) {
      throw new NotHere("contract", draft.contractNumber());
    }
    return opening.open(viewer, draft, null);
  }

  /**
   * Raises or lowers a space with a dated entry, a reason and a document.
   *
   * @throws NotHere when there is no such space that this viewer may adjust
   * @throws nl.speelruimte.kernel.RuleBroken when something is missing, or somebody else changed it meanwhile
   */
  @Transactional
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void adjust(Viewer viewer, SpaceId id, AdjustmentDraft draft) {
    var details = details(viewer, id);
    if (!details.may().contains(SpaceAction.ADJUST)) {
      throw new NotHere("space", id);
    }
    adjusting.adjust(viewer, details, draft);
  }

  /** Allocation numbers point at a client: for the two parties, and for the bureau that acts for the municipality. */
  static Set<SpaceAction> may(Viewer viewer, SpacePlace place) {
    var may = EnumSet.noneOf(SpaceAction.class);
    if (viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      may.add(SpaceAction.ADJUST);
    }
    var numbers = switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> true;
      case AccessScope.OfProvider(var provider) -> provider.equals(place.provider());
      case AccessScope.Municipal municipal -> municipal.own().equals(place.municipality());
      case AccessScope.Audit(), AccessScope.Nothing() -> false;
    };
    if (numbers) {
      may.add(SpaceAction.SEE_ALLOCATION_NUMBERS);
    }
    return may;
  }
}
