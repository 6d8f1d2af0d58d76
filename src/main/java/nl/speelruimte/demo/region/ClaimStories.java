package nl.speelruimte.demo.region;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.demo.region.Deliveries.Delivered;

/** What is told by claims: a provider that is late with them, and an allocation that was claimed too high. */
final class ClaimStories {

  private static final int EXCESS_MONTHS = 5;
  private final boolean late;
  private final YearMonth latestDue;
  private final YearMonth lastClaimed;
  private final Optional<CareOrder> overclaimed;

  ClaimStories(Pair pair, Timeline time, List<CareOrder> orders) {
    this.late = pair.provider().number() == Roster.LATE;
    this.latestDue = YearMonth.from(time.today()).minusMonths(2);
    this.lastClaimed = latestDue.minusMonths(pair.place().equals(pair.provider().places().getLast()) ? 3 : 2);
    this.overclaimed = pair.provider().number() == Roster.OVERCLAIMED && pair.place().cbs().equals(Roster.OVERCLAIMED_AT)
        ? orders.stream().filter(this::runsLong).findFirst()
        : Optional.empty();
  }

  private boolean runsLong(CareOrder order) {
    var begin = order.careBegan();
    var end = order.end();
    return begin != null && end != null && order.volume() != null && order.product().lot().equals("A")
        && !begin.isAfter(latestDue.minusMonths(EXCESS_MONTHS).atDay(1))
        && !order.lastDay(end).isBefore(latestDue.atEndOfMonth());
  }

  boolean isClaimed(Delivered delivered) {
    return !late || !delivered.month().isAfter(lastClaimed);
  }

  Delivered told(Delivered delivered) {
    return overclaimed.filter(delivered.order()::equals).isPresent()
        && delivered.month().isAfter(latestDue.minusMonths(EXCESS_MONTHS))
        ? delivered.excessive()
        : delivered;
  }
}
