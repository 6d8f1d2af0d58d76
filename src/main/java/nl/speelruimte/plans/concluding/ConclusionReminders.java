package nl.speelruimte.plans.concluding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the lead of a round that closed a week ago and of which nothing was concluded. */
@Component
class ConclusionReminders {

  static final int DAYS = 7;
  private static final Viewer PORTAL = Viewer.system("plans");
  private static final String KIND = "plans.conclude";
  private static final String DUE = """
      SELECT p.id, p.provider_id, p.title, r.lead_name, r.closed_at FROM plans_plan p
        JOIN plans_round r ON r.plan_id = p.id AND r.plan_version = p.current_version
       WHERE p.state = 'IN_REVIEW' AND r.closed_at < :before
         AND NOT EXISTS (SELECT 1 FROM plans_conclusion c WHERE c.plan_id = p.id AND c.round_id = r.id)""";
  private final JdbcClient jdbc;
  private final AttentionPoints points;
  private final Clock clock;

  ConclusionReminders(JdbcClient jdbc, AttentionPoints points, Clock clock) {
    this.jdbc = jdbc;
    this.points = points;
    this.clock = clock;
  }

  @Scheduled(cron = "${speelruimte.plans.conclude-cron:0 40 5 * * *}", zone = "Europe/Amsterdam")
  @Transactional
  void remind() {
    for (var due : due(LocalDate.now(clock).minusDays(DAYS))) {
      points.raise(PORTAL, new NewPoint(KIND, subject(due.plan, due.provider), Severity.WATCH, Money.ZERO,
          "plans.deciding.why.conclude", List.of(due.title, due.closed, due.lead), Set.of(Side.BUREAU),
          "plans/" + due.plan + "/decision"));
    }
  }

  /** Somebody began to conclude. */
  void concluded(PlanId plan, ProviderId provider) {
    points.resolve(PORTAL, KIND, subject(plan, provider));
  }

  /** Whatever step a plan takes, it waits for a conclusion no longer. */
  @EventListener
  void moved(PlanMoved moved) {
    concluded(moved.plan(), moved.provider());
  }

  private List<Due> due(LocalDate day) {
    return jdbc.sql(DUE).param("before", Moments.startOf(day.plusDays(1)))
        .query((row, _) -> new Due(new PlanId(UUID.fromString(row.getString("id"))),
            new ProviderId(row.getInt("provider_id")), row.getString("title"), row.getString("lead_name"),
            LocalDate.ofInstant(Moments.of(row, "closed_at"), PortalClock.ZONE))).list();
  }

  private static Subject subject(PlanId plan, ProviderId provider) {
    return Subject.of("plans.plan", plan).of(provider);
  }

  private record Due(PlanId plan, ProviderId provider, String title, String lead, LocalDate closed) {}
}
