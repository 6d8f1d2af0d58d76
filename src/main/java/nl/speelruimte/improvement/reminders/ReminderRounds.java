package nl.speelruimte.improvement.reminders;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.attention.Daily;
import org.springframework.stereotype.Component;

/** Looks as the days go by: at what is due and at nothing else. */
@Component
class ReminderRounds implements Daily {

  /** A point of an ended action is resolved in the week after its time. */
  private static final int WEEK = 7;
  private final Standings standings;
  private final ActionReminders reminders;
  private final ProgressReminders progress;

  ReminderRounds(Standings standings, ActionReminders reminders, ProgressReminders progress) {
    this.standings = standings;
    this.reminders = reminders;
    this.progress = progress;
  }

  @Override
  public List<Look> due(LocalDate today) {
    var untold = standings.untold(QuarterToTell.on(today));
    var ids = new LinkedHashSet<>(standings.due(today.plusDays(ActionReminders.DAYS_AHEAD),
        today.minusDays(ActionReminders.DAYS_AFTER_END + WEEK), today.minusDays(ActionReminders.DAYS_AFTER_END + 1)));
    untold.forEach(each -> ids.add(each.id()));
    var groups = untold.stream().map(Standings.Untold::group).distinct();
    return Stream.concat(ids.stream().map(id -> new Look("action " + id, () -> reminders.look(id))),
        groups.map(group -> new Look("progress of " + group, () -> progress.recount(group)))).toList();
  }
}
