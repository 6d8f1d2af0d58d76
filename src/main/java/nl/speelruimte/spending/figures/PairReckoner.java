package nl.speelruimte.spending.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.spending.forecast.AppliedRate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the facts of one provider at one municipality in one year, and makes and keeps the figures of its spaces. */
@Component
class PairReckoner {

  private static final Viewer VIEWER = Viewer.system("recalculation");

  private final LedgerQuestions ledger;
  private final AgreedTermsReader terms;
  private final RateBook rates;
  private final FigureKeeper keeper;
  private final Clock clock;

  PairReckoner(
      LedgerQuestions ledger, AgreedTermsReader terms, RateBook rates, FigureKeeper keeper, Clock clock) {
    this.ledger = ledger;
    this.terms = terms;
    this.rates = rates;
    this.keeper = keeper;
    this.clock = clock;
  }

  /**
   * In the transaction of the caller, who holds the pair. A year to come without spaces waits until it has begun.
   *
   * @return what was claimed and counts in no space, in eurocent
   */
  long reckon(PairYear pair, @Nullable Long batch) {
    var asOf = LocalDate.now(clock);
    var spaces = keeper.spaces(pair);
    if (isToCome(pair, spaces, asOf)) {
      return 0;
    }
    var facts = facts(pair, spaces, asOf);
    keeper.keepAllocations(pair, facts);
    var rate = remembered(rates.of(pair.provider())::of);
    keeper.keepOpen(pair, facts, asOf, category -> rate.apply(category).rate());
    for (var space : spaces) {
      var reckoned = new SpaceReckoner(space, facts, asOf, rate)
          .reckon(category -> keeper.history(category, pair.year(), asOf));
      keeper.keep(reckoned, batch);
    }
    var unplaced = facts.unplacedCent();
    keeper.keepUnplaced(pair, unplaced);
    return unplaced;
  }

  /** Keeps what is known of the allocations of a pair, from which the rates are made. */
  void place(PairYear pair) {
    var asOf = LocalDate.now(clock);
    var spaces = keeper.spaces(pair);
    if (!isToCome(pair, spaces, asOf)) {
      keeper.keepAllocations(pair, facts(pair, spaces, asOf));
    }
  }

  private static boolean isToCome(PairYear pair, List<SpaceToReckon> spaces, LocalDate asOf) {
    return spaces.isEmpty() && pair.year() > asOf.getYear();
  }

  private PairFacts facts(PairYear pair, List<SpaceToReckon> spaces, LocalDate asOf) {
    var year = Period.ofYear(pair.year());
    var withNewcomers = new Period(year.from().minusYears(1), year.to());
    return new PairFacts(pair.year(), spaces,
        ledger.standing(VIEWER, pair.provider(), pair.municipality(), withNewcomers),
        ledger.claimed(VIEWER, pair.provider(), pair.municipality(), year, asOf),
        terms.of(pair.provider(), pair.municipality()));
  }

  Optional<String> changedAgreements() {
    return terms.changed();
  }

  void marked(String revision) {
    terms.marked(revision);
  }

  private static Function<String, AppliedRate> remembered(Function<String, AppliedRate> rates) {
    var known = new HashMap<String, AppliedRate>();
    return category -> known.computeIfAbsent(category, rates);
  }
}
