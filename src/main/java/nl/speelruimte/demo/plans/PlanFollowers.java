package nl.speelruimte.demo.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.demo.DemoPeople;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.MoveDraft;
import nl.speelruimte.improvement.ReviewHoldDraft;
import nl.speelruimte.improvement.ReviewMoments;
import nl.speelruimte.improvement.progress.ActionProgress;
import nl.speelruimte.improvement.progress.EffectDraft;
import nl.speelruimte.improvement.progress.EffectLine;
import nl.speelruimte.improvement.progress.ProgressDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.execution.Executions;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Carries plans out, as the providers of the demo do: begins with the actions, and says what came of them per quarter. The
 * bureau speaks with them about it and agrees on the next review moment.
 */
@Component
class PlanFollowers {

  private static final int PERCENT = 100;
  private static final int FULL_EURO = 100;
  private static final List<String> OUTCOMES = List.of(
      "De eerste resultaten zijn besproken. De aanbieder onderbouwt het effect per gemeente voortaan met de trajecten die "
          + "zijn afgesloten.",
      "De werkwijze loopt. De aanbieder deelt haar met de toegang van de gemeenten waar het effect nog achterblijft.",
      "Het effect ligt iets onder de belofte. Afgesproken is wat er in het laatste kwartaal nog kan.",
      "Het jaar is doorgesproken: wat werkt blijft, en komt terug in het plan voor het volgende jaar.");
  private final Executions executions;
  private final ImprovementActions actions;
  private final ActionProgress progress;
  private final ReviewMoments reviews;
  private final PlanBooks books;

  PlanFollowers(Executions executions, ImprovementActions actions, ActionProgress progress, ReviewMoments reviews,
      PlanBooks books) {
    this.executions = executions;
    this.actions = actions;
    this.progress = progress;
    this.reviews = reviews;
    this.books = books;
  }

  /** The plan is carried out, and each action has begun. */
  void start(int provider, PlanId plan, LocalDate day) {
    var manager = books.people().of(provider);
    AsViewer.run(manager, () -> {
      executions.start(manager, plan, books.version(manager, plan));
      all(manager).forEach(row -> actions.move(manager, row.id(),
          new MoveDraft(ActionMove.START, null, day, null, actions.details(manager, row.id()).version())));
    });
  }

  /** What came of a quarter: of each action a little more or less than was promised. */
  void follow(int provider, Quarter quarter, LocalDate day) {
    var manager = books.people().of(provider);
    var followed = AsViewer.call(manager, () -> all(manager).stream().filter(row -> row.year() == quarter.year())
        .filter(row -> row.status() == ActionStatus.IN_PROGRESS).toList());
    AsViewer.run(manager, () ->
        followed.forEach(row -> follow(manager, actions.details(manager, row.id()), quarter, day)));
    review(followed, quarter, day);
  }

  /** What would have its review moment before the next quarter is spoken about is reviewed now. */
  void review(List<ActionRow> rows, Quarter quarter, LocalDate day) {
    var next = day.plusMonths(3);
    AsViewer.run(DemoPeople.MANAGER, () -> rows.stream()
        .filter(row -> row.reviewOn() != null && row.reviewOn().isBefore(next))
        .forEach(row -> reviews.hold(DemoPeople.MANAGER, row.id(), new ReviewHoldDraft(day,
            OUTCOMES.get(quarter.number() - 1), next, actions.details(DemoPeople.MANAGER, row.id()).version()))));
  }

  private void follow(Viewer manager, ActionDetails action, Quarter quarter, LocalDate day) {
    var done = PERCENT - (action.action().title().length() * 3 + quarter.number() * 7) % 45;
    var lines = action.cells().stream().filter(cell -> cell.quarter() == quarter.number())
        .map(cell -> new EffectLine(cell.municipality(), cell.lot(),
            Money.ofEuros(cell.promised().cents() * done / PERCENT / FULL_EURO), cell.number())).toList();
    if (!lines.isEmpty()) {
      progress.enter(manager, action.action().id(), new EffectDraft(UUID.randomUUID(), quarter, lines,
          "Berekend uit de trajecten die in het kwartaal zijn afgesloten.", null, List.of()));
    }
    progress.tell(manager, action.action().id(), new ProgressDraft(UUID.randomUUID(), day,
        "De werkwijze is bij alle teams ingevoerd; in het overleg met de toegang zijn de eerste resultaten besproken.",
        quarter.number() * 25 - 5, List.of()));
  }

  private List<ActionRow> all(Viewer manager) {
    return actions.rows(manager, ActionFilter.OPEN, Pageable.unpaged());
  }
}
