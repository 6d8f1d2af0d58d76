package nl.speelruimte.improvement.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.improvement.ActionChanged;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.kernel.Excerpt;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What one action asks now, and of whom; in the transaction of whatever changed it. */
@Component
class ActionReminders {

  static final Viewer PORTAL = Viewer.system("improvement");
  static final int DAYS_AHEAD = 14;
  /** How long a provider is told that an action of it was cancelled or merged. */
  static final int DAYS_AFTER_END = 14;
  private static final String AWAITED = "improvement.awaited";
  private static final String REVIEW = "improvement.review";
  private static final String STALLED = "improvement.stalled";
  private static final String ENDED = "improvement.ended";
  private static final String WHY = "improvement.why.";
  private static final int LONGEST_REASON = 300;
  private static final Set<Side> BOTH = Set.of(Side.PROVIDER, Side.BUREAU);
  private final Standings standings;
  private final ProgressReminders progress;
  private final AttentionPoints points;
  private final Clock clock;

  ActionReminders(Standings standings, ProgressReminders progress, AttentionPoints points, Clock clock) {
    this.standings = standings;
    this.progress = progress;
    this.points = points;
    this.clock = clock;
  }

  @EventListener
  void changed(ActionChanged change) {
    var standing = look(change.action());
    progress.recount(standing.group());
  }

  /** Raises what it asks now, and resolves what it asks no more. */
  Standing look(ActionId id) {
    var standing = standings.of(id);
    var today = LocalDate.now(clock);
    awaited(standing, today);
    review(standing, today);
    stalled(standing);
    ended(standing, today);
    progress.look(standing);
    return standing;
  }

  private void awaited(Standing standing, LocalDate today) {
    var day = standing.awaitedOn();
    var passed = day != null && day.isBefore(today);
    if (day == null || day.isAfter(today.plusDays(DAYS_AHEAD))) {
      points.resolve(PORTAL, AWAITED, standing.subject());
      return;
    }
    points.raise(PORTAL, point(standing, AWAITED, passed ? Severity.ACT : Severity.WATCH,
        why(standing.status(), passed), List.of(standing.name(), day), passed ? BOTH : Set.of(Side.PROVIDER)).due(day));
  }

  private static String why(ActionStatus status, boolean passed) {
    return switch (status) {
      case PREPARING -> passed ? "begin-passed" : "begin-near";
      case POSTPONED -> passed ? "resume-passed" : "resume-near";
      case IN_PROGRESS, DELAYED, DELIVERED, CLOSED, MERGED, CANCELLED -> passed ? "deliver-passed" : "deliver-near";
    };
  }

  private void review(Standing standing, LocalDate today) {
    var day = standing.reviewOn();
    if (day == null || day.isAfter(today.plusDays(DAYS_AHEAD))) {
      points.resolve(PORTAL, REVIEW, standing.subject());
    } else if (day.isBefore(today)) {
      points.raise(PORTAL, point(standing, REVIEW, Severity.ACT, "review-passed", List.of(standing.name(), day),
          Set.of(Side.BUREAU)).due(day));
    } else {
      points.raise(PORTAL, point(standing, REVIEW, Severity.WATCH, "review-near", List.of(standing.name(), day),
          BOTH).due(day));
    }
  }

  /** The bureau is told that and why something is done later, as long as it is. */
  private void stalled(Standing standing) {
    var delayed = standing.status() == ActionStatus.DELAYED;
    if (delayed || standing.status() == ActionStatus.POSTPONED) {
      points.raise(PORTAL, point(standing, STALLED, Severity.WATCH, delayed ? "stalled-delayed" : "stalled-postponed",
          List.of(standing.name(), standing.awaitedOn(), reason(standing)), Set.of(Side.BUREAU)));
    } else {
      points.resolve(PORTAL, STALLED, standing.subject());
    }
  }

  /** The provider is told for two weeks that and why an action of it was ended by somebody else. */
  private void ended(Standing standing, LocalDate today) {
    var merged = standing.status() == ActionStatus.MERGED;
    var ended = standing.endedOn();
    if ((merged || standing.status() == ActionStatus.CANCELLED) && ended != null
        && !ended.plusDays(DAYS_AFTER_END).isBefore(today)) {
      points.raise(PORTAL, point(standing, ENDED, Severity.KNOW, merged ? "ended-merged" : "ended-cancelled",
          List.of(standing.name(), reason(standing)), Set.of(Side.PROVIDER)));
    } else {
      points.resolve(PORTAL, ENDED, standing.subject());
    }
  }

  private static String reason(Standing standing) {
    return Excerpt.of(standing.reason(), LONGEST_REASON);
  }

  private static NewPoint point(Standing standing, String kind, Severity severity, String why, List<Object> figures,
      Set<Side> audience) {
    return new NewPoint(kind, standing.subject(), severity, Money.ZERO, WHY + why, figures, audience, standing.route());
  }
}
