package nl.speelruimte.plans.concluding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.PlanDetails;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.frameworks.Frameworks;
import nl.speelruimte.plans.judging.Comparison;
import nl.speelruimte.plans.judging.Comparisons;
import nl.speelruimte.plans.judging.Judgement;
import nl.speelruimte.plans.judging.JudgingRounds;
import nl.speelruimte.plans.judging.RoundRow;
import org.springframework.stereotype.Component;

/** What was said in a round that closed, without saying by whom, beside what was concluded; of an open round only that it is open. */
@Component
class ClosedRounds {

  /** Who reads a decision never sees the round: the conclusions alone are put together for them. */
  private static final Viewer PORTAL = Viewer.system("concluding");
  private final JudgingRounds rounds;
  private final Comparisons comparisons;
  private final Frameworks frameworks;
  private final ConclusionBook book;

  ClosedRounds(JudgingRounds rounds, Comparisons comparisons, Frameworks frameworks, ConclusionBook book) {
    this.rounds = rounds;
    this.comparisons = comparisons;
    this.frameworks = frameworks;
    this.book = book;
  }

  /** The last round of a plan as its viewer sees it. */
  Optional<RoundRow> round(Viewer viewer, PlanId plan) {
    return rounds.ofPlan(viewer, plan).stream().findFirst();
  }

  /** The conclusions of the last round of a plan; without lines as long as it is open. */
  Optional<ConclusionSheet> last(Viewer viewer, PlanId plan) {
    return round(viewer, plan).map(round -> {
      var framework = frameworks.version(viewer, round.framework()).version();
      var said = round.isOpen() ? null : comparisons.of(viewer, round.id());
      return new ConclusionSheet(round.id().value(), round.planVersion(), round.leadName(), round.isLedBy(viewer),
          round.closedAt(), framework.name(), framework.number(), said == null ? Map.of() : titles(said),
          said == null ? List.of() : rows(said, round));
    });
  }

  /** What was concluded in a round of this plan on which a decision followed. */
  List<ConclusionRow> decided(PlanDetails plan, UUID id) {
    return rounds.ofPlan(PORTAL, plan.id()).stream().filter(round -> round.id().value().equals(id) && !round.isOpen())
        .filter(round -> !isUndecided(plan, round)).findFirst().map(round -> rows(comparisons.of(PORTAL, round.id()), round)).orElse(List.of()).stream()
        .filter(row -> row.concluded() != null).map(ConclusionRow::alone).toList();
  }

  /** Whoever leads it decides; two who want to at the same moment meet here. */
  void takeOver(Viewer viewer, RoundRow round, String reason, int version) {
    rounds.takeOver(viewer, round.id(), reason, version);
  }

  private static boolean isUndecided(PlanDetails plan, RoundRow round) {
    return plan.plan().state() == PlanState.IN_REVIEW && plan.current() != null && plan.current() == round.planVersion();
  }

  private static Map<MeasureKey, String> titles(Comparison said) {
    return said.measures().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, measure -> measure.getValue().title()));
  }

  private List<ConclusionRow> rows(Comparison said, RoundRow round) {
    var concluded = book.of(round.id().value());
    return said.parts().stream()
        .flatMap(part -> part.lines().stream().map(line -> row(part, line, concluded))).toList();
  }

  private static ConclusionRow row(Comparison.Part part, Comparison.Line line,
      Map<ConclusionBook.Place, Conclusion> concluded) {
    var criterion = line.criterion();
    var measure = part.measure();
    var all = new SaidByAll(criterion.scale(), criterion.knockOut(),
        line.judgements().values().stream().map(Judgement::value).toList());
    var place = new ConclusionBook.Place(criterion.id().value(), measure == null ? null : measure.value());
    return new ConclusionRow(criterion.id(), criterion.code(), criterion.text(), criterion.scale(), criterion.knockOut(),
        measure, measure == null ? null : part.title(), all.lowerMedian(), all.values().size(), all.spread(),
        all.isDiscussed(), belowPar(line), concluded.get(place));
  }

  /** In an order that tells nothing of who said it. */
  private static List<BelowPar> belowPar(Comparison.Line line) {
    return line.judgements().values().stream().filter(Judgement::isBelowPar)
        .map(each -> new BelowPar(each.pointer(), each.reason() == null ? "" : each.reason()))
        .sorted(Comparator.comparing(BelowPar::reason).thenComparing(each -> each.pointer().toString())).toList();
  }
}
