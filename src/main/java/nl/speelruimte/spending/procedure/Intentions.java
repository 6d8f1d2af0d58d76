package nl.speelruimte.spending.procedure;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.CalculationRules.Correction;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is intended for a year: to look up and to add up. */
@Service
@Transactional(readOnly = true)
public class Intentions {

  private static final String SUMS = """
      COUNT(*) AS rows_count, COALESCE(SUM(i.last_cent), 0) AS last_cent,
      COALESCE(SUM(i.claimed_cent), 0) AS claimed_cent,
      COALESCE(SUM(%2$s), 0) AS proposed_cent,
      SUM(i.status = 'PROPOSED') AS proposed_count,
      SUM(i.status = 'ANNOUNCED' OR i.status = 'AGREEMENT' AND %1$s) AS announced_count,
      SUM(i.status = 'AGREEMENT' AND NOT (%1$s)) AS agreement_count, SUM(i.status = 'DECIDED') AS decided_count,
      SUM(i.responded_on IS NOT NULL) AS responses, SUM(i.agrees = FALSE) AS against""";
  private final JdbcClient jdbc;
  private final IntendedPages pages;

  Intentions(JdbcClient jdbc, IntendedPages pages) {
    this.jdbc = jdbc;
    this.pages = pages;
  }

  /** The years for which something is intended, the latest first. */
  public List<Integer> years(Viewer viewer) {
    var mine = IntendedSql.visibleTo(viewer.scope());
    return jdbc.sql("SELECT DISTINCT i.year FROM spending_intended i WHERE (%s) ORDER BY i.year DESC"
        .formatted(mine.sql())).params(mine.parameters()).query(Integer.class).list();
  }

  /**
   * How a year is calculated: for those who pay. Empty when nobody has begun with it, or when none of it is the viewer's.
   */
  public Optional<CalculationRules> rules(Viewer viewer, int year) {
    var mine = mayKnow(viewer.scope());
    return jdbc.sql("""
            SELECT y.* FROM spending_preparation y WHERE y.year = :year
              AND (:region OR EXISTS (SELECT 1 FROM spending_intended i WHERE i.year = y.year AND (%s)))"""
            .formatted(mine.sql()))
        .param("year", year).param("region", knowsAll(viewer.scope())).params(mine.parameters())
        .query((row, _) -> new CalculationRules(year, row.getBigDecimal("index_pct"),
            IntendedSql.money(row, "round_to_cent"), knowsAll(viewer.scope()) ? row.getInt("left_out") : 0,
            Moments.of(row, "prepared_at"), row.getString("prepared_by"),
            corrections(viewer, year)))
        .optional();
  }

