package nl.speelruimte.identity.people;

import java.time.LocalDate;
import nl.speelruimte.kernel.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that the region never loses its last administrator. */
@Component
class LastAdministrator {

  private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
  private final JdbcClient jdbc;

  LastAdministrator(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * To be asked after the change was written: two who end each other's right wait here for one another. Who was invited
   * and did not accept yet is nobody to count on.
   *
   * @param day from when on the region needs one, without a day between
   * @throws RuleBroken when nobody would administer the region on one of the days from then on
   */
  void mustRemain(LocalDate day) {
    var open = day;
    for (var held : jdbc.sql("""
            SELECT g.valid_from, CAST(LEAST(COALESCE(g.valid_to, :always), COALESCE(a.left_on, :always)) AS DATE)
              FROM identity_role_grant g JOIN identity_account a ON a.id = g.account_id
             WHERE g.role = 'BUREAU_ADMIN' AND g.scope_type = 'REGION' AND a.active
             ORDER BY g.valid_from FOR UPDATE""")
        .param("always", ALWAYS)
        .query((row, _) -> new Held(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))).list()) {
      if (held.from.isAfter(open)) {
        break;
      }
      if (!held.last.isBefore(ALWAYS)) {
        return;
      }
      open = held.last.isBefore(open) ? open : held.last.plusDays(1);
    }
    throw new RuleBroken("identity.rule.last-administrator");
  }

  private record Held(LocalDate from, LocalDate last) {}
}
