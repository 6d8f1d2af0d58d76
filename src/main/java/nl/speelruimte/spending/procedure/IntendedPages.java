package nl.speelruimte.spending.procedure;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import nl.speelruimte.spending.mandates.Mandates;
import nl.speelruimte.spending.procedure.IntendedDetails.YearBefore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one intention with its steps, and what this viewer may do with it. */
@Component
class IntendedPages {

  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final Mandates mandates;

  IntendedPages(JdbcClient jdbc, Attachments attachments, Mandates mandates) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.mandates = mandates;
  }

  /** @throws NotHere when there is no such intention for this viewer */
  IntendedDetails details(Viewer viewer, IntendedId id) {
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
            IntendedSql.day(row, "deadline"), row.getInt("late_days"), row.getString("late_reason")))
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
  byte[] document(Viewer viewer, IntendedId id, long step) {
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
}
