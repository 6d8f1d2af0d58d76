package nl.speelruimte.plans.changes;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanScopes;
import nl.speelruimte.plans.PlanStepRow;
import nl.speelruimte.plans.content.PlanContents;
import nl.speelruimte.plans.course.PlanMove;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in plans: between two versions, and since each person saw a plan last. */
@Service
@Transactional(readOnly = true)
public class PlanChanges {

  private static final String EVERYBODY = "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN',"
      + " 'MUNICIPAL_MANAGER', 'MUNICIPAL_READER', 'PROVIDER_MANAGER', 'PROVIDER_DATA', 'PROVIDER_ADMIN', 'AUDITOR')";
  /** What this viewer itself did is no news to it. */
  private static final String STEP_OF_OTHERS = """
      t.recorded_at > s.seen_at AND (:own OR t.move NOT IN (:hidden))
             AND NOT (t.actor = :name AND t.actor_organisation = :organisation)""";
  private static final String UNSEEN = """
      SELECT p.id, p.current_version > s.version_number AS newer
        FROM plans_seen s JOIN plans_plan p ON p.id = s.plan_id
       WHERE s.account_id = :account AND s.plan_id IN (:plans) AND (%s)
         AND EXISTS (SELECT 1 FROM plans_step t WHERE t.plan_id = p.id AND %s)""";
  private final JdbcClient jdbc;
  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final Clock clock;

  PlanChanges(JdbcClient jdbc, EfficiencyPlans plans, PlanContents contents, Clock clock) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.contents = contents;
    this.clock = clock;
  }

  /** The number of the version that this viewer reads first; null when there is none. */
  public static @Nullable Integer shown(PlanDetails plan) {
    return plan.working() != null ? plan.working() : plan.current();
  }

  /** @throws NotHere when this viewer may not read one of the versions, or there is none */
  public PlanDifference between(Viewer viewer, PlanId id, int from, int to) {
    return PlanDifference.between(contents.version(viewer, id, from), contents.version(viewer, id, to));
  }

  /**
   * What changed since this person saw the plan last; empty when that was this version, or never.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public Optional<SinceSeen> sinceSeen(Viewer viewer, PlanId id) {
    var shown = shown(plans.details(viewer, id));
    return seen(viewer, id).filter(seen -> shown != null && seen.version < shown)
        .filter(seen -> contents.versions(viewer, id).stream().anyMatch(each -> each.number() == seen.version))
        .map(seen -> new SinceSeen(seen.at, between(viewer, id, seen.version, shown)));
  }

  /**
   * The steps that others took with the plan since this person saw it last, the latest first.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public List<PlanStepRow> stepsSinceSeen(Viewer viewer, PlanId id) {
    var steps = plans.steps(viewer, id);
    return seen(viewer, id).map(seen -> steps.stream().filter(step -> step.recorded().isAfter(seen.at))
        .filter(step -> !step.actor().equals(viewer.name()) || !step.organisation().equals(viewer.organisation())).toList())
        .orElse(List.of());
  }

  /**
   * Which of these plans are otherwise than when this person saw them last; what it never saw is not among them.
   *
   * @param shown those of one page of a list
   */
  public Map<PlanId, Unseen> unseen(Viewer viewer, Set<PlanId> shown) {
    if (viewer.account() == null || shown.isEmpty()) {
      return Map.of();
    }
    var mine = PlanScopes.plans(viewer.scope());
    var unseen = new HashMap<PlanId, Unseen>();
    jdbc.sql(UNSEEN.formatted(mine.sql(), STEP_OF_OTHERS)).params(mine.parameters())
        .param("account", viewer.account()).param("plans", shown.stream().map(PlanId::value).toList())
        .param("own", viewer.scope() instanceof AccessScope.OfProvider).param("hidden", PlanMove.ofTheProviderAlone())
        .param("name", viewer.name()).param("organisation", viewer.organisation())
        .query(row -> {
          unseen.put(new PlanId(UUID.fromString(row.getString("id"))), row.getBoolean("newer") ? Unseen.VERSION : Unseen.STEP);
        });
    return unseen;
  }

  /**
   * Remembers that this person saw the plan as it is now; only oneself is told, so it leaves no trace.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  @PreAuthorize(EVERYBODY)
  @Transactional
  public void look(Viewer viewer, PlanId id) {
    var shown = shown(plans.details(viewer, id));
    if (viewer.account() == null || shown == null) {
      return;
    }
    jdbc.sql("""
            INSERT INTO plans_seen (account_id, plan_id, version_number, seen_at) VALUES (:account, :plan, :version, :now)
            ON DUPLICATE KEY UPDATE version_number = :version, seen_at = :now""")
        .param("account", viewer.account()).param("plan", id.value()).param("version", shown)
        .param("now", Moments.now(clock)).update();
  }

  private Optional<Seen> seen(Viewer viewer, PlanId id) {
    return viewer.account() == null ? Optional.empty()
        : jdbc.sql("SELECT version_number, seen_at FROM plans_seen WHERE account_id = :account AND plan_id = :plan")
            .param("account", viewer.account()).param("plan", id.value())
            .query((row, _) -> new Seen(row.getInt(1), Moments.of(row, "seen_at"))).optional();
  }

  private record Seen(int version, Instant at) {}
}
