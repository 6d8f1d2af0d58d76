package nl.speelruimte.plans.deciding;

import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.EfficiencyPlans;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanState;
import nl.speelruimte.plans.concluding.Conclusions;
import nl.speelruimte.plans.content.PlanContents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided on plans, for whoever may see the plan. The letters name the amounts of all municipalities: they are for
 * provider, bureau and auditor; a municipality reads the same decision with its own amounts.
 */
@Service
@Transactional(readOnly = true)
public class Decisions {

  private final EfficiencyPlans plans;
  private final PlanContents contents;
  private final Conclusions conclusions;
  private final DecisionBook book;
  private final Attachments attachments;

  Decisions(EfficiencyPlans plans, PlanContents contents, Conclusions conclusions, DecisionBook book,
      Attachments attachments) {
    this.plans = plans;
    this.contents = contents;
    this.conclusions = conclusions;
    this.book = book;
    this.attachments = attachments;
  }

  /**
   * The decisions on a plan, the latest first.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public List<DecisionDetails> of(Viewer viewer, PlanId id) {
    plans.details(viewer, id);
    return book.of(id).stream().map(decision -> details(viewer, id, decision)).toList();
  }

  /** Whether anything was decided on a plan that this viewer sees. */
  public boolean any(Viewer viewer, PlanId id) {
    plans.details(viewer, id);
    return !book.of(id).isEmpty();
  }

  /**
   * What is asked of the provider per passage; empty unless the plan lies with it now.
   *
   * @throws NotHere when there is no such plan for this viewer
   */
  public List<ReturnPoint> returnReasons(Viewer viewer, PlanId id) {
    return plans.details(viewer, id).plan().state() != PlanState.RETURNED ? List.of()
        : book.of(id).stream().findFirst().map(decision -> book.points(decision.id())).orElse(List.of());
  }

  /**
   * A letter as it was sent.
   *
   * @throws NotHere when there is no such letter for this viewer
   */
  public byte[] letter(Viewer viewer, PlanId id, UUID letter) {
    plans.details(viewer, id);
    var document = readsLetters(viewer) ? book.document(id, letter) : null;
    if (document == null) {
      throw new NotHere("letter", letter);
    }
    return attachments.content(viewer, document);
  }

  private DecisionDetails details(Viewer viewer, PlanId id, DecisionBook.Kept kept) {
    var choices = book.choices(kept.id());
    return new DecisionDetails(kept.id(), kept.round(), kept.version(), kept.outcome(), kept.reason(), kept.at(),
        kept.by(), kept.organisation(), choices,
        kept.outcome() == DecisionOutcome.RETURNED ? null
            : DecisionFacts.of(contents.version(viewer, id, kept.version()), key -> MeasureChoice.isApproved(choices, key)),
        book.points(kept.id()), conclusions.decided(viewer, id, kept.round()),
        readsLetters(viewer) ? book.letters(kept.id()) : List.of());
  }

  private static boolean readsLetters(Viewer viewer) {
    return switch (viewer.scope()) {
      case AccessScope.WholeRegion(), AccessScope.Audit(), AccessScope.OfProvider _ -> true;
      case AccessScope.Municipal _, AccessScope.Nothing() -> false;
    };
  }
}
