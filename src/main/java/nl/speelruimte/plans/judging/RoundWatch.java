package nl.speelruimte.plans.judging;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.attention.Daily;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.course.PlanMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reminds of rounds as the days go by, and lets no plan be decided on while it is judged. */
@Component
class RoundWatch implements Daily {

  private static final Viewer PORTAL = Viewer.system("judging");
  private final RoundBook book;
  private final RoundPoints points;

  RoundWatch(RoundBook book, RoundPoints points) {
    this.book = book;
    this.points = points;
  }

  @EventListener
  void moved(PlanMoved event) {
    switch (event.move()) {
      case RETURN, APPROVE, APPROVE_PARTLY, REJECT -> {
        if (book.isOpen(event.plan())) {
          throw new RuleBroken("plans.judging.rule.still-open");
        }
        points.decided(event.plan());
      }
      case BEGIN, SUBMIT, WITHDRAW, OPEN_ROUND, START, BEGIN_ADJUSTMENT, DROP_ADJUSTMENT, HAND_IN_ADJUSTMENT,
          AGREE_ADJUSTMENT, REFUSE_ADJUSTMENT, EVALUATE, CLOSE -> { }
    }
  }

  @Override
  public List<Look> due(LocalDate today) {
    return book.openUntil(today.plusDays(RoundPoints.DAYS_AHEAD)).stream().map(round -> new Look("round " + round,
        () -> book.find(PORTAL, round).filter(found -> found.round().isOpen()).ifPresent(points::tell))).toList();
  }
}
