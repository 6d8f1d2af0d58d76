package nl.speelruimte.uikit;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** The number of the calendar week a day is in, as Dutch calendars count. */
public final class IsoWeek {

  private IsoWeek() {}

  public static String of(@Nullable LocalDate day) {
    return day == null ? Amounts.NONE : Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
