package nl.speelruimte.spending.procedure;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits in a year that is prepared, per party. */
@Component
class ProcedureCounts {

  private final JdbcClient jdbc;

  ProcedureCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The years in which something may be due: those that are prepared, and the next one. */
  List<Integer> years(LocalDate today) {
    return jdbc.sql("""
            SELECT year FROM spending_preparation WHERE year >= :now
            UNION SELECT year FROM spending_intended WHERE year >= :now UNION SELECT :now + 1""")
        .param("now", today.getYear()).query(Integer.class).list();
  }

  /** What was not announced yet; before anybody began, the spaces of the year before, unless the year is open already. */
  long notAnnounced(int year) {
    return jdbc.sql("""
            SELECT IF(EXISTS (SELECT 1 FROM spending_intended WHERE year = :year),
              (SELECT COUNT(*) FROM spending_intended WHERE year = :year AND status = 'PROPOSED'),
              IF(EXISTS (SELECT 1 FROM spending_space WHERE year = :year), 0,
                (SELECT COUNT(*) FROM spending_space WHERE year = :year - 1)))""")
        .param("year", year).query(Long.class).single();
  }

  long notDecided(int year) {
    return jdbc.sql("SELECT COUNT(*) FROM spending_intended WHERE year = ? AND status = 'ANNOUNCED'")
        .param(year).query(Long.class).single();
  }

  List<OfProvider> perProvider(int year) {
    return jdbc.sql("""
            SELECT provider_id, SUM(status = 'ANNOUNCED' AND responded_on IS NULL),
              MIN(IF(status = 'ANNOUNCED' AND responded_on IS NULL, response_due, NULL)),
              SUM(status = 'ANNOUNCED' AND responded_on IS NOT NULL), SUM(status = 'ANNOUNCED' AND agrees = FALSE)
            FROM spending_intended WHERE year = ? GROUP BY provider_id ORDER BY provider_id""").param(year)
        .query((row, _) -> new OfProvider(new ProviderId(row.getInt(1)), row.getLong(2),
            row.getObject(3, LocalDate.class), row.getLong(4), row.getLong(5))).list();
  }

  /** Joint arrangements are asked for of what was intended: what came from the register needs none of the steps. */
  List<OfMunicipality> perMunicipality(int year) {
    return jdbc.sql("""
            SELECT i.municipality_id, SUM(i.status = 'AGREEMENT'),
              SUM(IF(i.status = 'AGREEMENT', i.proposed_cent, 0)),
              SUM(i.status = 'AGREEMENT' AND i.responded_on IS NOT NULL AND i.responded_on >= i.decided_on),
              SUM(i.status = 'DECIDED' AND NOT EXISTS (SELECT 1 FROM spending_entry e
                WHERE e.space_id = i.space_id AND e.type = 'JOINT_PLAN'))
            FROM spending_intended i WHERE i.year = ? GROUP BY i.municipality_id ORDER BY i.municipality_id""")
        .param(year)
        .query((row, _) -> new OfMunicipality(new MunicipalityId(row.getInt(1)), row.getLong(2),
            Money.ofCents(row.getLong(3)), row.getLong(4),
            row.getLong(5))).list();
  }

  /**
   * @param unanswered announced without a response
   * @param due the first day by which one of those is due
   * @param answered responses that wait for a decision
   */
  record OfProvider(ProviderId provider, long unanswered, @Nullable LocalDate due, long answered, long against) {}

  /**
   * @param waiting decisions that wait for its agreement
   * @param answered of those how many the provider responded to on the day of the decision or later
   * @param withoutPlan spaces of which the joint arrangements are still to be made
   */
  record OfMunicipality(MunicipalityId municipality, long waiting, Money amount, long answered, long withoutPlan) {}
}
