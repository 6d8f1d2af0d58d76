package nl.speelruimte.improvement.reminders;

import java.time.LocalDate;
import java.util.Map;
import nl.speelruimte.kernel.Quarter;

/** The quarter that ended last: about each action that is worked on something is to be told within two weeks. */
record QuarterToTell(Quarter quarter) {

  static final int DAYS = 14;

  static QuarterToTell on(LocalDate today) {
    return new QuarterToTell(Quarter.of(Quarter.of(today).period().from().minusDays(1)));
  }

  /** The last day on which it is told in time. */
  LocalDate due() {
    return quarter.period().to().plusDays(DAYS);
  }

  boolean isLate(LocalDate today) {
    return today.isAfter(due());
  }

  Map<String, Object> parameters() {
    return Map.of("end", quarter.period().to(), "quarter", quarter.number(), "year", quarter.year());
  }
}
