package nl.speelruimte.demo.region;

import java.util.List;

/** All that passed between one provider and one municipality. */
public record PairYears(Pair pair, List<CareOrder> orders, List<ClaimMessage> claims) {

  static PairYears of(Pair pair, Timeline time, double density) {
    var orders = OrderBook.of(pair, time, density);
    return new PairYears(pair, orders, ClaimBook.of(pair, orders, time));
  }
}
