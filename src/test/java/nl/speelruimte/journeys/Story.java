package nl.speelruimte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.demo.region.Timeline;
import nl.speelruimte.testing.PortalProcess;

/**
 * What the log of the portal tells a visitor of the demo to look for: the space that will be full in about six weeks.
 *
 * @param day on which the story is told
 * @param week in which the space will be full
 */
record Story(LocalDate day, int week, String provider, String municipality) {

  /** The story is fitted to a day or a little before it, and may have moved on when the data are of an earlier day. */
  private static final int EARLIER = 10;
  private static final int LATER = 5;

  static Story of(PortalProcess portal) {
    var told = portal.jvm().awaitSaying("tells the story of (\\S+)\\. Look for:\\s+"
        + "a space that (?:will be|was) full in week (\\d+), [^:]*: (.+) in (\\S.*)\\n");
    var story = new Story(LocalDate.parse(told.group(1)), Integer.parseInt(told.group(2)), told.group(3),
        told.group(4).strip());
    assertThat(story.weeks()).contains(story.week);
    return story;
  }

  /** The year that the portal opens on. */
  int year() {
    return time().mainYear();
  }

  /** From January to March: its last claims are still coming in, and the space may have been broken by now. */
  boolean yearIsOver() {
    return year() < day.getYear();
  }

  /** The year in which care is delivered now. */
  int runningYear() {
    return day.getYear();
  }

  /** The weeks in which the space may be full. */
  Set<Integer> weeks() {
    var filling = time().dayOfFilling();
    return filling.minusDays(EARLIER).datesUntil(filling.plusDays(LATER + 1))
        .map(day -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).collect(Collectors.toSet());
  }

  private Timeline time() {
    return new Timeline(day, 2);
  }
}
