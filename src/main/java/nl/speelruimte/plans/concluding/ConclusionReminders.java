package nl.speelruimte.plans.concluding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.Daily;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.PortalClock;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.course.PlanMoved;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.RoundRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds the lead of a round that closed a week ago and of which nothing was concluded. */
@Component
class ConclusionReminders implements Daily {

  /** The round closed on a Monday: on the Monday after, whenever in the day it was. */
  static final int DAYS = 7;
  private static final Viewer PORTAL = Viewer.system("concluding");
  private static final String KIND = "plans.conclude";
  private final JudgingRounds rounds;
  private final ConclusionBook book;
  private final AttentionPoints points;
  private final Clock clock;

  ConclusionReminders(JudgingRounds rounds, ConclusionBook book, AttentionPoints points, Clock clock) {
    this.rounds = rounds;
    this.book = book;
    this.points = points;
    this.clock = clock;
  }

  @Override
  public List<Look> due(LocalDate today) {
    return waiting(today).stream().map(round -> new Look("round " + round.id(), () -> again(round.plan()))).toList();
  }

  /** As it stands now: somebody may have begun, or lead it in the place of another. */
  void again(PlanId plan) {
    waiting(LocalDate.now(clock)).stream().filter(round -> round.plan().equals(plan)).forEach(this::remind);
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

  private List<RoundRow> waiting(LocalDate today) {
    return rounds.undecided(PORTAL, today.minusDays(DAYS)).stream()
        .filter(round -> book.of(round.id().value()).isEmpty()).toList();
  }

  private void remind(RoundRow round) {
    if (round.closedAt() == null) {
      throw new IllegalArgumentException("Round " + round.id() + " is open");
    }
    points.raise(PORTAL, new NewPoint(KIND, subject(round.plan(), round.provider()), Severity.WATCH, Money.ZERO,
        "plans.deciding.why.conclude", List.of(round.planTitle(), LocalDate.ofInstant(round.closedAt(), PortalClock.ZONE),
            round.leadName()), Set.of(Side.BUREAU), "plans/" + round.plan() + "/decision"));
  }

  private static Subject subject(PlanId plan, ProviderId provider) {
    return Subject.of("plans.plan", plan).of(provider);
  }
}
