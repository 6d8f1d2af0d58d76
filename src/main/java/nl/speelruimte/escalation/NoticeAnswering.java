package nl.speelruimte.escalation;

import java.time.Clock;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the answer of a provider, and tells those who addressed it. */
@Component
class NoticeAnswering {

  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final EscalationPoints points;
  private final Clock clock;

  NoticeAnswering(JdbcClient jdbc, Attachments attachments, AuditTrail trail, EscalationPoints points, Clock clock) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.trail = trail;
    this.points = points;
    this.clock = clock;
  }

  void answer(Viewer viewer, NoticeRow notice, AnswerDraft draft) {
    if (notice.answer() != null) {
      throw new RuleBroken("escalation.rule.answered");
    }
    var text = Given.text("text", draft.text(), CheckedStep.LONGEST_NOTICE);
    var document = attachments.storeIfAny(viewer, draft.file(), "file");
    try {
      insert(viewer, notice.id(), text, document);
    } catch (DuplicateKeyException meanwhile) {
      throw new RuleBroken("escalation.rule.answered");
    }
    trail.record(viewer, notice.subject(), "escalation.action.answered", null,
        new Answered(text, document == null ? null : document.name()), null);
    points.answered(notice, caseOf(notice.id()));
  }

  private void insert(Viewer viewer, NoticeId id, String text, @Nullable Attachment document) {
    jdbc.sql("""
            INSERT INTO escalation_answer (notice_id, text, document_id, document_name, actor, actor_organisation,
              recorded_at)
            VALUES (:id, :text, :document, :name, :actor, :organisation, :now)""")
        .param("id", id.value()).param("text", text)
        .param("document", document == null ? null : document.id())
        .param("name", document == null ? null : document.name())
        .param("actor", viewer.name()).param("organisation", viewer.organisation())
        .param("now", Moments.now(clock)).update();
  }

  /** For the portal itself: whoever answers learns nothing of it. */
  private EscalationId caseOf(NoticeId id) {
    return new EscalationId(jdbc.sql("""
            SELECT s.case_id FROM escalation_notice n JOIN escalation_step s ON s.id = n.step_id WHERE n.id = :id""")
        .param("id", id.value()).query((row, _) -> UUID.fromString(row.getString(1))).single());
  }

  /** What the trail keeps of an answer. */
  record Answered(String text, @Nullable String documentName) {}
}
