package nl.speelruimte.spending.tight;

import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.forecast.Signal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a space is above its ceiling and stays payable, from its current figures. */
@Service
@Transactional(readOnly = true)
public class AboveCeilings {

  private static final String CRISIS = "46";
  private final SpendingSpaces spaces;
  private final JdbcClient jdbc;

  AboveCeilings(SpendingSpaces spaces, JdbcClient jdbc) {
    this.spaces = spaces;
    this.jdbc = jdbc;
  }

  /**
   * An allocation is specific when it says a volume or a budget. With too few allocations for a forecast only what was
   * claimed is looked at.
   *
   * @throws NotHere when there is no such space for this viewer
   */
  public AboveCeiling of(Viewer viewer, SpaceId id) {
    var details = spaces.details(viewer, id);
    var amounts = details.space().amounts();
    var known = details.space().progress().signal() != Signal.UNKNOWN;
    var alwaysPaid = jdbc.sql("""
            SELECT COALESCE(SUM(approved_cent + pending_cent + IF(:known, open_cent, 0)), 0) FROM spending_allocation
            WHERE space_id = :space AND IF(category = :crisis, NOT :excluded, known)""")
        .param("space", id.value()).param("crisis", CRISIS).param("excluded", details.crisisExcluded())
        .param("known", known).query(Long.class).single();
    return AboveCeiling.of(amounts.amount(), amounts.claimed(), known ? amounts.forecast() : amounts.claimed(),
        Money.ofCents(alwaysPaid), amounts.crisis());
  }
}
