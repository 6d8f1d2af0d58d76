package nl.speelruimte.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities of the region. */
@Service
@Transactional(readOnly = true)
public class Municipalities {

  private static final SortColumns SORT = new SortColumns(
      Map.of("name", "m.name", "cbsCode", "m.cbs_code", "groups", "member_of", "active", "m.active"), "m.name, m.id");
  private static final String MATCHES = "(:text = '' OR m.name LIKE :like OR m.cbs_code LIKE :start)";
  private final JdbcClient jdbc;
  private final MunicipalityGroups groups;
  private final Clock clock;

  Municipalities(JdbcClient jdbc, MunicipalityGroups groups, Clock clock) {
    this.jdbc = jdbc;
    this.groups = groups;
    this.clock = clock;
  }

  /** @param text part of the name, or the start of the CBS code; empty for all */
  public List<MunicipalityRow> rows(Viewer viewer, String text, Pageable page) {
    return filtered(viewer, text, """
            SELECT m.id, m.cbs_code, m.name, m.active, r.name AS region,
                   (SELECT GROUP_CONCAT(g.code ORDER BY g.code SEPARATOR ', ')
                      FROM parties_municipality_group_member gm
                      JOIN parties_municipality_group g ON g.id = gm.group_id
                     WHERE gm.municipality_id = m.id AND gm.valid_from <= :today
                       AND (gm.valid_to IS NULL OR gm.valid_to >= :today)) AS member_of
              FROM parties_municipality m LEFT JOIN parties_region r ON r.id = m.region_id""", SORT.of(page))
        .param("today", LocalDate.now(clock))
        .query(Municipalities::row).list();
  }

  public long count(Viewer viewer, String text) {
    return filtered(viewer, text, "SELECT COUNT(*) FROM parties_municipality m", "").query(Long.class).single();
  }

  /** @throws NotHere when there is no such municipality for this viewer */
  public MunicipalityDetails details(Viewer viewer, MunicipalityId id) {
    var mine = PartyScopes.places(viewer.scope());
    return jdbc.sql("""
            SELECT m.*, r.name AS region FROM parties_municipality m LEFT JOIN parties_region r ON r.id = m.region_id
             WHERE m.id = :id AND (%s)""".formatted(mine.sql()))
        .param("id", id.value()).params(mine.parameters())
        .query((row, _) -> new MunicipalityDetails(id, row.getString("cbs_code"), row.getString("name"),
            row.getBoolean("active"), row.getString("region"), groups.membershipsOf(viewer, id), contacts(viewer, id)))
        .optional().orElseThrow(() -> new NotHere("municipality", id));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, String text, String select, String tail) {
    var mine = PartyScopes.places(viewer.scope());
    return jdbc.sql(select + " WHERE " + MATCHES + " AND (" + mine.sql() + ")" + tail)
        .param("text", text.strip()).param("like", Restriction.containing(text))
        .param("start", Restriction.beginning(text)).params(mine.parameters());
  }

  private List<ContactRow> contacts(Viewer viewer, MunicipalityId id) {
    var mine = PartyScopes.contacts(viewer.scope());
    return jdbc.sql("""
            SELECT c.id, c.person_name, c.job_title, c.email, c.phone, c.version FROM parties_contact c
             WHERE c.municipality_id = :id AND c.valid_from <= :today AND (c.valid_to IS NULL OR c.valid_to >= :today)
               AND (%s) ORDER BY c.person_name""".formatted(mine.sql()))
        .param("id", id.value()).param("today", LocalDate.now(clock)).params(mine.parameters()).query(ContactRow.class).list();
  }

  private static MunicipalityRow row(ResultSet row, int index) throws SQLException {
    return new MunicipalityRow(new MunicipalityId(row.getInt("id")), row.getString("cbs_code"),
        row.getString("name"), row.getBoolean("active"), row.getString("region"), row.getString("member_of"));
  }
}
