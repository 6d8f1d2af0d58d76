package nl.speelruimte.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the items of a provider together, read from the latest back. */
@Service
@Transactional(readOnly = true)
public class ProviderEvents {

  private final JdbcClient jdbc;
  private final TrailDoors doors;

  ProviderEvents(JdbcClient jdbc, ObjectProvider<TrailDoor> doors) {
    this.jdbc = jdbc;
    this.doors = new TrailDoors(doors);
  }

  /**
   * The lines about these items, latest first, as far as the viewer may see each of them.
   *
   * @param subjects items that belong to the provider; what happened to others is not told
   * @param upTo the number of the last line that may be told, to go on from where one was
   */
  public List<SubjectEvent> latest(Viewer viewer, ProviderId provider, List<Subject> subjects, long upTo, int atMost) {
    var open = doors.open(viewer, subjects, null);
    if (open.isEmpty()) {
      return List.of();
    }
    var mine = AuditTrail.visibleTo(viewer.scope());
    var ids = new HashMap<String, Object>();
    return jdbc.sql("""
            SELECT id, recorded_at, actor_name, actor_organisation, actor_role, action, before_json, after_json,
                   reason, result, subject_kind, subject_id
              FROM audit_event FORCE INDEX (audit_event_provider)
             WHERE provider_id = :provider AND id <= :upTo AND (%s) AND (%s)
             ORDER BY id DESC LIMIT :limit""".formatted(about(open, ids), mine.sql()))
        .param("provider", provider.value()).param("upTo", upTo).param("limit", atMost)
        .params(ids).params(mine.parameters())
        .query((row, index) -> new SubjectEvent(row.getString("subject_kind"), row.getString("subject_id"),
            AuditTrail.event(row, index)))
        .list();
  }

  private static String about(List<Subject> subjects, Map<String, Object> ids) {
    var parts = new ArrayList<String>();
    subjects.stream().collect(Collectors.groupingBy(Subject::kind)).forEach((kind, items) -> {
      var place = parts.size();
      ids.put("kind" + place, kind);
      ids.put("ids" + place, items.stream().map(Subject::id).toList());
      parts.add("(subject_kind = :kind%1$d AND subject_id IN (:ids%1$d))".formatted(place));
    });
    return String.join(" OR ", parts);
  }
}
