package nl.speelruimte.identity.people;

import java.time.LocalDate;
import nl.speelruimte.kernel.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that the region never loses its last administrator. */
@Component
class LastAdministrator {

  private final JdbcClient jdbc;

  LastAdministrator(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * To be asked after the change was written: two who end each other's right wait here for one another.
   *
   * @throws RuleBroken when nobody would administer the region on that day
   */
  void mustRemain(LocalDate day) {
    var left = jdbc.sql("""
            SELECT g.id FROM identity_role_grant g JOIN identity_account a ON a.id = g.account_id
             WHERE g.role = 'BUREAU_ADMIN' AND g.scope_type = 'REGION' AND a.active
               AND (a.left_on IS NULL OR a.left_on >= :day)
               AND g.valid_from <= :day AND (g.valid_to IS NULL OR g.valid_to >= :day) FOR UPDATE""")
        .param("day", day).query(String.class).list();
    if (left.isEmpty()) {
      throw new RuleBroken("identity.rule.last-administrator");
    }
  }
}
