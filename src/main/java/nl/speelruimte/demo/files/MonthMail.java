package nl.speelruimte.demo.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.speelruimte.demo.region.CareOrder;
import nl.speelruimte.demo.region.CareOrder.Change;
import nl.speelruimte.demo.region.ClaimMessage;
import nl.speelruimte.demo.region.Pair;
import nl.speelruimte.demo.region.Region;
import nl.speelruimte.demo.region.Timeline;
import org.jspecify.annotations.Nullable;

/** The messages that come in during one month. */
final class MonthMail {

  private final Timeline time;
  private final YearMonth month;
  private final Region region;
  private final Predicate<Pair> wanted;

  MonthMail(Region region, YearMonth month, Predicate<Pair> wanted) {
    this.time = region.time();
    this.month = month;
    this.region = region;
    this.wanted = wanted;
  }

  /** Allocations sent for the first time, and those sent again. */
  List<AllocationSent> allocations() {
    var sent = new ArrayList<AllocationSent>();
    orders().forEach(order -> {
      if (isNow(order.issued().toLocalDate())) {
        sent.add(new AllocationSent(order, false));
      }
      if (order.change() != Change.NONE && isNow(order.changedOn())) {
        sent.add(new AllocationSent(order, true));
      }
    });
    return sent;
  }

  List<CareOrder> starts() {
    return orders().filter(order -> isNow(order.startSent())).toList();
  }

  List<CareOrder> stops() {
    return orders().filter(order -> isNow(order.stopSent())).toList();
  }

  List<ClaimMessage> claims() {
    return messages().filter(message -> isNow(message.dated())).toList();
  }

  List<ClaimMessage> answers() {
    return messages().filter(message -> isNow(message.answered())).toList();
  }

  private Stream<CareOrder> orders() {
    return region.pairs().stream().filter(pair -> wanted.test(pair.pair())).flatMap(pair -> pair.orders().stream());
  }

  private Stream<ClaimMessage> messages() {
    return region.pairs().stream().filter(pair -> wanted.test(pair.pair())).flatMap(pair -> pair.claims().stream());
  }

  private boolean isNow(@Nullable LocalDate day) {
    return day != null && time.hasCome(day) && time.arrival(day).equals(month);
  }

  /** An allocation message. */
  record AllocationSent(CareOrder order, boolean again) {

    String message() {
      return (again ? "W" : "T") + "%09d".formatted(order.number());
    }

    LocalDate dated() {
      return again ? order.changedOn() : order.issued().toLocalDate();
    }

    @Nullable LocalDate end() {
      if (!again) {
        return order.firstEnd();
      }
      return order.change() == Change.DELETED ? order.start() : order.end();
    }

    @Nullable String reason() {
      if (!again) {
        return null;
      }
      return order.change() == Change.DELETED ? "13" : "04";
    }
  }
}
