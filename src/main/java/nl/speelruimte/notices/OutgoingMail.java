package nl.speelruimte.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-62: how it stands with the mail the portal sends, for the administrator of the bureau. */
@Service
@Transactional(readOnly = true)
public class OutgoingMail {

  private static final SortColumns SORT = new SortColumns(Map.of("written", "m.created_at", "email", "m.recipient",
      "state", "m.state", "attempts", "m.attempts"), "m.created_at DESC, m.id DESC");
  private final JdbcClient jdbc;
  private final Postman postman;
  private final AuditTrail trail;
  private final Clock clock;

  OutgoingMail(JdbcClient jdbc, Postman postman, AuditTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.postman = postman;
    this.trail = trail;
    this.clock = clock;
  }

  /** @param state null for all */
  public List<OutgoingMailRow> rows(Viewer viewer, @Nullable MailState state, Pageable page) {
    return filtered(viewer, "SELECT m.*", state, SORT.of(page)).query(OutgoingMail::row).list();
  }

  public long count(Viewer viewer, @Nullable MailState state) {
    return filtered(viewer, "SELECT COUNT(*)", state, "").query(Long.class).single();
  }

  /** @throws NotHere for who is no administrator of the bureau */
  public MailStanding standing(Viewer viewer) {
    mayManage(viewer);
    return jdbc.sql("""
            SELECT COALESCE(SUM(state = 'WAITING'), 0) AS waiting, COALESCE(SUM(state = 'REFUSED'), 0) AS refused,
                   MAX(CASE WHEN state = 'SENT' THEN ended_at END) AS last_sent FROM notices_mail""")
        .query((row, _) -> new MailStanding(postman.hasServer(), row.getLong("waiting"), row.getLong("refused"),
            Moments.ifAny(row, "last_sent"))).single();
  }

  /** Has it sent at the next round, also when its address was refused; does nothing to what no longer waits. */
  @PreAuthorize("hasRole('BUREAU_ADMIN')")
  @Transactional
  public void tryAgain(Viewer viewer, long mail) {
    mayManage(viewer);
    var changed = jdbc.sql("""
            UPDATE notices_mail SET state = 'WAITING', next_attempt_at = :now
             WHERE id = :id AND state IN ('WAITING', 'REFUSED')""")
        .param("now", Moments.now(clock)).param("id", mail).update();
    if (changed > 0) {
      trail.record(viewer, Subject.of("notices.mail", mail), "notices.action.mail-tried-again", null, null, null);
    }
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, String select, @Nullable MailState state, String tail) {
    var mine = visibleTo(viewer);
    return jdbc.sql(select + " FROM notices_mail m WHERE (:state = '' OR m.state = :state) AND (" + mine.sql() + ")"
            + tail)
        .param("state", state == null ? "" : state.name()).params(mine.parameters());
  }

  private static Restriction visibleTo(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion() -> viewer.isBureauAs(Role.BUREAU_ADMIN) ? Restriction.EVERYTHING : Restriction.NOTHING;
      case AccessScope.Audit(), AccessScope.Municipal _, AccessScope.OfProvider _, AccessScope.Nothing() ->
          Restriction.NOTHING;
    };
  }

  private static void mayManage(Viewer viewer) {
    if (!viewer.isBureauAs(Role.BUREAU_ADMIN)) {
      throw new NotHere("mail", viewer.role());
    }
  }

  private static OutgoingMailRow row(ResultSet row, int index) throws SQLException {
    var state = MailState.valueOf(row.getString("state"));
    var problem = row.getString("problem");
    return new OutgoingMailRow(row.getLong("id"), MailKind.valueOf(row.getString("kind")), row.getString("recipient"),
        row.getString("subject"), state, row.getInt("attempts"), problem == null ? null : MailProblem.valueOf(problem),
        state == MailState.WAITING ? Moments.ifAny(row, "next_attempt_at") : null, Moments.ifAny(row, "created_at"),
        Moments.ifAny(row, "ended_at"));
  }
}
