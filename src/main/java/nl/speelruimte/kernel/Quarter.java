package nl.speelruimte.kernel;

import java.time.LocalDate;

/** A calendar quarter, 1 to 4. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
    }
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
  }

  public Period period() {
    var first = LocalDate.of(year, (number - 1) * 3 + 1, 1);
    return new Period(first, first.plusMonths(3).minusDays(1));
  }

  @Override
  public int compareTo(Quarter other) {
    return Integer.compare(year * 4 + number, other.year * 4 + other.number);
  }
}
