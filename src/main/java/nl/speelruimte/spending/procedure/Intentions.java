package nl.speelruimte.spending.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import nl.speelruimte.spending.mandates.Mandates;
import nl.speelruimte.spending.procedure.IntendedDetails.YearBefore;
import nl.speelruimte.spending.procedure.PreparationSettings.Correction;
import org.jspecify.annotations.Nullable;
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
  private final Attachments attachments;
  private final Mandates mandates;

  Intentions(JdbcClient jdbc, Attachments attachments, Mandates mandates) {
    this.mandates = mandates;
    this.jdbc = jdbc;
    this.attachments = attachments;
  }

  /** The years for which something is intended, the latest first. */
  public List<Integer> years(Viewer viewer) {
    var mine = IntendedSql.visibleTo(viewer.scope());
    return jdbc.sql("SELECT DISTINCT i.year FROM spending_intended i WHERE (%s) ORDER BY i.year DESC"
        .formatted(mine.sql())).params(mine.parameters()).query(Integer.class).list();
  }

  /** How a year is calculated; empty when nobody has begun with it, or when it is none of the viewer's. */
  public Optional<PreparationSettings> settings(Viewer viewer, int year) {
    var mine = IntendedSql.visibleTo(viewer.scope());
    return jdbc.sql("""
            SELECT y.* FROM spending_preparation y WHERE y.year = :year
              AND (:region OR EXISTS (SELECT 1 FROM spending_intended i WHERE i.year = y.year AND (%s)))"""
            .formatted(mine.sql()))
        .param("year", year).param("region", viewer.scope() instanceof AccessScope.WholeRegion)
        .params(mine.parameters())
        .query((row, _) -> new PreparationSettings(year, row.getBigDecimal("index_pct"),
            IntendedSql.money(row, "round_to_cent"), row.getInt("left_out"),
            Moments.of(row, "prepared_at"), row.getString("prepared_by"),
            corrections(viewer, year)))
        .optional();
  }

  /** A correction is about a provider: for the bureau and the auditor, since others did not ask for it. */
  private List<Correction> corrections(Viewer viewer, int year) {
    var known = switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit() -> true;
      case AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() -> false;
    };
    return !known ? List.of() : jdbc.sql("""
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
    return sums(viewer, filter, "m.name", " GROUP BY m.id, m.name ORDER BY m.name");
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
    var where = IntendedSql.one(viewer.scope(), id);
    var row = jdbc.sql(IntendedSql.COLUMNS + IntendedSql.FROM.formatted(where.sql())).params(where.parameters())
        .query((found, _) -> IntendedSql.read(found, viewer.scope()))
        .optional().orElseThrow(() -> new NotHere("intended", id));
    var history = jdbc.sql("SELECT * FROM spending_intended_history WHERE intended_id = ? ORDER BY year DESC")
        .param(id.value()).query((found, _) -> new YearBefore(found.getInt("year"),
            IntendedSql.money(found, "amount_cent"), IntendedSql.money(found, "claimed_cent"))).list();
    return new IntendedDetails(row, steps(id), history, draft(viewer, id), may(viewer, row));
  }

  private List<StepRow> steps(IntendedId id) {
    return jdbc.sql("SELECT * FROM spending_intended_step WHERE intended_id = ? ORDER BY id").param(id.value())
        .query((row, _) -> new StepRow(row.getLong("id"), EntryType.valueOf(row.getString("type")),
            IntendedSql.day(row, "valid_on"),
            Moments.of(row, "recorded_at"), row.getString("actor"),
            row.getString("actor_organisation"), IntendedSql.optionalMoney(row, "amount_cent"),
            row.getString("reason"), row.getObject("agrees", Boolean.class), row.getString("document_name"),
            IntendedSql.day(row, "deadline"), row.getInt("late_days"), row.getString("late_reason"), List.of()))
        .list();
  }

  private String draft(Viewer viewer, IntendedId id) {
    return jdbc.sql("SELECT text FROM spending_response_draft WHERE intended_id = ? AND account = ?")
        .params(id.value(), Responses.account(viewer)).query(String.class).optional().orElse("");
  }

  /**
   * The document of a step.
   *
   * @throws NotHere when there is no such step with a document for this viewer
   */
  public byte[] document(Viewer viewer, IntendedId id, long step) {
    var mine = IntendedSql.one(viewer.scope(), id);
    var document = jdbc.sql("""
            SELECT s.document_id FROM spending_intended_step s JOIN spending_intended i ON i.id = s.intended_id
            WHERE s.id = :step AND (%s)""".formatted(mine.sql()))
        .param("step", step).params(mine.parameters()).query(UUID.class).optional().filter(Objects::nonNull)
        .orElseThrow(() -> new NotHere("document", step));
    return attachments.content(viewer, document);
  }

  /** What the steps allow, for whom. */
  private Set<IntendedAction> may(Viewer viewer, IntendedRow row) {
    var may = EnumSet.noneOf(IntendedAction.class);
    if (viewer.isBureauAs(Role.BUREAU_MANAGER)) {
      may.addAll(switch (row.status()) {
        case PROPOSED -> EnumSet.of(IntendedAction.EDIT, IntendedAction.DROP, IntendedAction.ANNOUNCE,
            IntendedAction.DECIDE);
        case ANNOUNCED -> EnumSet.of(IntendedAction.EDIT, IntendedAction.DECIDE);
        case DROPPED -> EnumSet.of(IntendedAction.RESTORE);
        case AGREEMENT, DECIDED -> EnumSet.noneOf(IntendedAction.class);
      });
    }
    if (row.status() == IntendedStatus.AGREEMENT
        && manner(viewer, row, mandates.today(viewer)) != null) {
      may.add(IntendedAction.AGREE);
    }
    if (row.status() == IntendedStatus.AGREEMENT && pays(viewer, row)) {
      may.add(IntendedAction.SEND_BACK);
    }
    if (viewer.role() == Role.PROVIDER_MANAGER && viewer.scope() instanceof AccessScope.OfProvider(var own)
        && own.equals(row.place().provider()) && row.status() == IntendedStatus.ANNOUNCED) {
      may.add(IntendedAction.RESPOND);
    }
    return may;
  }

  /** Whether this is a manager of the municipality that pays; a group lets one read and never agree. */
  static boolean pays(Viewer viewer, IntendedRow row) {
    return viewer.role() == Role.MUNICIPAL_MANAGER && viewer.scope() instanceof AccessScope.Municipal municipal
        && municipal.own().equals(row.place().municipality());
  }

  /** How this viewer may agree for the municipality that pays; null when it may not. */
  static @Nullable Manner manner(Viewer viewer, IntendedRow row, Set<MunicipalityId> mandated) {
    return pays(viewer, row) ? Manner.PORTAL
        : viewer.isBureauAs(Role.BUREAU_MANAGER) && mandated.contains(row.place().municipality()) ? Manner.MANDATE
        : null;
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
