package nl.speelruimte.demo.plans;

import java.util.List;
import java.util.stream.IntStream;
import nl.speelruimte.demo.DemoPeople;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.concluding.ConclusionDraft;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.concluding.Verdict;
import nl.speelruimte.plans.deciding.AdjustmentDesk;
import nl.speelruimte.plans.deciding.DecisionDesk;
import nl.speelruimte.plans.deciding.DecisionDraft;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.deciding.LetterDesk;
import nl.speelruimte.plans.deciding.MeasureChoice;
import nl.speelruimte.plans.deciding.ReturnDraft;
import nl.speelruimte.plans.deciding.ReturnPoint;
import org.springframework.stereotype.Component;

/** Concludes rounds and decides on plans, as the lead of the demo does. */
@Component
class PlanDeciders {

  private static final String DISCUSSED = "In het overleg is dit besproken; met de toelichting van de aanbieder weegt het op.";
  private static final String FAILED = "Op dit punt overtuigt het plan niet; de aanbieder kon het in het overleg niet toelichten.";
  private final Conclusions conclusions;
  private final LetterDesk letters;
  private final DecisionDesk desk;
  private final AdjustmentDesk adjustments;
  private final PlanBooks books;

  PlanDeciders(Conclusions conclusions, LetterDesk letters, DecisionDesk desk, AdjustmentDesk adjustments,
      PlanBooks books) {
    this.conclusions = conclusions;
    this.letters = letters;
    this.desk = desk;
    this.adjustments = adjustments;
    this.books = books;
  }

  /** Concludes everything, and sends the decision. */
  void decide(Viewer lead, PlanId plan, DecisionOutcome outcome, String reason) {
    AsViewer.run(lead, () -> {
      conclude(lead, plan, outcome);
      var draft = letters.draft(lead, plan);
      var kept = letters.keep(lead, plan, new DecisionDraft(draft.round(), outcome, reason,
          choices(draft.measures(), outcome), draft.texts(), draft.version()));
      desk.decide(lead, plan, kept.version(), books.version(lead, plan));
    });
  }

  /** Agrees to an adjustment that was handed in. */
  void agree(PlanId plan) {
    AsViewer.run(DemoPeople.MANAGER, () -> adjustments.agree(DemoPeople.MANAGER, plan,
        "Begrijpelijk, en de rest van het plan blijft zoals het is.", books.version(DemoPeople.MANAGER, plan)));
  }

  /** Sends a plan back with what is asked about its first measures. */
  void sendBack(Viewer lead, PlanId plan) {
    AsViewer.run(lead, () -> {
      var measure = books.content(lead, plan).measures().getFirst();
      desk.sendBack(lead, plan, new ReturnDraft("Het plan heeft een goede kern, maar de cijfers zijn nog niet te volgen. "
          + "Vul het op de genoemde punten aan.", List.of(
              new ReturnPoint(null, null, null, "Beschrijf per gemeente wat de opgave is, en niet alleen voor de regio."),
              new ReturnPoint(measure.key(), measure.title(), measure.measuredBy(),
                  "Geef de nulmeting met de datum en de bron.")), books.version(lead, plan)));
    });
  }

  private void conclude(Viewer lead, PlanId plan, DecisionOutcome outcome) {
    conclusions.concludeWhereAgreed(lead, plan);
    for (var row : conclusions.sheet(lead, plan).orElseThrow().rows()) {
      if (row.concluded() == null) {
        var fails = outcome == DecisionOutcome.REJECTED;
        conclusions.conclude(lead, plan, new ConclusionDraft(conclusions.sheet(lead, plan).orElseThrow().round(),
            row.criterion(), row.measure(), verdict(row, fails), fails ? FAILED : DISCUSSED, 0));
      }
    }
  }

  private static Verdict verdict(ConclusionRow row, boolean fails) {
    if (row.knockOut()) {
      return Verdict.answer(!fails);
    }
    return row.proposed() == null ? Verdict.score(3) : row.proposed();
  }

  /** Approved in part means: all but the last. */
  private static List<MeasureChoice> choices(List<MeasureChoice> all, DecisionOutcome outcome) {
    return IntStream.range(0, all.size()).mapToObj(at -> {
      var choice = all.get(at);
      var refused = outcome == DecisionOutcome.PARTLY_APPROVED && at == all.size() - 1;
      return new MeasureChoice(choice.measure(), choice.title(), !refused,
          refused ? "Het effect is niet onderbouwd; dien deze maatregel opnieuw in met een nulmeting." : "");
    }).toList();
  }
}
