package nl.speelruimte.spending.figures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelruimte.spending.figures.RecalculationQueue.Waiting;
import nl.speelruimte.spending.forecast.AppliedRate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and keeps the figures of the spaces of one provider at one municipality in one year. */
@Component
class PairReckoner {

  private final PairReading reading;
  private final SpaceReckoners reckoners;
  private final FigureKeeper keeper;
  private final RememberedHistory remembered;
  private final Clock clock;

  PairReckoner(PairReading reading, SpaceReckoners reckoners, FigureKeeper keeper, RememberedHistory remembered,
      Clock clock) {
    this.reading = reading;
    this.reckoners = reckoners;
    this.keeper = keeper;
    this.remembered = remembered;
    this.clock = clock;
  }

  /** Keeps what is known of the allocations of a pair, from which the rates are made. */
  void place(Waiting waiting) {
    var asOf = LocalDate.now(clock);
    var spaces = keeper.spaces(waiting.pair());
    if (!isToCome(waiting.pair(), spaces, asOf)) {
      keeper.keepAllocations(waiting.pair(), reading.readToPlace(waiting, spaces, asOf));
    }
  }

  /**
   * In the transaction of the caller, who holds the pair. A year to come without spaces waits until it has begun.
   *
   * @return what was claimed and counts in no space, in eurocent
   */
  long reckon(Waiting waiting) {
    var asOf = LocalDate.now(clock);
    var spaces = keeper.spaces(waiting.pair());
    if (isToCome(waiting.pair(), spaces, asOf)) {
      return 0;
    }
    var placed = reading.placed(waiting, spaces, asOf);
    var facts = placed.orElseGet(() -> read(waiting.pair(), spaces, asOf));
    return figures(new Work(waiting.pair(), waiting.batch(), spaces, facts), remembered::of);
  }

  /** The same for a pair that somebody is working on, apart from any round. */
  long reckon(PairYear pair) {
    var spaces = keeper.spaces(pair);
    return figures(new Work(pair, null, spaces, read(pair, spaces, LocalDate.now(clock))), keeper::history);
  }

  private PairFacts read(PairYear pair, List<SpaceToReckon> spaces, LocalDate asOf) {
    var facts = reading.read(pair, spaces, asOf);
    keeper.keepAllocations(pair, facts);
    return facts;
  }

  private long figures(Work work, History history) {
    var asOf = LocalDate.now(clock);
    var pair = work.pair;
    var rate = remembered(reckoners.rates(pair.provider())::of);
    keeper.keepOpen(pair, work.facts, asOf, category -> rate.apply(category).rate());
    var turn = reading.turn();
    for (var space : work.spaces) {
      var reckoned = reckoners.of(space, work.facts, asOf, rate)
          .reckon(category -> history.of(category, pair.year(), asOf));
      keeper.keep(reckoned, work.batch, turn);
    }
    keeper.keepVersions(work.spaces);
    var unplaced = work.facts.unplaced();
    keeper.keepUnplaced(pair, unplaced);
    return unplaced.claimedCent();
  }

  /** What was placed is read again for the figures, and so is the past. */
  void forget() {
    reading.forget();
    remembered.forget();
  }

  /** The revision of the agreements when it is another than the figures were marked for. */
  Optional<String> changedAgreements() {
    return reading.changedAgreements();
  }

  void marked(String revision) {
    reading.marked(revision);
  }

  private static boolean isToCome(PairYear pair, List<SpaceToReckon> spaces, LocalDate asOf) {
    return spaces.isEmpty() && pair.year() > asOf.getYear();
  }

  private static Function<String, AppliedRate> remembered(Function<String, AppliedRate> rates) {
    var known = new HashMap<String, AppliedRate>();
    return category -> known.computeIfAbsent(category, rates);
  }

  /** The past forecasts of a category, as far as the range of a year needs them. */
  private interface History {
    List<BigDecimal> of(String category, int year, LocalDate asOf);
  }

  /** @param batch the batch that caused it, when one did */
  private record Work(PairYear pair, @Nullable Long batch, List<SpaceToReckon> spaces, PairFacts facts) {}
}
