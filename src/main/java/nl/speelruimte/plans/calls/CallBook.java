package nl.speelruimte.plans.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.frameworks.FrameworkVersionId;
import nl.speelruimte.plans.templates.TemplateId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads calls, for whoever may see them: a provider with its own last day. */
@Component
class CallBook {

  private static final SortColumns SORT = new SortColumns(Map.of("title", "c.title", "year", "c.year",
      "due", "seen_due", "state", "c.state"), "c.state <> 'OPEN', seen_due DESC, c.id");
  private static final String COLUMNS = "SELECT c.*, COALESCE(own.due_on, c.due_on) AS seen_due, fv.name AS framework_name,"
      + " fv.number AS framework_number";
  private static final String FROM = """
       FROM plans_call c
       JOIN plans_framework_version fv ON fv.id = c.framework_version_id
       LEFT JOIN plans_call_invitee own ON own.call_id = c.id AND own.provider_id = :seenBy
      WHERE (:year = 0 OR c.year = :year) AND (:state = '' OR c.state = :state) AND (%s)""";
  private final JdbcClient jdbc;
  private final InviteeBook invitees;
  private final CallEntries entries;

  CallBook(JdbcClient jdbc, InviteeBook invitees, CallEntries entries) {
    this.jdbc = jdbc;
    this.invitees = invitees;
    this.entries = entries;
  }

  List<CallRow> rows(Viewer viewer, CallFilter filter, Pageable page) {
    var rows = filtered(viewer, filter, Restriction.EVERYTHING, COLUMNS, SORT.of(page))
        .query((row, _) -> row(row, null, null)).list();
    var counts = invitees.counts(viewer, rows.stream().map(row -> row.id().value()).toList());
    var own = invitees.own(viewer, rows.stream().map(row -> row.id().value()).toList());
    return rows.stream().map(row -> with(row, counts.get(row.id().value()), own.get(row.id().value()))).toList();
  }

  long count(Viewer viewer, CallFilter filter) {
    return filtered(viewer, filter, Restriction.EVERYTHING, "SELECT COUNT(*)", "").query(Long.class).single();
  }

  List<Integer> years(Viewer viewer) {
    var mine = CallScopes.calls(viewer.scope());
    return jdbc.sql("SELECT DISTINCT c.year FROM plans_call c WHERE (%s) ORDER BY c.year DESC".formatted(mine.sql()))
        .params(mine.parameters()).query(Integer.class).list();
  }

  CallDetails details(Viewer viewer, CallId id) {
    var counts = invitees.counts(viewer, List.of(id.value())).get(id.value());
    var own = invitees.own(viewer, List.of(id.value())).get(id.value());
    return filtered(viewer, CallFilter.ALL, Restriction.where("c.id = :id", "id", id.value()), COLUMNS, "")
        .query((row, _) -> {
          var call = row(row, counts, own);
          return new CallDetails(call, row.getInt("version"), row.getString("guidance"), template(row),
              Moments.of(row, "opened_at"), row.getString("opened_by"), entries.of(viewer, id),
              CallScopes.may(viewer, call.state()));
        }).optional().orElseThrow(() -> new NotHere("call", id));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, CallFilter filter, Restriction also, String select,
      String tail) {
    var mine = CallScopes.calls(viewer.scope()).and(also);
    return jdbc.sql(select + FROM.formatted(mine.sql()) + tail)
        .param("seenBy", viewer.scope() instanceof AccessScope.OfProvider(var provider) ? provider.value() : 0)
        .param("year", filter.year() == null ? 0 : filter.year())
        .param("state", filter.state() == null ? "" : filter.state().name())
        .params(mine.parameters());
  }

  private static CallRow row(ResultSet row, @Nullable CallCounts counts, @Nullable InviteeRow own) throws SQLException {
    return new CallRow(new CallId(UUID.fromString(row.getString("id"))), row.getInt("year"), row.getString("title"),
        row.getObject("seen_due", LocalDate.class), row.getBoolean("generic_allowed"), row.getBoolean("spaces_allowed"),
        new FrameworkVersionId(UUID.fromString(row.getString("framework_version_id"))), row.getString("framework_name"),
        row.getInt("framework_number"), CallState.valueOf(row.getString("state")), counts, own);
  }

  private static CallRow with(CallRow row, @Nullable CallCounts counts, @Nullable InviteeRow own) {
    return new CallRow(row.id(), row.year(), row.title(), row.due(), row.generic(), row.spaces(), row.framework(),
        row.frameworkName(), row.frameworkNumber(), row.state(), counts, own);
  }

  private static @Nullable TemplateId template(ResultSet row) throws SQLException {
    var text = row.getString("template_id");
    return text == null ? null : new TemplateId(UUID.fromString(text));
  }
}
