package nl.speelruimte.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the steps of an escalation; a step is never changed. */
@Component
class EscalationSteps {

  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final Clock clock;

  EscalationSteps(JdbcClient jdbc, Attachments attachments, Clock clock) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** Adds a step at the end; of two at the same moment the second finds its place taken. */
  Added add(Viewer viewer, EscalationId id, CheckedStep step) {
    var document = attachments.storeIfAny(viewer, step.file(), "file");
    var values = values(viewer, id, step.kind(), step.level(), step.ownedBy(), step.validOn());
    values.put("what", step.what());
    values.put("reason", step.reason());
    values.put("deadline", step.deadline());
    values.put("measure", step.measure() == null ? null : step.measure().name());
    values.put("decision", step.decision());
    values.put("document", document == null ? null : document.id());
    values.put("name", document == null ? null : document.name());
    return new Added(insert(values), document);
  }

  void closed(Viewer viewer, Escalation escalation, LocalDate on, String reason) {
    var values = values(viewer, escalation.id(), StepKind.CLOSED, escalation.level(), escalation.ownedBy(), on);
    values.put("reason", reason);
    insert(values);
  }

  /** @param notices what the provider was told, by step */
  List<StepRow> of(EscalationId id, Map<UUID, NoticeRow> notices) {
    return jdbc.sql("SELECT * FROM escalation_step WHERE case_id = :id ORDER BY place DESC").param("id", id.value())
        .query((row, _) -> step(row, notices)).list();
  }

  byte[] document(Viewer viewer, EscalationId id, UUID step) {
    var document = jdbc.sql("SELECT document_id FROM escalation_step WHERE id = :step AND case_id = :id"
            + " AND document_id IS NOT NULL")
        .param("step", step).param("id", id.value())
        .query((row, _) -> UUID.fromString(row.getString(1))).optional()
        .orElseThrow(() -> new NotHere("step", step));
    return attachments.content(viewer, document);
  }

  static Map<UUID, NoticeRow> byStep(List<FormalNotices.StepNotice> notices) {
    return notices.stream().collect(Collectors.toMap(FormalNotices.StepNotice::step, FormalNotices.StepNotice::notice));
  }

  private Map<String, Object> values(Viewer viewer, EscalationId id, StepKind kind, EscalationLevel level,
      String ownedBy, LocalDate validOn) {
    var values = new HashMap<String, Object>();
    List.of("what", "reason", "deadline", "measure", "decision", "document", "name")
        .forEach(empty -> values.put(empty, null));
    values.put("id", UuidVersion7Strategy.INSTANCE.generateUuid(null));
    values.put("case", id.value());
    values.put("kind", kind.name());
    values.put("level", level.number());
    values.put("owner", ownedBy);
    values.put("on", validOn);
    values.put("now", Moments.now(clock));
    values.put("actor", viewer.name());
    values.put("organisation", viewer.organisation());
    return values;
  }

  private UUID insert(Map<String, Object> values) {
    jdbc.sql("""
            INSERT INTO escalation_step (id, case_id, place, kind, level_number, what, reason, deadline, owned_by,
              measure, decision, document_id, document_name, valid_on, recorded_at, actor, actor_organisation)
            SELECT :id, :case, COALESCE(MAX(place), 0) + 1, :kind, :level, :what, :reason, :deadline, :owner,
                   :measure, :decision, :document, :name, :on, :now, :actor, :organisation
              FROM escalation_step WHERE case_id = :case""").params(values).update();
    return (UUID) values.get("id");
  }

  private static StepRow step(ResultSet row, Map<UUID, NoticeRow> notices) throws SQLException {
    var id = UUID.fromString(row.getString("id"));
    var measure = row.getString("measure");
    return new StepRow(id, StepKind.valueOf(row.getString("kind")), EscalationLevel.of(row.getInt("level_number")),
        row.getString("what"), row.getString("reason"), row.getObject("deadline", LocalDate.class),
        row.getString("owned_by"), measure == null ? null : Measure.valueOf(measure), row.getString("decision"),
        row.getString("document_name"), row.getObject("valid_on", LocalDate.class),
        Moments.of(row, "recorded_at"), row.getString("actor"),
        row.getString("actor_organisation"), notices.get(id));
  }

  /** A step as it was written, with its document. */
  record Added(UUID step, @Nullable Attachment document) {}
}
