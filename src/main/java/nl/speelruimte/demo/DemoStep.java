package nl.speelruimte.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.speelruimte.demo.files.DemoFile;
import nl.speelruimte.demo.files.RegionFiles;
import nl.speelruimte.demo.plans.PlanAct;
import nl.speelruimte.demo.region.Timeline;
import nl.speelruimte.kernel.PortalClock;

/**
 * Something that happened in the region.
 *
 * @param moment when the portal learns of it
 */
sealed interface DemoStep {

  /** So long ago that its clocks run, and that nothing is late yet. */
  int DAYS_AGO = 5;

  Instant moment();

  /** Parties and agreements are registered. */
  record Registers(Instant moment) implements DemoStep {}

  /** The spaces of a year are decided. */
  record Spaces(Instant moment, int year) implements DemoStep {}

  /** The messages of a month come in. */
  record Messages(Instant moment, YearMonth month) implements DemoStep {}

  /** One space is raised half-way the year. */
  record Adjustment(Instant moment, LocalDate day) implements DemoStep {}

  /** The service bureau escalates, and a provider proposes a change. */
  record Ladder(Instant moment) implements DemoStep {}

  /** Where it is tight, a notice goes out and an intake stop begins, some days ago. */
  record Tight(Instant moment, LocalDate day) implements DemoStep {}

  /** Something happens with the plans of a year. */
  record Plans(Instant moment, LocalDate day, int year, PlanAct act) implements DemoStep {}

  /** A step towards the spaces of next year. */
  record Procedure(Instant moment, LocalDate day, int year, Act act) implements DemoStep {}

  /** What happens on the way to a year. */
  enum Act {
    /** It is calculated, and most providers are told in time. */
    ANNOUNCE,
    /** Some of them respond. */
    RESPOND,
    /** The bureau decides; the municipalities without a mandate still have to agree. */
    DECIDE,
    /** One provider is told too late. */
    ANNOUNCE_LATE,
    /** Before the year begins the rest is decided, and the municipalities agree. */
    DECIDE_REST
  }

  /** What comes in with it. */
  default List<DemoFile> files(RegionFiles region) {
    return switch (this) {
      case Registers _ -> region.registers();
      case Spaces spaces -> List.of(region.spaces(spaces.year()));
      case Messages messages -> region.messages(messages.month());
      case Adjustment _, Ladder _, Tight _, Procedure _, Plans _ -> List.of();
    };
  }

  /** Everything that happened, in order of time. */
  static List<DemoStep> all(Timeline time, Instant now) {
    var steps = new ArrayList<DemoStep>();
    steps.add(new Registers(evening(LocalDate.of(time.firstYear() - 1, 9, 15))));
    for (var year = time.firstYear(); year <= time.mainYear(); year++) {
      steps.add(new Spaces(evening(LocalDate.of(year - 1, 9, 29)), year));
    }
    for (var month : time.months()) {
      steps.add(new Messages(earlier(evening(month.atEndOfMonth()), now), month));
    }
    var adjusted = adjustedOn(time);
    steps.add(new Adjustment(earlier(evening(adjusted), now), adjusted));
    steps.add(new Ladder(earlier(evening(time.today().minusDays(10)), now)));
    var tight = time.today().minusDays(DAYS_AGO);
    steps.add(new Tight(earlier(evening(tight), now), tight));
    var year = time.mainYear();
    addProcedure(steps, time, LocalDate.of(year, 6, 18), Act.ANNOUNCE);
    addProcedure(steps, time, LocalDate.of(year, 7, 9), Act.RESPOND);
    addProcedure(steps, time, LocalDate.of(year, 9, 24), Act.DECIDE);
    addProcedure(steps, time, LocalDate.of(year, 11, 3), Act.ANNOUNCE_LATE);
    addProcedure(steps, time, LocalDate.of(year, 12, 22), Act.DECIDE_REST);
    addPlans(steps, time, now);
    steps.sort(Comparator.comparing(DemoStep::moment));
    return steps;
  }

  /** Those of the main year from call to quarter, and those that are asked for now. */
  private static void addPlans(List<DemoStep> steps, Timeline time, Instant now) {
    var year = time.mainYear();
    addPlans(steps, time, LocalDate.of(year - 1, 10, 20), year, PlanAct.CALL);
    addPlans(steps, time, LocalDate.of(year - 1, 11, 24), year, PlanAct.SUBMIT);
    addPlans(steps, time, LocalDate.of(year - 1, 12, 8), year, PlanAct.JUDGE);
    addPlans(steps, time, LocalDate.of(year - 1, 12, 18), year, PlanAct.DECIDE);
    for (var month = 4; month <= 13; month += 3) {
      addPlans(steps, time, LocalDate.of(year, 1, 9).plusMonths(month - 1), year, PlanAct.FOLLOW);
    }
    var next = time.yearOfPlans();
    var called = time.today().minusDays(16);
    var lately = time.today().minusDays(3);
    steps.add(new Plans(earlier(evening(called), now), called, next, PlanAct.CALL_NOW));
    steps.add(new Plans(earlier(evening(lately), now), lately, next, PlanAct.NOW));
  }

  private static void addPlans(List<DemoStep> steps, Timeline time, LocalDate day, int year, PlanAct act) {
    if (time.hasCome(day)) {
      steps.add(new Plans(evening(day), day, year, act));
    }
  }

  private static void addProcedure(List<DemoStep> steps, Timeline time, LocalDate day, Act act) {
    if (time.hasCome(day)) {
      steps.add(new Procedure(evening(day), day, time.mainYear() + 1, act));
    }
  }

  /** In the summer, or some weeks ago when it is not summer yet. */
  private static LocalDate adjustedOn(Timeline time) {
    var summer = LocalDate.of(time.mainYear(), 7, 9);
    return time.hasCome(summer) ? summer : time.today().minusWeeks(3);
  }

  private static Instant evening(LocalDate day) {
    return day.atTime(LocalTime.of(17, 30)).atZone(PortalClock.ZONE).toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
