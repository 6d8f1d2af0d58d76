package nl.speelruimte.plans;

import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.Ledger;
import nl.speelruimte.plans.course.NewPlan;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.course.PlanMove;
import nl.speelruimte.spending.CareRegion;
import nl.speelruimte.spending.Recalculation;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.testing.SomeViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A provider with a space that runs over in Duinwijk, a calm one in Veenlo and none in Heide; and what stands in the
 * versions of its plans, put there as a working copy leaves it.
 */
public final class PlanWorld {

  private final JdbcClient jdbc;
  private final PlanCourse course;
  private final TransactionTemplate transaction;
  public final CareRegion region;
  public final ProviderId wilg;
  public final MunicipalityId duin;
  public final MunicipalityId veen;
  public final MunicipalityId heide;
  public final String contract;

  private PlanWorld(BeanFactory beans) {
    jdbc = beans.getBean(JdbcClient.class);
    course = beans.getBean(PlanCourse.class);
    transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    region = new CareRegion(jdbc, beans.getBean(Ledger.class)).alone();
    wilg = region.provider("De Wilgentak");
    duin = region.municipality("Duinwijk");
    veen = region.municipality("Veenlo");
    heide = region.municipality("Heide");
    contract = region.contract(wilg, duin, veen, heide);
  }

  public static PlanWorld make(BeanFactory beans) {
    return new PlanWorld(beans);
  }

  /** The two spaces, with their figures; signed in as a bureau manager. */
  public SpaceId spaces(BeanFactory beans, Viewer bureau) {
    var recalculation = beans.getBean(Recalculation.class);
    var spaces = beans.getBean(SpendingSpaces.class);
    return recalculation.byHand(CareRegion.JOB, () -> {
      var tight = spaces.open(bureau, region.draft(wilg, duin, 2026, contract, null, 1_000));
      spaces.open(bureau, region.draft(wilg, veen, 2026, contract, null, 900_000));
      recalculation.catchUp(CareRegion.JOB);
      for (var number = 1L; number <= 5; number++) {
        region.allocation(wilg, duin, wilg.value() * 10L + number, "45", 3, "2026-01-01", "2026-12-31")
            .claim(wilg, duin, wilg.value() * 10L + number, "45", "2026-02", 50_000, true);
      }
      region.load();
      recalculation.catchUp(CareRegion.JOB);
      return tight;
    });
  }

  /** A plan for 2026 of which version 1 is being written. */
  public PlanId begun(String title) {
    return transaction.execute(_ -> course.begin(SomeViewer.provider(wilg),
        new NewPlan(UUID.randomUUID(), null, wilg, 2026, PlanReach.GENERIC, title)));
  }

  public void introduction(PlanId plan, int number, String text) {
    jdbc.sql("UPDATE plans_version SET introduction = ? WHERE plan_id = ? AND number = ?")
        .params(text, plan.value(), number).update();
  }

  public UUID measure(PlanId plan, int number, MeasureKey key, int place, String title, String text) {
    var id = UUID.randomUUID();
    jdbc.sql("""
            INSERT INTO plans_measure (id, version_id, measure_key, place, category, title, text, measured_by, owner_name,
              starts_on, due_on)
            SELECT :id, v.id, :key, :place, 'WORK_PROCESSES', :title, :text, 'Gemiddelde duur, nu 34 weken', 'Manager zorg',
              :starts, :due FROM plans_version v WHERE v.plan_id = :plan AND v.number = :number""")
        .param("id", id).param("key", key.value()).param("place", place).param("title", title).param("text", text)
        .param("starts", LocalDate.of(2026, 3, 1)).param("due", LocalDate.of(2026, 12, 31))
        .param("plan", plan.value()).param("number", number).update();
    return id;
  }

  /** @param lot null for the whole contract */
  public void effect(UUID measure, MunicipalityId municipality, @Nullable LotId lot, int quarter, long euros) {
    jdbc.sql("INSERT INTO plans_effect (measure_id, municipality_id, lot_id, quarter, amount_cent) VALUES (?, ?, ?, ?, ?)")
        .params(measure, municipality.value(), lot == null ? 0 : lot.value(), quarter, euros * 100).update();
  }

  /** Takes a step, as the portal itself: whether somebody may is not asked here. */
  public void move(PlanId plan, PlanMove move, @Nullable String reason) {
    transaction.executeWithoutResult(_ -> course.move(SomeViewer.provider(wilg), plan, move, version(plan), reason));
  }

  public void submit(PlanId plan) {
    move(plan, PlanMove.SUBMIT, null);
  }

  /** Back at its provider; of the copy that its version 2 begins with the measures are taken out, to be written anew. */
  public void sendBack(PlanId plan, String reason) {
    move(plan, PlanMove.OPEN_ROUND, null);
    move(plan, PlanMove.RETURN, reason);
    var copied = " IN (SELECT m.id FROM plans_measure m JOIN plans_version v ON v.id = m.version_id"
        + " WHERE v.plan_id = ? AND v.state = 'WRITING')";
    jdbc.sql("DELETE FROM plans_effect WHERE measure_id" + copied).param(plan.value()).update();
    jdbc.sql("DELETE FROM plans_measure WHERE id" + copied).param(plan.value()).update();
  }

  private int version(PlanId plan) {
    return jdbc.sql("SELECT version FROM plans_plan WHERE id = ?").param(plan.value()).query(Integer.class).single();
  }
}
