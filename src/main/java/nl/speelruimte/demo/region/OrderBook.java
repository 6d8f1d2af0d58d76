package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.demo.region.CareOrder.Change;
import nl.speelruimte.demo.region.Provider.Desk;
import org.jspecify.annotations.Nullable;

/** Makes up the allocations of one provider at one municipality. */
final class OrderBook {

  /** Allocations that run at the same time at a desk of size one. */
  private static final double RUNNING = 9.3;
  private static final double NEVER_BEGINS = 0.06;
  private static final int WARM_UP_MONTHS = 12;
  private static final int NUMBERS_PER_PAIR = 100_000;
  private final Pair pair;
  private final Timeline time;
  private final double density;
  private final Chance chance;
  private final List<CareOrder> orders = new ArrayList<>();

  private OrderBook(Pair pair, Timeline time, double density) {
    this.pair = pair;
    this.time = time;
    this.density = density;
    this.chance = Chance.of("orders", pair.provider().agb(), pair.place().cbs());
  }

  static List<CareOrder> of(Pair pair, Timeline time, double density) {
    var book = new OrderBook(pair, time, density);
    pair.provider().desks().stream().filter(desk -> desk.place().equals(pair.place())).forEach(book::fill);
    return book.orders;
  }

  private void fill(Desk desk) {
    var products = CareProduct.ALL.stream().filter(product -> product.lot().equals(desk.lot())).toList();
    var realisation = Chance.of("realisation", pair.provider().agb(), desk.lot()).between(0.80, 0.93);
    for (var product : products) {
      var running = RUNNING * density * pair.provider().size() * pair.place().weight() * product.share() * lotSize(desk);
      var first = YearMonth.of(time.firstYear(), 1).minusMonths(WARM_UP_MONTHS);
      for (var month = first; !month.isAfter(YearMonth.from(time.today())); month = month.plusMonths(1)) {
        var growth = 1 + 0.004 * (month.getMonthValue() + 12 * (month.getYear() - time.firstYear()));
        for (var count = chance.count(running / product.months() * growth); count > 0; count--) {
          place(product, month.atDay(chance.between(1, 28)), realisation);
        }
      }
    }
  }

  private static double lotSize(Desk desk) {
    return switch (desk.lot()) {
      case "A" -> 1.0;
      case "E" -> 0.9;
      case "B" -> 0.7;
      case "F" -> 0.35;
      case "C" -> 0.3;
      default -> 0.12;
    };
  }

  private void place(CareProduct product, LocalDate start, double realisation) {
    var days = Math.max(14, (int) (product.months() * 30.4 * chance.between(0.55, 1.45)));
    var end = start.plusDays(days - 1L);
    var open = !product.isOutput() && product.frequency().equals("2") && chance.holds(0.015);
    var budget = product.frequency().equals("2") && !product.lot().equals("C") && chance.holds(0.03);
    var change = chance.holds(0.01) ? Change.DELETED : chance.holds(0.05) && !open ? Change.EXTENDED : Change.NONE;
    var begin = chance.holds(NEVER_BEGINS) || change == Change.DELETED ? null : start.plusDays(chance.between(0, 12));
    if (begin != null && begin.isAfter(end)) {
      begin = start;
    }
    var stop = begin == null ? null : stop(begin, end);
    var volume = chance.oneOf(product.volumes());
    var issued = start.minusDays(chance.between(1, 12)).atTime(chance.between(8, 17), chance.between(0, 59));
    var share = product.isOutput() ? 1.0 : Math.clamp(realisation + chance.between(-0.14, 0.10), 0.4, 1.0);
    add(product, start, open ? null : end, budget ? null : volume, budget ? budget(product, volume, days) : null,
        issued, begin, stop, share, change);
  }

  private @Nullable Stop stop(LocalDate begin, LocalDate end) {
    if (chance.holds(0.16)) {
      var days = begin.until(end, ChronoUnit.DAYS);
      return new Stop(begin.plusDays((long) (days * chance.between(0.25, 0.85))),
          chance.oneOf(List.of("32", "32", "34", "34", "33", "35", "38")));
    }
    return chance.holds(0.85) ? new Stop(end, "31") : null;
  }

  private static long budget(CareProduct product, int volume, int days) {
    return product.price(Math.round(volume * days / 7.0), 2026) / 1000 * 1000;
  }

  private void add(CareProduct product, LocalDate start, @Nullable LocalDate end, @Nullable Integer volume,
      @Nullable Long budget, LocalDateTime issued, @Nullable LocalDate begin, @Nullable Stop stop, double share,
      Change change) {
    var running = end == null || !end.isBefore(LocalDate.of(time.firstYear(), 1, 1));
    if (!running || !time.hasCome(issued.toLocalDate())) {
      return;
    }
    var index = orders.size() + 1;
    orders.add(new CareOrder(pair, product, pair.provider().number() % 9_000 * NUMBERS_PER_PAIR + index,
        "9999%05d".formatted((pair.number() * 631 + index * 17) % 100_000), start, end, volume, budget, issued, begin,
        stop == null ? null : stop.day, stop == null ? null : stop.reason, share, change));
  }

  private record Stop(LocalDate day, String reason) {}
}
