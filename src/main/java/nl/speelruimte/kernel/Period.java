package nl.speelruimte.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends on or after its first day: " + from + " to " + to);
    }
  }

  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** From a day on, to an end that need not be known. */
  public static Period between(LocalDate from, @Nullable LocalDate to) {
    return new Period(from, to == null ? LocalDate.MAX : to);
  }

  public static Period ofMonth(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  public Optional<Period> overlap(Period other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    return Optional.of(new Period(
        from.isAfter(other.from) ? from : other.from,
        to.isBefore(other.to) ? to : other.to));
  }

  public long overlapDays(Period other) {
    return overlap(other).map(Period::days).orElse(0L);
  }

  /** The calendar months touched, in order. */
  public List<YearMonth> months() {
    return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
        .toList();
  }
}
