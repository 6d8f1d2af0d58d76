package nl.speelruimte.plans.telling;

import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Excerpt;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the steps of plans ask of people, and tell them: each until the next step. */
@Component
class PlanPoints {

  private static final Viewer PORTAL = Viewer.system("course of a plan");
  private static final String SUBMITTED = "plans.submitted";
  private static final String RETURNED = "plans.returned";
  private static final String DECIDED = "plans.decided";
  private static final String WHY = "plans.point.";
  /** A reason stands in full on the page of the plan. */
  private static final int LONGEST_REASON = 300;
  private final AttentionPoints points;
  private final JdbcClient jdbc;

  PlanPoints(AttentionPoints points, JdbcClient jdbc) {
    this.points = points;
    this.jdbc = jdbc;
  }

  @EventListener
  void on(PlanMoved moved) {
    switch (moved.move()) {
      case SUBMIT, HAND_IN_ADJUSTMENT -> {
        points.resolve(PORTAL, RETURNED, subject(moved));
        raise(SUBMITTED, subject(moved), Severity.WATCH, moved, Side.BUREAU);
      }
      case WITHDRAW, OPEN_ROUND -> points.resolve(PORTAL, SUBMITTED, subject(moved));
      case RETURN -> raise(RETURNED, subject(moved), Severity.ACT, moved, Side.PROVIDER);
      case APPROVE, APPROVE_PARTLY, REJECT, AGREE_ADJUSTMENT, REFUSE_ADJUSTMENT -> {
        points.resolve(PORTAL, SUBMITTED, subject(moved));
        decided(moved);
      }
      case START, EVALUATE -> settled(moved.plan());
      case BEGIN_ADJUSTMENT -> points.resolve(PORTAL, DECIDED, subject(moved));
      case BEGIN, DROP_ADJUSTMENT, CLOSE -> { }
    }
  }

  /** The provider has to go on with it; the municipalities that it touches are told, each by a point of its own. */
  private void decided(PlanMoved moved) {
    settled(moved.plan());
    raise(DECIDED, subject(moved), Severity.WATCH, moved, Side.PROVIDER);
    places(moved.plan()).forEach(place -> raise(DECIDED,
        at(moved.plan(), place).of(moved.provider()).at(place), Severity.KNOW, moved, Side.MUNICIPALITY));
  }

  /** Nobody needs to know of its decision any more. */
  void settled(PlanId plan) {
    points.resolve(PORTAL, DECIDED, Subject.of("plans.plan", plan));
    everTouched(plan).forEach(place -> points.resolve(PORTAL, DECIDED, at(plan, place)));
  }

  private void raise(String kind, Subject subject, Severity severity, PlanMoved moved, Side audience) {
    points.raise(PORTAL, new NewPoint(kind, subject, severity, Money.ZERO, WHY + moved.move(),
        List.of(moved.title(), Excerpt.of(moved.reason(), LONGEST_REASON)), Set.of(audience), "plans/" + moved.plan())
        .askedBy(moved.by().organisation()).ofYear(moved.year()));
  }

  private List<MunicipalityId> places(PlanId plan) {
    return jdbc.sql("SELECT municipality_id FROM plans_plan_place WHERE plan_id = ? ORDER BY municipality_id")
        .param(plan.value()).query((row, _) -> new MunicipalityId(row.getInt(1))).list();
  }

  /** Also by an earlier version: a municipality may have been told then of what it reads no more. */
  private List<MunicipalityId> everTouched(PlanId plan) {
    return jdbc.sql("""
            SELECT s.municipality_id FROM plans_version v JOIN plans_version_space s ON s.version_id = v.id
             WHERE v.plan_id = :plan
             UNION SELECT e.municipality_id FROM plans_version v JOIN plans_measure m ON m.version_id = v.id
              JOIN plans_effect e ON e.measure_id = m.id WHERE v.plan_id = :plan
             UNION SELECT municipality_id FROM plans_plan_place WHERE plan_id = :plan ORDER BY municipality_id""")
        .param("plan", plan.value()).query((row, _) -> new MunicipalityId(row.getInt(1))).list();
  }

  private static Subject subject(PlanMoved moved) {
    return Subject.of("plans.plan", moved.plan()).of(moved.provider());
  }

  /** One open point per municipality. */
  private static Subject at(PlanId plan, MunicipalityId place) {
    return Subject.of("plans.plan", plan + "/" + place);
  }
}
