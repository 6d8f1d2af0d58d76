package nl.speelruimte.spending.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.LedgerQuestions;
import nl.speelruimte.spending.figures.RecalculationQueue.Waiting;
import org.springframework.stereotype.Component;

/**
 * Reads the facts of one provider at one municipality in one year. What was placed a moment ago and is still so need
 * not be read again for the figures; the memory for that is bounded, and beyond it facts are simply read twice.
 */
@Component
class PairReading {

  private static final Viewer VIEWER = Viewer.system("recalculation");
  private static final int MOST_ALLOCATIONS = 50_000;

  private final LedgerQuestions ledger;
  private final AgreedTermsReader terms;
  private final SpendingSettings settings;
  private final Map<PairYear, Placed> placed = new ConcurrentHashMap<>();
  private final AtomicInteger allocations = new AtomicInteger();

  PairReading(LedgerQuestions ledger, AgreedTermsReader terms, SpendingSettings settings) {
    this.ledger = ledger;
    this.terms = terms;
    this.settings = settings;
  }

  /** The facts as they are now. */
  PairFacts read(PairYear pair, List<SpaceToReckon> spaces, LocalDate asOf) {
    return read(pair, spaces, asOf, terms.of(pair.provider(), pair.municipality()));
  }

  /** The facts as they are now, remembered for a moment. */
  PairFacts readToPlace(Waiting waiting, List<SpaceToReckon> spaces, LocalDate asOf) {
    var agreed = terms.of(waiting.pair().provider(), waiting.pair().municipality());
    var facts = read(waiting.pair(), spaces, asOf, agreed);
    if (allocations.addAndGet(facts.allocations().size()) <= MOST_ALLOCATIONS) {
      placed.put(waiting.pair(), new Placed(waiting.factsMarked(), spaces, asOf, agreed, facts));
    }
    return facts;
  }

  /** What was placed, when no fact, space, agreement or day has changed since. */
  Optional<PairFacts> placed(Waiting waiting, List<SpaceToReckon> spaces, LocalDate asOf) {
    return Optional.ofNullable(placed.remove(waiting.pair()))
        .filter(it -> it.factsMarked == waiting.factsMarked() && it.spaces.equals(spaces) && it.asOf.equals(asOf)
            && it.terms.areThose(terms.of(waiting.pair().provider(), waiting.pair().municipality())))
        .map(Placed::facts);
  }

  /** How far the ledger had come: of a pair that is held, no fact that is read can be of a later publication. */
  long turn() {
    return ledger.turn(VIEWER);
  }

  /** Forgets what was placed. */
  void forget() {
    placed.clear();
    allocations.set(0);
  }

  Optional<String> changedAgreements() {
    return terms.changed();
  }

  void marked(String revision) {
    terms.marked(revision);
  }

  private PairFacts read(PairYear pair, List<SpaceToReckon> spaces, LocalDate asOf, AgreedTerms agreed) {
    var year = Period.ofYear(pair.year());
    var withNewcomers = new Period(year.from().minusYears(1), year.to());
    return new PairFacts(pair.year(), spaces,
        ledger.standing(VIEWER, pair.provider(), pair.municipality(), withNewcomers),
        ledger.claimed(VIEWER, pair.provider(), pair.municipality(), year,
            asOf.minusDays(settings.overdueAfterDays())), agreed);
  }

  private record Placed(
      int factsMarked, List<SpaceToReckon> spaces, LocalDate asOf, AgreedTerms terms, PairFacts facts) {}
}
