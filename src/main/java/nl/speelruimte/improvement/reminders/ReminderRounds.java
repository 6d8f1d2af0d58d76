package nl.speelruimte.improvement.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks as the days go by: once a day in Amsterdam, and soon after a start; at what is due and at nothing else. */
@Component
class ReminderRounds {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);
  private static final int MINUTES_10 = 600_000;
  private static final int MINUTE = 60_000;
  /** A point of an ended action is resolved in the week after its time. */
  private static final int WEEK = 7;
  private final Standings standings;
  private final ActionReminders reminders;
  private final ProgressReminders progress;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private @Nullable LocalDate lookedOn;

  ReminderRounds(Standings standings, ActionReminders reminders, ProgressReminders progress,
      TransactionTemplate transaction, Clock clock) {
    this.standings = standings;
    this.reminders = reminders;
    this.progress = progress;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = MINUTES_10, initialDelay = MINUTE)
  void look() {
    var today = LocalDate.now(clock);
    if (!today.equals(lookedOn)) {
      round();
      lookedOn = today;
    }
  }

  /** Each in a transaction of its own: one that fails keeps no other from being told. */
  void round() {
    var today = LocalDate.now(clock);
    var untold = standings.untold(QuarterToTell.on(today));
    var ids = new LinkedHashSet<>(standings.due(today.plusDays(ActionReminders.DAYS_AHEAD),
        today.minusDays(ActionReminders.DAYS_AFTER_END + WEEK), today.minusDays(ActionReminders.DAYS_AFTER_END + 1)));
    untold.forEach(each -> ids.add(each.id()));
    ids.forEach(id -> attempt(id, () -> reminders.look(id)));
    untold.stream().map(Standings.Untold::group).collect(Collectors.toCollection(LinkedHashSet::new))
        .forEach(group -> attempt(group, () -> progress.recount(group)));
  }

  private void attempt(Object about, Runnable look) {
    try {
      transaction.executeWithoutResult(_ -> look.run());
    } catch (RuntimeException problem) {
      LOG.error("Could not remind of {}", about, problem);
    }
  }
}