  /** A provider, and who reads along in a group, reads an amount and not how it came about. */
  private static Restriction mayKnow(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
      case AccessScope.Municipal municipal ->
          Restriction.where("i.municipality_id = :ownMunicipality", "ownMunicipality", municipal.own().value());
      case AccessScope.OfProvider _, AccessScope.Nothing() -> Restriction.NOTHING;
    };
  }

  /** What is about providers, or about other municipalities, is for the bureau and the auditor. */
  private static boolean knowsAll(AccessScope scope) {
    return switch (scope) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> true;
      case AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() -> false;
    };
  }

  private List<Correction> corrections(Viewer viewer, int year) {
    return !knowsAll(viewer.scope()) ? List.of() : jdbc.sql("""
            SELECT p.name, k.pct, k.reason FROM spending_correction k JOIN parties_provider p ON p.id = k.provider_id
            WHERE k.year = ? ORDER BY p.name""").param(year)
        .query((row, _) -> new Correction(row.getString(1), row.getBigDecimal(2), row.getString(3))).list();
  }

  /** By provider, municipality and lot, unless the page asks for another order. */
  public List<IntendedRow> rows(Viewer viewer, IntendedFilter filter, Pageable page) {
    var where = IntendedSql.where(viewer.scope(), filter);
    return jdbc.sql(IntendedSql.COLUMNS + IntendedSql.FROM.formatted(where.sql()) + IntendedSql.sort(viewer.scope()).of(page))
        .params(where.parameters()).query((row, _) -> IntendedSql.read(row, viewer.scope())).list();
  }

  public long count(Viewer viewer, IntendedFilter filter) {
    var where = IntendedSql.where(viewer.scope(), filter);
    return jdbc.sql("SELECT COUNT(*) FROM spending_intended i WHERE (%s)".formatted(where.sql()))
        .params(where.parameters()).query(Long.class).single();
  }

  /** The decisions that wait for the agreement of a municipality: of whom the viewer is or sees. */
  public List<IntendedRow> waiting(Viewer viewer, Pageable page) {
    var where = waiting(viewer);
    return jdbc.sql(IntendedSql.COLUMNS + IntendedSql.FROM.formatted(where.sql()) + IntendedSql.sort(viewer.scope()).of(page))
        .params(where.parameters()).query((row, _) -> IntendedSql.read(row, viewer.scope())).list();
  }

  public long waitingCount(Viewer viewer) {
    var where = waiting(viewer);
    return jdbc.sql("SELECT COUNT(*) FROM spending_intended i WHERE (%s)".formatted(where.sql()))
        .params(where.parameters()).query(Long.class).single();
  }

  /** A decision that was not agreed to is none to the provider; a group lets nobody agree for another. */
  private static Restriction waiting(Viewer viewer) {
    return Restriction.where("i.status = :waits", "waits", IntendedStatus.AGREEMENT.name())
        .and(switch (viewer.scope()) {
          case AccessScope.WholeRegion(), AccessScope.Audit() -> Restriction.EVERYTHING;
          case AccessScope.Municipal municipal ->
              Restriction.where("i.municipality_id = :ownMunicipality", "ownMunicipality", municipal.own().value());
          case AccessScope.OfProvider _, AccessScope.Nothing() -> Restriction.NOTHING;
        });
  }

  public IntendedTotals totals(Viewer viewer, IntendedFilter filter) {
    return sums(viewer, filter, "''", "").getFirst();
  }

  /** The same per municipality, by name. */
  public List<IntendedTotals> byMunicipality(Viewer viewer, IntendedFilter filter) {
    return sums(viewer, filter, "m.name", " GROUP BY m.id, m.name ORDER BY m.name, m.id");
  }

  private List<IntendedTotals> sums(Viewer viewer, IntendedFilter filter, String name, String tail) {
    var where = IntendedSql.where(viewer.scope(), filter);
    return jdbc.sql("SELECT " + name + " AS name, "
            + SUMS.formatted(IntendedSql.outsider(viewer.scope()), IntendedSql.amount(viewer.scope()))
            + IntendedSql.FROM.formatted(where.sql()) + tail)
        .params(where.parameters())
        .query((row, _) -> new IntendedTotals(row.getString("name"), row.getLong("rows_count"),
            IntendedSql.money(row, "last_cent"), IntendedSql.money(row, "claimed_cent"),
            IntendedSql.money(row, "proposed_cent"), row.getLong("proposed_count"),
            row.getLong("announced_count"), row.getLong("agreement_count"), row.getLong("decided_count"),
            row.getLong("responses"), row.getLong("against")))
        .list();
  }

  /** @throws NotHere when there is no such intention for this viewer */
  public IntendedDetails details(Viewer viewer, IntendedId id) {
    return pages.details(viewer, id);
  }

  /**
   * The document of a step.
   *
   * @throws NotHere when there is no such step with a document for this viewer
   */
  public byte[] document(Viewer viewer, IntendedId id, long step) {
    return pages.document(viewer, id, step);
  }

  /** For commands that lock their rows first. */
  List<IntendedRow> all(Viewer viewer, Restriction where) {
    return jdbc.sql(IntendedSql.COLUMNS + IntendedSql.FROM.formatted(where.sql()) + " ORDER BY i.id")
        .params(where.parameters()).query((row, _) -> IntendedSql.read(row, viewer.scope())).list();
  }

  static Money sum(List<IntendedRow> rows) {
    return rows.stream().map(row -> row.proposed().amount()).reduce(Money.ZERO, Money::plus);
  }
}
