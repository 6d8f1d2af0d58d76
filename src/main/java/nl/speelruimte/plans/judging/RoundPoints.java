package nl.speelruimte.plans.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import org.springframework.stereotype.Component;

/** What a round asks of people: of assessors their judgement, of the lead what to do when they are done or late. */
@Component
class RoundPoints {

  /** From so many days before its last day on it is pressing. */
  static final int DAYS_AHEAD = 3;
  private static final Viewer PORTAL = Viewer.system("judging");
  private static final String JUDGE = "plans.judge";
  private static final String READY = "plans.round-ready";
  private static final String LATE = "plans.round-late";
  private static final String WHY = "plans.judging.why.";
  private final AttentionPoints points;
  private final RoundBook book;
  private final Clock clock;

  RoundPoints(AttentionPoints points, RoundBook book, Clock clock) {
    this.points = points;
    this.book = book;
    this.clock = clock;
  }

  /** Says what the round asks now, and takes back what it asks no more. */
  void tell(RoundDetails details) {
    var round = details.round();
    for (var assessor : details.everybody()) {
      if (round.isOpen() && assessor.judges() && !assessor.hasFinished()) {
        ask(round, assessor);
      } else {
        points.resolve(PORTAL, JUDGE, subject(round, assessor));
      }
    }
    late(details);
    if (!round.isOpen()) {
      points.raise(PORTAL, new NewPoint(READY, round.subject(), Severity.ACT, Money.ZERO, WHY + "round-ready",
          List.of(round.planTitle(), round.finished(), round.assessors(), round.leadName()), Set.of(Side.BUREAU),
          route(round.plan())));
    }
  }

  /** Somebody decided about the plan: what is ready needs nobody any more. */
  void decided(PlanId plan) {
    book.ofPlan(PORTAL, plan).forEach(round -> points.resolve(PORTAL, READY, round.subject()));
  }

  private void ask(RoundRow round, AssessorRow assessor) {
    var side = assessor.municipality() == null ? Side.BUREAU : Side.PAYER;
    points.raise(PORTAL, new NewPoint(JUDGE, subject(round, assessor), severity(round), Money.ZERO, WHY + "judge",
        List.of(round.planTitle(), assessor.name(), round.dueOn(), round.leadName()), Set.of(side),
        "plan-judging/" + round.id()).due(round.dueOn()).askedBy(round.leadName()));
  }

  private void late(RoundDetails details) {
    var round = details.round();
    if (round.isOpen() && round.dueOn().isBefore(today())) {
      var names = details.assessors().stream().filter(each -> !each.hasFinished()).map(AssessorRow::name)
          .collect(Collectors.joining(", "));
      points.raise(PORTAL, new NewPoint(LATE, round.subject(), Severity.ACT, Money.ZERO, WHY + "round-late",
          List.of(round.planTitle(), round.dueOn(), names, round.leadName()), Set.of(Side.BUREAU), route(round.plan()))
          .due(round.dueOn()));
    } else {
      points.resolve(PORTAL, LATE, round.subject());
    }
  }

  private Severity severity(RoundRow round) {
    return round.dueOn().isBefore(today().plusDays(DAYS_AHEAD + 1)) ? Severity.ACT : Severity.WATCH;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String route(PlanId plan) {
    return "plans/" + plan + "/judging";
  }

  private static Subject subject(RoundRow round, AssessorRow assessor) {
    return Subject.of("plans.assessor", assessor.id()).of(round.provider()).at(assessor.municipality())
        .behindTheProvider();
  }
}
