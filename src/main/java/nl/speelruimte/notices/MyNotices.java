package nl.speelruimte.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.attention.Due;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.identity.Viewers;
import nl.speelruimte.identity.Viewers.Recipient;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-60, UC-61: what I was told, and how often I want to be told. */
@Service
@Transactional(readOnly = true)
public class MyNotices {

  private static final String EVERYBODY = "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN',"
      + " 'MUNICIPAL_MANAGER', 'MUNICIPAL_READER', 'PROVIDER_MANAGER', 'PROVIDER_DATA', 'PROVIDER_ADMIN', 'AUDITOR')";
  private static final SortColumns SORT = new SortColumns(Map.of("told", "t.told_at", "title", "t.title",
      "whose", "t.whose", "severity", "FIELD(t.severity, 'ACT', 'WATCH', 'KNOW')", "read", "t.read_at",
      "due", "t.due_on IS NULL, t.due_on", "askedBy", "t.asked_by"),
      "t.told_at DESC, FIELD(t.severity, 'ACT', 'WATCH', 'KNOW'), t.id");
  private final JdbcClient jdbc;
  private final Persons persons;
  private final Viewers viewers;
  private final Postman postman;
  private final AuditTrail trail;
  private final Clock clock;

  MyNotices(JdbcClient jdbc, Persons persons, Viewers viewers, Postman postman, AuditTrail trail, Clock clock) {
    this.jdbc = jdbc;
    this.persons = persons;
    this.viewers = viewers;
    this.postman = postman;
    this.trail = trail;
    this.clock = clock;
  }

  /** The latest first, unless the page asks for another order. */
  public List<NoticeRow> rows(Viewer viewer, NoticeFilter filter, Pageable page) {
    return listed(viewer, filter, """
        SELECT t.id, t.severity, t.title, t.whose, t.why, t.due_on, t.asked_by, t.told_at, t.read_at
          FROM notices_told t""", SORT.of(page)).query(new Rows(LocalDate.now(clock))).list();
  }

  public long count(Viewer viewer, NoticeFilter filter) {
    return listed(viewer, filter, "SELECT COUNT(*) FROM notices_told t", "").query(Long.class).single();
  }

  public NoticeSetting setting(Viewer viewer) {
    var recipient = Optional.ofNullable(viewer.account()).flatMap(account -> viewers.recipient(account, "settings"));
    var roles = recipient.map(Recipient::viewers).orElse(List.of(viewer)).stream().map(Viewer::role).toList();
    var person = viewer.account() == null ? Optional.<Persons.Person>empty() : Optional.of(persons.of(viewer.account()));
    return new NoticeSetting(
        person.map(Persons.Person::chosen).orElseGet(() -> DigestFrequency.usual(roles)),
        recipient.map(Recipient::email).orElse(""), postman.hasServer(),
        person.map(Persons.Person::version).orElse(0));
  }

  /**
   * From the next morning on.
   *
   * @param version of the setting as it was shown
   * @throws RuleBroken when it was changed meanwhile
   */
  @PreAuthorize(EVERYBODY)
  @Transactional
  public void choose(Viewer viewer, DigestFrequency frequency, int version) {
    var account = account(viewer);
    var before = setting(viewer);
    var held = persons.hold(account).orElseThrow(() -> new RuleBroken("notices.rule.changed-meanwhile"));
    if (held.version() != version) {
      throw new RuleBroken("notices.rule.changed-meanwhile");
    }
    if (held.chosen() == frequency) {
      return;
    }
    persons.chosen(account, frequency);
    trail.record(viewer, Subject.of("notices.person", account), "notices.action.frequency-chosen",
        new Chosen(before.frequency()), new Chosen(frequency), null);
  }

  /**
   * Marks it as read and says where it leads.
   *
   * @throws NotHere when it is not one's own, or was told in another role
   */
  @PreAuthorize(EVERYBODY)
  @Transactional
  public String open(Viewer viewer, long notice) {
    account(viewer);
    var route = mine(viewer, "SELECT t.route FROM notices_told t", " AND t.id = " + notice).query(String.class).optional()
        .orElseThrow(() -> new NotHere("notice", notice));
    mark(viewer, " AND t.id = " + notice);
    return route;
  }

  /**
   * Marks it as read without opening it.
   *
   * @throws NotHere when it is not one's own, or was told in another role
   */
  @PreAuthorize(EVERYBODY)
  @Transactional
  public void read(Viewer viewer, long notice) {
    open(viewer, notice);
  }

  @PreAuthorize(EVERYBODY)
  @Transactional
  public void readAll(Viewer viewer) {
    account(viewer);
    mark(viewer, "");
  }

  private void mark(Viewer viewer, String which) {
    mine(viewer, "UPDATE notices_told t SET t.read_at = :now", " AND t.read_at IS NULL" + which)
        .param("now", Moments.now(clock)).update();
  }

  private JdbcClient.StatementSpec mine(Viewer viewer, String statement, String tail) {
    var mine = viewer.account() == null ? Restriction.NOTHING : Told.visibleTo(viewer.scope(), viewer.account(), LocalDate.now(clock));
    return jdbc.sql(statement + " WHERE (" + mine.sql() + ")" + tail).params(mine.parameters());
  }

  private JdbcClient.StatementSpec listed(Viewer viewer, NoticeFilter filter, String select, String tail) {
    return mine(viewer, select, """
         AND (NOT :unread OR t.read_at IS NULL)
         AND (:text = '' OR LOCATE(:text, CONCAT_WS(' | ', t.title, t.whose, t.why, t.asked_by)) > 0)""" + tail)
        .param("unread", filter.unreadOnly()).param("text", filter.text().strip());
  }

  private static UUID account(Viewer viewer) {
    var account = switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.Municipal _, AccessScope.OfProvider _ ->
          viewer.account();
      case AccessScope.Nothing() -> null;
    };
    if (account == null) {
      throw new NotHere("notices", viewer.role());
    }
    return account;
  }

  /** What the trail keeps of a choice. */
  record Chosen(DigestFrequency frequency) {}

  /** Reads notices as they are seen on this day. */
  private record Rows(LocalDate today) implements RowMapper<NoticeRow> {

    @Override
    public NoticeRow mapRow(ResultSet row, int index) throws SQLException {
      var due = row.getObject("due_on", LocalDate.class);
      return new NoticeRow(row.getLong("id"), Severity.valueOf(row.getString("severity")), row.getString("title"),
          row.getString("whose"), row.getString("why"), due == null ? null : Due.of(due, today),
          row.getString("asked_by"), Moments.of(row, "told_at"), Moments.ifAny(row, "read_at"));
    }
  }
}
