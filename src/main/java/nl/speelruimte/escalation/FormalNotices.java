package nl.speelruimte.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What providers were told formally and what they answered; its questions touch nothing of the ladder behind it. */
@Service
@Transactional(readOnly = true)
public class FormalNotices {

  private static final String FROM = """
       FROM escalation_notice n LEFT JOIN escalation_answer a ON a.notice_id = n.id
      WHERE (%s) AND\s""";
  private static final String COLUMNS = """
      SELECT n.*, a.text AS answer_text, a.document_name AS answer_document, a.actor, a.actor_organisation,
             a.recorded_at AS answered_at""";
  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final NoticeAnswering answering;

  FormalNotices(JdbcClient jdbc, Attachments attachments, NoticeAnswering answering) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.answering = answering;
  }

  /** All that a provider was told, the latest first. */
  public List<NoticeRow> rows(Viewer viewer, ProviderId provider) {
    return asked(viewer, COLUMNS, "n.provider_id = :what ORDER BY n.sent_on DESC, n.recorded_at DESC", provider.value())
        .query((row, _) -> notice(viewer, row)).list();
  }

  /** How many notices of this provider the viewer may see. */
  public long count(Viewer viewer, ProviderId provider) {
    return asked(viewer, "SELECT COUNT(*)", "n.provider_id = :what", provider.value()).query(Long.class).single();
  }

  /** @throws NotHere when there is no such notice for this viewer */
  public NoticeRow details(Viewer viewer, NoticeId id) {
    return asked(viewer, COLUMNS, "n.id = :what", id.value()).query((row, _) -> notice(viewer, row)).optional()
        .orElseThrow(() -> new NotHere("notice", id));
  }

  /** @throws NotHere when there is no such notice for this viewer, or no document with it */
  public byte[] document(Viewer viewer, NoticeId id) {
    return attachments.content(viewer, document(viewer, id, "n.document_id"));
  }

  /** @throws NotHere when there is no such notice for this viewer, or no document with its answer */
  public byte[] answerDocument(Viewer viewer, NoticeId id) {
    return attachments.content(viewer, document(viewer, id, "a.document_id"));
  }

  /**
   * Gives the one answer; it cannot be changed afterwards.
   *
   * @throws NotHere when there is no such notice that this viewer may answer
   * @throws nl.speelruimte.kernel.RuleBroken when something is missing, or somebody answered already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_ADMIN')")
  public void answer(Viewer viewer, NoticeId id, AnswerDraft draft) {
    var notice = details(viewer, id);
    if (!answers(viewer, notice.provider())) {
      throw new NotHere("notice", id);
    }
    answering.answer(viewer, notice, draft);
  }

  /** The notices that went with these steps; whoever asks has seen the steps. */
  List<StepNotice> ofCase(Viewer viewer, EscalationId id) {
    return asked(viewer, COLUMNS, "n.step_id IN (SELECT s.id FROM escalation_step s WHERE s.case_id = :what)", id.value())
        .query((row, _) -> new StepNotice(UUID.fromString(row.getString("step_id")), notice(viewer, row))).list();
  }

  private JdbcClient.StatementSpec asked(Viewer viewer, String select, String which, Object what) {
    var mine = EscalationScopes.notices(viewer.scope());
    return jdbc.sql(select + FROM.formatted(mine.sql()) + which).params(mine.parameters()).param("what", what);
  }

  private UUID document(Viewer viewer, NoticeId id, String column) {
    return asked(viewer, "SELECT " + column, column + " IS NOT NULL AND n.id = :what", id.value())
        .query((row, _) -> UUID.fromString(row.getString(1))).optional().orElseThrow(() -> new NotHere("notice", id));
  }

  private static boolean answers(Viewer viewer, ProviderId provider) {
    return switch (viewer.scope()) {
      case AccessScope.OfProvider(var own) -> own.equals(provider)
          && (viewer.role() == Role.PROVIDER_MANAGER || viewer.role() == Role.PROVIDER_ADMIN);
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _, AccessScope.Nothing() -> false;
    };
  }

  private static NoticeRow notice(Viewer viewer, ResultSet row) throws SQLException {
    var provider = new ProviderId(row.getInt("provider_id"));
    var answer = answer(row);
    return new NoticeRow(new NoticeId(UUID.fromString(row.getString("id"))), provider,
        NoticeKind.valueOf(row.getString("about")), row.getString("text"), row.getString("sender"),
        row.getObject("sent_on", LocalDate.class), row.getObject("deadline", LocalDate.class),
        row.getString("document_name"), answer, answer == null && answers(viewer, provider));
  }

  private static @Nullable NoticeAnswer answer(ResultSet row) throws SQLException {
    var text = row.getString("answer_text");
    return text == null ? null : new NoticeAnswer(text, row.getString("answer_document"), row.getString("actor"),
        row.getString("actor_organisation"),
        Moments.of(row, "answered_at"));
  }

  /** A notice with the step it went with. */
  record StepNotice(UUID step, NoticeRow notice) {}
}
