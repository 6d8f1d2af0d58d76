package nl.speelruimte.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The calendar week a day is in, as Dutch calendars count; around New Year it may be a week of another year. */
public final class IsoWeek {

  private IsoWeek() {}

  /** {@code 48}; {@code 1 van 2026} when the week is one of another year than the day. */
  public static String of(@Nullable LocalDate day) {
    if (day == null) {
      return Amounts.NONE;
    }
    var number = Integer.toString(number(day));
    var other = otherYear(day);
    return other.isEmpty() ? number
        : I18NProvider.translate("uikit.week.of-another-year", number, Integer.toString(other.getAsInt()));
  }

  public static int number(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** The year the week is counted in, when that is not the year of the day. */
  public static OptionalInt otherYear(LocalDate day) {
    var year = day.get(IsoFields.WEEK_BASED_YEAR);
    return year == day.getYear() ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
