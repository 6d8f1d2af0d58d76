package nl.speelruimte.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Restriction;
import nl.speelruimte.kernel.SortColumns;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The providers of the region, each with its sites and contacts. */
@Service
@Transactional(readOnly = true)
public class Providers {

  private static final SortColumns SORT = new SortColumns(
      Map.of("name", "p.name", "agbCode", "p.agb_code", "kvkNr", "p.kvk_nr", "places", "places", "status", "p.status"),
      "p.name, p.id");
  private static final String MATCHES = """
      (:text = '' OR p.name LIKE :like OR p.agb_code LIKE :start OR p.kvk_nr LIKE :start
        OR EXISTS (SELECT 1 FROM parties_provider_site s WHERE s.provider_id = p.id AND s.place LIKE :like))
      AND (:status = '' OR p.status = :status)""";
  private final JdbcClient jdbc;
  private final Clock clock;

  Providers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public List<ProviderRow> rows(Viewer viewer, ProviderFilter filter, Pageable page) {
    return filtered(viewer, filter, """
            SELECT p.id, p.agb_code, p.kvk_nr, p.name, p.status,
                   (SELECT GROUP_CONCAT(DISTINCT s.place ORDER BY s.place SEPARATOR ', ')
                      FROM parties_provider_site s WHERE s.provider_id = p.id) AS places
              FROM parties_provider p""", SORT.of(page))
        .query(Providers::row).list();
  }

  public long count(Viewer viewer, ProviderFilter filter) {
    return filtered(viewer, filter, "SELECT COUNT(*) FROM parties_provider p", "").query(Long.class).single();
  }

  /** @throws NotHere when there is no such provider for this viewer */
  public ProviderDetails details(Viewer viewer, ProviderId id) {
    var mine = PartyScopes.providers(viewer.scope());
    return jdbc.sql("SELECT p.* FROM parties_provider p WHERE p.id = :id AND (%s)".formatted(mine.sql()))
        .param("id", id.value()).params(mine.parameters())
        .query((row, _) -> new ProviderDetails(id, row.getString("agb_code"), row.getString("kvk_nr"),
            row.getString("name"), row.getString("parent_name"), row.getString("parent_kvk_nr"),
            ProviderStatus.valueOf(row.getString("status")), sites(id), contacts(viewer, id), may(viewer)))
        .optional().orElseThrow(() -> new NotHere("provider", id));
  }

  private JdbcClient.StatementSpec filtered(Viewer viewer, ProviderFilter filter, String select, String tail) {
    var mine = PartyScopes.providers(viewer.scope());
    return jdbc.sql(select + " WHERE " + MATCHES + " AND (" + mine.sql() + ")" + tail)
        .param("text", filter.text().strip())
        .param("like", Restriction.containing(filter.text()))
        .param("start", Restriction.beginning(filter.text()))
        .param("status", filter.status() == null ? "" : filter.status().name())
        .params(mine.parameters());
  }

  private List<SiteRow> sites(ProviderId id) {
    return jdbc.sql("SELECT id, name, place, care_forms FROM parties_provider_site"
            + " WHERE provider_id = :id ORDER BY place, name")
        .param("id", id.value()).query(SiteRow.class).list();
  }

  private List<ContactRow> contacts(Viewer viewer, ProviderId id) {
    var mine = PartyScopes.contacts(viewer.scope());
    return jdbc.sql("""
            SELECT c.id, c.person_name, c.job_title, c.email, c.phone, c.version FROM parties_contact c
             WHERE c.provider_id = :id AND c.valid_from <= :today AND (c.valid_to IS NULL OR c.valid_to >= :today)
               AND (%s) ORDER BY c.person_name""".formatted(mine.sql()))
        .param("id", id.value()).param("today", LocalDate.now(clock)).params(mine.parameters()).query(ContactRow.class).list();
  }

  private static Set<ProviderAction> may(Viewer viewer) {
    return viewer.isBureau() ? EnumSet.of(ProviderAction.LOAD_CHANGES) : Set.of();
  }

  private static ProviderRow row(ResultSet row, int index) throws SQLException {
    return new ProviderRow(new ProviderId(row.getInt("id")), row.getString("agb_code"), row.getString("kvk_nr"),
        row.getString("name"), row.getString("places"), ProviderStatus.valueOf(row.getString("status")));
  }
}
