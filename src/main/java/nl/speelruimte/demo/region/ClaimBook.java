package nl.speelruimte.demo.region;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelruimte.demo.region.Deliveries.Delivered;
import org.jspecify.annotations.Nullable;

/** Makes up the monthly claims of one provider to one municipality: late lines, returned ones, credits. */
final class ClaimBook {

  private static final double RETURNED = 0.03;
  private static final double SENT_AGAIN = 0.85;
  private static final double CREDITED = 0.012;
  private static final double WHOLLY_REFUSED = 0.004;
  private final Pair pair;
  private final Timeline time;
  private final Chance chance;
  private final Map<YearMonth, List<Draft>> drafts = new TreeMap<>();
  private final List<ClaimMessage> messages = new ArrayList<>();

  private ClaimBook(Pair pair, Timeline time) {
    this.pair = pair;
    this.time = time;
    this.chance = Chance.of("claims", pair.provider().agb(), pair.place().cbs());
  }

  static List<ClaimMessage> of(Pair pair, List<CareOrder> orders, Timeline time) {
    var book = new ClaimBook(pair, time);
    var stories = new ClaimStories(pair, time, orders);
    orders.stream().flatMap(order -> Deliveries.of(order, time).stream()).filter(stories::isClaimed)
        .map(stories::told).forEach(book::draft);
    time.months().forEach(book::send);
    return book.messages;
  }

  private void draft(Delivered delivered) {
    var months = chance.holds(0.05) ? 2 : chance.holds(0.015) ? 3 : 1;
    put(time.arrival(delivered.month().plusMonths(months).atDay(1)), new Draft(delivered, null, null, false));
  }

  private void put(YearMonth month, Draft draft) {
    drafts.computeIfAbsent(month, _ -> new ArrayList<>()).add(draft);
  }

  private void send(YearMonth month) {
    var dated = dated(month);
    var waiting = drafts.remove(month);
    if (waiting == null) {
      return;
    }
    if (!time.hasCome(dated)) {
      return;
    }
    var opening = month.equals(time.opening());
    var answered = dated.plusDays(opening ? 3 : 8 + pair.number() % 3);
    var refused = !opening && chance.holds(WHOLLY_REFUSED);
    var lines = new ArrayList<Claimed>();
    for (var draft : waiting) {
      lines.add(line(month, lines.size() + 1, draft, opening || refused ? null : returnCode(draft)));
    }
    messages.add(new ClaimMessage(pair, "D%02d%02d%05d".formatted(month.getYear() % 100, month.getMonthValue(),
        pair.number()), month.minusMonths(1), dated, lines, time.hasCome(answered) ? answered : null,
        refused && time.hasCome(answered)));
    if (refused) {
      for (var at = 0; at < lines.size(); at++) {
        put(month.plusMonths(1), waiting.get(at).referredTo(lines.get(at)));
      }
    } else if (!opening) {
      lines.forEach(line -> followUp(month, line));
    }
  }

  private LocalDate dated(YearMonth month) {
    return month.atDay(month.equals(time.opening()) ? 27 : 5 + pair.number() % 12);
  }

  private @Nullable String returnCode(Draft draft) {
    if (draft.previous != null || !chance.holds(RETURNED)) {
      return null;
    }
    return chance.oneOf(List.of("0611", "0611", "9321", "9308", "9346"));
  }

  /** A returned line comes again next month, and now and then an approved one is taken back and corrected. */
  private void followUp(YearMonth month, Claimed line) {
    var delivered = new Delivered(line.order(), line.begin(), line.end(), line.volume());
    if (line.returned() != null) {
      if (chance.holds(SENT_AGAIN)) {
        put(month.plusMonths(1), new Draft(delivered, null, null, false));
      }
    } else if (!line.credit() && line.previous() == null && line.volume() > 1 && chance.holds(CREDITED)) {
      put(month.plusMonths(2), new Draft(delivered, null, line, true));
      put(month.plusMonths(2), new Draft(delivered.times(0.8), null, null, false));
    }
  }

  private Claimed line(YearMonth month, int position, Draft draft, @Nullable String returned) {
    var order = draft.delivered.order();
    var year = draft.delivered.begin().getYear();
    var tariffYear = "0611".equals(returned) ? year - 1 : year;
    var previous = draft.previous;
    return new Claimed(order,
        draft.reference != null ? draft.reference
            : "%02d%02d-%05d-%06d".formatted(month.getYear() % 100, month.getMonthValue(), pair.number(), position),
        previous == null ? null : previous.reference(), draft.delivered.begin(), draft.delivered.end(),
        draft.delivered.volume(), previous == null ? order.product().tariff(tariffYear) : previous.tariffCents(),
        previous == null ? order.product().price(draft.delivered.volume(), tariffYear) : previous.amountCents(),
        draft.credit, returned);
  }

  /**
   * A line that is to be sent.
   *
   * @param reference to use again after a refusal of the whole claim
   * @param previous what a credit takes back
   */
  private record Draft(Delivered delivered, @Nullable String reference, @Nullable Claimed previous, boolean credit) {

    Draft referredTo(Claimed line) {
      return new Draft(delivered, line.reference(), previous, credit);
    }
  }
}
