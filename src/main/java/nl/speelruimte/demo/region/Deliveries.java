package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes up what was delivered on an allocation, month by month. */
final class Deliveries {

  private static final double SUMMER = 0.86;
  private static final double EXCESS = 1.9;
  private final CareOrder order;
  private final Timeline time;
  private final Chance chance;

  private Deliveries(CareOrder order, Timeline time) {
    this.order = order;
    this.time = time;
    this.chance = Chance.of("deliveries", order.pair().provider().agb(), order.pair().place().cbs(), order.number());
  }

  static List<Delivered> of(CareOrder order, Timeline time) {
    return order.careBegan() == null ? List.of() : new Deliveries(order, time).months(order.careBegan());
  }

  private List<Delivered> months(LocalDate begin) {
    var delivered = new ArrayList<Delivered>();
    var last = order.lastDay(time.today());
    for (var month = YearMonth.from(begin); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
      var from = month.atDay(1).isBefore(begin) ? begin : month.atDay(1);
      var to = month.atEndOfMonth().isAfter(last) ? last : month.atEndOfMonth();
      var volume = volume(month, from, to, last);
      if (volume > 0 && month.isBefore(YearMonth.from(time.today()))) {
        delivered.add(new Delivered(order, from, to, volume));
      }
    }
    return delivered;
  }

  private long volume(YearMonth month, LocalDate from, LocalDate to, LocalDate last) {
    var ordinary = chance.between(0.9, 1.1) * season(month) * order.realisation();
    if (order.product().isOutput()) {
      return to.equals(last) && chance.holds(0.93) ? 1 : 0;
    }
    var days = ChronoUnit.DAYS.between(from, to) + 1;
    return Math.round(perDay() * days * (order.product().frequency().equals("1") ? Math.min(1, ordinary) : ordinary));
  }

  private static double season(YearMonth month) {
    return month.getMonth() == Month.JULY || month.getMonth() == Month.AUGUST ? SUMMER : 1;
  }

  private double perDay() {
    var volume = order.volume() == null ? order.product().volumes().getFirst() : order.volume();
    var end = order.end() == null ? order.start().plusYears(1) : order.end();
    return switch (order.product().frequency()) {
      case "1" -> volume;
      case "2" -> volume / 7.0;
      default -> volume / (ChronoUnit.DAYS.between(order.start(), end) + 1.0);
    };
  }

  /**
   * Care of one month.
   *
   * @param volume in the unit of the product
   */
  record Delivered(CareOrder order, LocalDate begin, LocalDate end, long volume) {

    YearMonth month() {
      return YearMonth.from(begin);
    }

    Delivered times(double factor) {
      return new Delivered(order, begin, end, Math.max(1, Math.round(volume * factor)));
    }

    Delivered excessive() {
      return times(EXCESS);
    }
  }
}
