package nl.speelruimte.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.GroupId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups of municipalities such as H10 and H4, with who belonged to them when. */
@Service
@Transactional(readOnly = true)
public class MunicipalityGroups {

  private static final SortColumns SORT = new SortColumns(Map.of("code", "g.code", "name", "g.name",
      "validFrom", "g.valid_from", "validTo", "g.valid_to", "members", "members"), "g.code, g.id");
  private static final String GROUP = """
      SELECT g.id, g.code, g.name, g.valid_from, g.valid_to,
             (SELECT COUNT(*) FROM parties_municipality_group_member gm
               WHERE gm.group_id = g.id AND gm.valid_from <= :today
                 AND (gm.valid_to IS NULL OR gm.valid_to >= :today)) AS members
        FROM parties_municipality_group g WHERE (%s)""";
  private static final String MEMBERSHIP = """
      SELECT gm.group_id, g.code, g.name AS group_name, gm.municipality_id, m.name, gm.valid_from, gm.valid_to
        FROM parties_municipality_group_member gm
        JOIN parties_municipality_group g ON g.id = gm.group_id
        JOIN parties_municipality m ON m.id = gm.municipality_id
       WHERE (%s) AND\s""";
  private final JdbcClient jdbc;
  private final Clock clock;

  MunicipalityGroups(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<GroupRow> rows(Viewer viewer, Pageable page) {
    var mine = PartyScopes.places(viewer.scope());
    return jdbc.sql(GROUP.formatted(mine.sql()) + SORT.of(page))
        .param("today", LocalDate.now(clock)).params(mine.parameters()).query(MunicipalityGroups::group).list();
  }

  public long count(Viewer viewer) {
    var mine = PartyScopes.places(viewer.scope());
    return jdbc.sql("SELECT COUNT(*) FROM parties_municipality_group g WHERE (%s)".formatted(mine.sql()))
        .params(mine.parameters()).query(Long.class).single();
  }

  /** @throws NotHere when there is no such group for this viewer */
  public GroupDetails details(Viewer viewer, GroupId id) {
    var mine = PartyScopes.places(viewer.scope());
    var group = jdbc.sql(GROUP.formatted(mine.sql()) + " AND g.id = :id")
        .param("today", LocalDate.now(clock)).param("id", id.value()).params(mine.parameters())
        .query(MunicipalityGroups::group).optional().orElseThrow(() -> new NotHere("group", id));
    return new GroupDetails(group, memberships(viewer, "gm.group_id = :id ORDER BY m.name, gm.valid_from", id.value()));
  }

  /** Every membership a municipality ever had, the latest first. */
  public List<Membership> membershipsOf(Viewer viewer, MunicipalityId id) {
    return memberships(viewer, "gm.municipality_id = :id ORDER BY gm.valid_from DESC, g.code", id.value());
  }

  /** The memberships of a group that touch a period. */
  public List<Membership> members(Viewer viewer, GroupId id, Period during) {
    return memberships(viewer, "gm.group_id = :id ORDER BY m.name, gm.valid_from", id.value()).stream()
        .filter(member -> windowOf(member, during).isPresent())
        .toList();
  }

  /** The rows a grant for this group opens during a period: each member for as long as it was one. */
  public List<AccessScope.Window> windows(Viewer viewer, GroupId id, Period during) {
    return members(viewer, id, during).stream().flatMap(member -> windowOf(member, during).stream()).toList();
  }

  private static Optional<AccessScope.Window> windowOf(Membership member, Period during) {
    return Period.between(member.validFrom(), member.validTo()).overlap(during)
        .map(overlap -> new AccessScope.Window(member.municipality(), overlap));
  }

  private List<Membership> memberships(Viewer viewer, String condition, int id) {
    var mine = PartyScopes.places(viewer.scope());
    return jdbc.sql(MEMBERSHIP.formatted(mine.sql()) + condition)
        .param("id", id).params(mine.parameters()).query(MunicipalityGroups::membership).list();
  }

  private static GroupRow group(ResultSet row, int index) throws SQLException {
    return new GroupRow(new GroupId(row.getInt("id")), row.getString("code"), row.getString("name"),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
        row.getInt("members"));
  }

  private static Membership membership(ResultSet row, int index) throws SQLException {
    return new Membership(new GroupId(row.getInt("group_id")), row.getString("code"), row.getString("group_name"),
        new MunicipalityId(row.getInt("municipality_id")), row.getString("name"),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
  }
}
