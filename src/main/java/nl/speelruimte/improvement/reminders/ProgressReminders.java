package nl.speelruimte.improvement.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.NewPoint;
import nl.speelruimte.attention.Severity;
import nl.speelruimte.attention.Side;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.improvement.reminders.Standing.Group;
import nl.speelruimte.kernel.Money;
import org.springframework.stereotype.Component;

/**
 * UC-112: asks a provider to tell how each action went in the quarter that ended last. When that is late, bureau and
 * municipalities are told about how many actions of a plan it is, each of those that touch it.
 */
@Component
class ProgressReminders {

  private static final String TO_TELL = "improvement.progress";
  private static final String LATE = "improvement.progress-late";
  private static final String WHY = "improvement.why.";
  private final Standings standings;
  private final AttentionPoints points;
  private final Clock clock;

  ProgressReminders(Standings standings, AttentionPoints points, Clock clock) {
    this.standings = standings;
    this.points = points;
    this.clock = clock;
  }

  /** What the provider of an action is to tell. */
  void look(Standing standing) {
    var today = LocalDate.now(clock);
    var quarter = QuarterToTell.on(today);
    if (!standing.status().isWorkedOn() || !standings.isUntold(standing.id(), quarter)) {
      points.resolve(ActionReminders.PORTAL, TO_TELL, standing.subject());
      return;
    }
    var late = quarter.isLate(today);
    points.raise(ActionReminders.PORTAL, new NewPoint(TO_TELL, standing.subject(), late ? Severity.ACT : Severity.WATCH,
        Money.ZERO, WHY + (late ? "progress-late" : "progress-due"),
        List.of(standing.name(), number(quarter), year(quarter), quarter.due()), Set.of(Side.PROVIDER), standing.route())
        .due(quarter.due()));
  }

  /** What the others are told about a group, such as a plan. */
  void recount(Group group) {
    var today = LocalDate.now(clock);
    var quarter = QuarterToTell.on(today);
    for (var late : standings.late(group, quarter)) {
      var place = late.municipality();
      var subject = Subject.of("improvement.origin", group.id() + "@" + (place == null ? "bureau" : place))
          .of(late.provider()).at(place);
      if (quarter.isLate(today) && late.actions() > 0) {
        points.raise(ActionReminders.PORTAL, new NewPoint(LATE, subject, Severity.WATCH, Money.ZERO,
            WHY + "progress-missing", List.of(late.title(), late.actions(), number(quarter), year(quarter)),
            Set.of(place == null ? Side.BUREAU : Side.MUNICIPALITY), "improvement-actions?provider=" + late.provider())
            .due(quarter.due()).ofYear(late.year()));
      } else {
        points.resolve(ActionReminders.PORTAL, LATE, subject);
      }
    }
  }

  private static String number(QuarterToTell quarter) {
    return Integer.toString(quarter.quarter().number());
  }

  private static String year(QuarterToTell quarter) {
    return Integer.toString(quarter.quarter().year());
  }
}
