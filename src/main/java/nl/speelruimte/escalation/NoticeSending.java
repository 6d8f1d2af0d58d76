package nl.speelruimte.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a provider formally what a step asks of it, and nothing else of the step. */
@Component
class NoticeSending {

  private final JdbcClient jdbc;
  private final AuditTrail trail;
  private final EscalationPoints points;
  private final Clock clock;

  NoticeSending(JdbcClient jdbc, AuditTrail trail, EscalationPoints points, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.points = points;
    this.clock = clock;
  }

  void send(Viewer viewer, EscalationRow row, CheckedStep step, EscalationSteps.Added added) {
    var document = added.document();
    var notice = new NoticeRow(new NoticeId(UUID.randomUUID()), row.provider(), NoticeKind.of(step.level()),
        step.notice(), viewer.organisation(), LocalDate.now(clock), step.deadline(),
        document == null ? null : document.name(), null, false);
    jdbc.sql("""
            INSERT INTO escalation_notice (id, step_id, provider_id, municipality_id, about, text, sender, sent_on,
              deadline, document_id, document_name, recorded_at)
            VALUES (:id, :step, :provider, :municipality, :about, :text, :sender, :on, :deadline, :document, :name, :now)""")
        .param("id", notice.id().value()).param("step", added.step()).param("provider", row.provider().value())
        .param("municipality", row.municipality() == null ? null : row.municipality().value())
        .param("about", notice.kind().name()).param("text", notice.text()).param("sender", notice.sender())
        .param("on", notice.sentOn()).param("deadline", notice.deadline())
        .param("document", document == null ? null : document.id()).param("name", notice.documentName())
        .param("now", Moments.now(clock)).update();
    trail.record(viewer, notice.subject(), "escalation.action.notice-sent", null,
        new Sent(notice.kind(), notice.text(), notice.deadline(), notice.documentName()), null);
    points.addressed(notice);
  }

  /** The escalation is over: nobody waits for an answer any more, also when it may still be given. */
  void over(EscalationId escalation) {
    jdbc.sql("""
            SELECT n.id FROM escalation_notice n JOIN escalation_step s ON s.id = n.step_id WHERE s.case_id = :id""")
        .param("id", escalation.value()).query((row, _) -> new NoticeId(UUID.fromString(row.getString(1)))).list()
        .forEach(points::asksNothingMore);
  }

  /** What the trail keeps of a notice; the provider reads it. */
  record Sent(NoticeKind notice, String text, LocalDate deadline, @Nullable String documentName) {}
}
