package nl.speelruimte.improvement.changes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionScopes;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.ReviewKind;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.kernel.Moments;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** UC-117: what others did with an action since each person saw it last. What one did oneself is no news. */
@Service
@Transactional(readOnly = true)
public class ActionChanges {

  private static final String EVERYBODY = "hasAnyRole('BUREAU_MANAGER', 'BUREAU_ANALYST', 'BUREAU_ADMIN',"
      + " 'MUNICIPAL_MANAGER', 'MUNICIPAL_READER', 'PROVIDER_MANAGER', 'PROVIDER_DATA', 'PROVIDER_ADMIN', 'AUDITOR')";
  private static final String NEW = """
      t.action_id = a.id AND t.recorded_at > s.seen_at AND NOT (t.actor = :name AND t.actor_organisation = :organisation)""";
  private static final String UNSEEN = """
      SELECT a.id FROM improvement_seen s JOIN improvement_action a ON a.id = s.action_id
       WHERE s.account_id = :account AND s.action_id IN (:actions) AND (%1$s) AND (
             EXISTS (SELECT 1 FROM improvement_step t WHERE %3$s)
          OR EXISTS (SELECT 1 FROM improvement_review t WHERE %3$s AND t.kind IN ('MOVED', 'HELD'))
          OR EXISTS (SELECT 1 FROM improvement_promise_set t WHERE %3$s AND t.number > 1)
          OR EXISTS (SELECT 1 FROM improvement_entry t WHERE %3$s AND (t.kind = 'PROGRESS' OR EXISTS (
               SELECT 1 FROM improvement_effect f WHERE f.entry_id = t.id AND (%2$s)))))""";
  private final JdbcClient jdbc;
  private final ImprovementActions actions;
  private final ActionProgress progress;
  private final Clock clock;

  ActionChanges(JdbcClient jdbc, ImprovementActions actions, ActionProgress progress, Clock clock) {
    this.jdbc = jdbc;
    this.actions = actions;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * What is new since this person saw the action last; empty when nothing is, or when it never did.
   *
   * @throws NotHere when there is no such action for this viewer
   */
  public Optional<SinceSeen> sinceSeen(Viewer viewer, ActionId id) {
    var details = actions.details(viewer, id);
    var seenAt = seenAt(viewer, id);
    if (seenAt.isEmpty()) {
      return Optional.empty();
    }
    var changes = new ArrayList<ActionChange>();
    var news = new News(viewer, seenAt.get());
    details.steps().stream().filter(step -> news.has(step.recordedAt(), step.actor(), step.actorOrganisation()))
        .map(ActionChange.Moved::new).forEach(changes::add);
    details.reviews().stream().filter(review -> news.has(review.recordedAt(), review.actor(), review.actorOrganisation()))
        .filter(review -> review.kind() == ReviewKind.MOVED || review.kind() == ReviewKind.HELD)
        .map(ActionChange.Reviewed::new).forEach(changes::add);
    details.promises().stream().filter(set -> set.number() > 1)
        .filter(set -> news.has(set.recordedAt(), set.actor(), set.actorOrganisation()))
        .map(ActionChange.PromisedAnew::new).forEach(changes::add);
    progress.rows(viewer, id).stream()
        .filter(entry -> news.has(entry.recordedAt(), entry.actor(), entry.actorOrganisation()))
        .map(ActionChange.Told::new).forEach(changes::add);
    changes.sort(Comparator.comparing(ActionChange::at));
    return changes.isEmpty() ? Optional.empty() : Optional.of(new SinceSeen(seenAt.get(), changes));
  }

  /**
   * About which of these actions something is new since this person saw them last; what it never saw is not among them.
   *
   * @param shown those of one page of a list
   */
  public Set<ActionId> unseen(Viewer viewer, Set<ActionId> shown) {
    if (viewer.account() == null || shown.isEmpty()) {
      return Set.of();
    }
    var mine = ActionScopes.actions(viewer.scope());
    var amounts = ActionScopes.amounts(viewer.scope(), "f.municipality_id");
    var values = new HashMap<>(mine.parameters());
    values.putAll(amounts.parameters());
    return jdbc.sql(UNSEEN.formatted(mine.sql(), amounts.sql(), NEW)).params(values)
        .param("account", viewer.account()).param("actions", shown.stream().map(ActionId::value).toList())
        .param("name", viewer.name()).param("organisation", viewer.organisation())
        .query((row, _) -> new ActionId(UUID.fromString(row.getString("id")))).list().stream().collect(Collectors.toSet());
  }

  /**
   * Remembers that this person saw the action as it is now; only oneself is told, so it leaves no trace.
   *
   * @throws NotHere when there is no such action for this viewer
   */
  @PreAuthorize(EVERYBODY)
  @Transactional
  public void look(Viewer viewer, ActionId id) {
    actions.details(viewer, id);
    if (viewer.account() != null) {
      jdbc.sql("""
              INSERT INTO improvement_seen (account_id, action_id, seen_at) VALUES (:account, :action, :now)
              ON DUPLICATE KEY UPDATE seen_at = :now""")
          .param("account", viewer.account()).param("action", id.value()).param("now", Moments.now(clock)).update();
    }
  }

  private Optional<Instant> seenAt(Viewer viewer, ActionId id) {
    return viewer.account() == null ? Optional.empty()
        : jdbc.sql("SELECT seen_at FROM improvement_seen WHERE account_id = :account AND action_id = :action")
            .param("account", viewer.account()).param("action", id.value())
            .query((row, _) -> Moments.of(row, "seen_at")).optional();
  }

  private record News(Viewer viewer, Instant since) {

    boolean has(Instant at, String actor, String organisation) {
      return at.isAfter(since) && !(actor.equals(viewer.name()) && organisation.equals(viewer.organisation()));
    }
  }
}
