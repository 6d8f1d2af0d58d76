package nl.speelruimte.plans.judging;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.course.PlanMoved;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds of rounds as the days go by, and lets no plan be decided on while it is judged. */
@Component
class RoundWatch {

  private static final Logger LOG = LoggerFactory.getLogger(RoundWatch.class);
  private static final Viewer PORTAL = Viewer.system("judging");
  private static final int MINUTES_10 = 600_000;
  private static final int MINUTE = 60_000;
  private final RoundBook book;
  private final RoundPoints points;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private @Nullable LocalDate remindedOn;

  RoundWatch(RoundBook book, RoundPoints points, TransactionTemplate transaction, Clock clock) {
    this.book = book;
    this.points = points;
    this.transaction = transaction;
    this.clock = clock;
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

  @Scheduled(fixedDelay = MINUTES_10, initialDelay = MINUTE)
  void look() {
    var today = LocalDate.now(clock);
    if (!today.equals(remindedOn)) {
      remind();
      remindedOn = today;
    }
  }

  /** Each in a transaction of its own: one that fails keeps no other from being told. */
  void remind() {
    for (var round : book.openUntil(LocalDate.now(clock).plusDays(RoundPoints.DAYS_AHEAD))) {
      try {
        transaction.executeWithoutResult(_ -> book.find(PORTAL, round).filter(found -> found.round().isOpen())
            .ifPresent(points::tell));
      } catch (RuntimeException problem) {
        LOG.error("Could not remind of round {}", round, problem);
      }
    }
  }
}
