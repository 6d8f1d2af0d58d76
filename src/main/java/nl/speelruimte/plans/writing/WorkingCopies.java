package nl.speelruimte.plans.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.PlanScopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the working copy of a plan for whoever may write in it; two who write in one plan follow each other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkingCopies {

  private final JdbcClient jdbc;
  private final EfficiencyPlans plans;
  private final AuditTrail trail;

  WorkingCopies(JdbcClient jdbc, EfficiencyPlans plans, AuditTrail trail) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.trail = trail;
  }

  /**
   * Holds the working copy until the transaction ends.
   *
   * @throws NotHere when there is no such plan that this viewer may write in
   * @throws RuleBroken when nothing of it is being written now
   */
  WorkingCopy open(Viewer viewer, PlanId id) {
    return ifAny(viewer, id).orElseThrow(() -> new RuleBroken("plans.writing.rule.not-writing"));
  }

  /** The same; empty when nothing of it is being written now. */
  Optional<WorkingCopy> ifAny(Viewer viewer, PlanId id) {
    mayWrite(viewer, id);
    plans.details(viewer, id);
    return found(id, " FOR UPDATE");
  }

  /** Only to read, so that it waits for nobody. @throws NotHere when this viewer may not write in it */
  WorkingCopy read(Viewer viewer, PlanId id) {
    mayWrite(viewer, id);
    plans.details(viewer, id);
    return found(id, "").orElseThrow(() -> new RuleBroken("plans.writing.rule.not-writing"));
  }

  /** Leaves a line of what somebody did in the working copy, without a word of what it says. */
  void did(Viewer viewer, WorkingCopy copy, String action) {
    trail.record(viewer, copy.subject(), action, null, null, null);
  }

  private Optional<WorkingCopy> found(PlanId id, String lock) {
    return jdbc.sql("""
            SELECT p.provider_id, p.year, p.reach, v.id, v.number FROM plans_plan p
              JOIN plans_version v ON v.plan_id = p.id AND v.number = p.working_version
             WHERE p.id = :plan""" + lock)
        .param("plan", id.value()).query((row, _) -> copy(id, row)).optional();
  }

  private static WorkingCopy copy(PlanId id, ResultSet row) throws SQLException {
    return new WorkingCopy(id, new ProviderId(row.getInt("provider_id")), row.getInt("year"),
        PlanReach.valueOf(row.getString("reach")), UUID.fromString(row.getString("id")), row.getInt("number"));
  }

  private static void mayWrite(Viewer viewer, PlanId id) {
    if (!PlanScopes.writes(viewer)) {
      throw new NotHere("plan", id);
    }
  }
}
