package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.compare.CompareDesk;
import nl.speelruimte.spending.compare.Comparisons;
import nl.speelruimte.spending.compare.OwnFigureDraft;
import nl.speelruimte.spending.stops.ExceptionDecision;
import nl.speelruimte.spending.stops.ExceptionDraft;
import nl.speelruimte.spending.stops.ExceptionGround;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopAction;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopDraft;
import nl.speelruimte.spending.stops.StopExceptions;
import nl.speelruimte.spending.stops.StopFilter;
import nl.speelruimte.spending.stops.StopGround;
import nl.speelruimte.spending.tight.StepDraft;
import nl.speelruimte.spending.tight.TightProcedures;
import nl.speelruimte.spending.tight.TightState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * What happens where it is tight: the space that is over has its notice and an intake stop with a request that was granted
 * and one that waits; the provider of the demo accounts has entered its own numbers.
 */
@Component
class DemoTight {

  private static final Logger LOG = LoggerFactory.getLogger(DemoTight.class);
  private final SpendingSpaces spaces;
  private final DemoSpaces told;
  private final DemoPeople people;
  private final TightProcedures procedures;
  private final IntakeStops stops;
  private final StopDesk desk;
  private final StopExceptions exceptions;
  private final Comparisons comparisons;
  private final CompareDesk numbers;

  DemoTight(SpendingSpaces spaces, DemoSpaces told, DemoPeople people, TightProcedures procedures, IntakeStops stops,
      StopDesk desk, StopExceptions exceptions, Comparisons comparisons, CompareDesk numbers) {
    this.spaces = spaces;
    this.told = told;
    this.people = people;
    this.procedures = procedures;
    this.stops = stops;
    this.desk = desk;
    this.exceptions = exceptions;
    this.comparisons = comparisons;
    this.numbers = numbers;
  }

  /**
   * Once: what was done before stays as it is. On some days of a year the story does not fit (a space that is not tight
   * yet, a year that has ended): then a part of it is left out, and the portal starts all the same.
   */
  void happen(int year, LocalDate today) {
    told.of(year, Roster.OVER, Roster.OVER_AT).ifPresent(space -> {
      tell("notice", () -> notice(space));
      tell("stop", () -> stop(space, today));
    });
    told.of(year, Roster.FILLING, Roster.FILLING_AT).ifPresent(space -> tell("numbers", () -> numbers(space)));
  }

  private static void tell(String part, Runnable story) {
    try {
      story.run();
    } catch (RuleBroken | NotHere unfit) {
      LOG.warn("The demo leaves out its {}: {}", part, unfit.getMessage());
    }
  }

  private void notice(SpaceId space) {
    if (procedures.of(MANAGER, space, null).state() != TightState.NOTICE_DUE) {
      return;
    }
    var provider = people.of(Roster.OVER);
    var payer = payer(space);
    AsViewer.run(payer, () -> procedures.send(payer, space,
        StepDraft.of("Sinds de zomer zijn er meer verwijzingen dan bij het vaststellen was voorzien.", 0)));
    AsViewer.run(provider, () -> procedures.confirmReceipt(provider, space, StepDraft.of(null, 1)));
    AsViewer.run(provider, () -> procedures.giveSide(provider, space, StepDraft.of(
        "De instroom komt vooral van de huisartsen. Wij stellen voor groepsaanbod vooraf te laten gaan.", 2)));
  }

  private void stop(SpaceId space, LocalDate today) {
    var provider = people.of(Roster.OVER);
    if (stops.count(MANAGER, StopFilter.ALL) > 0 || today.isAfter(spaces.details(MANAGER, space).period().to())) {
      return;
    }
    var payer = payer(space);
    var stop = AsViewer.call(payer, () -> desk.impose(payer, space, new StopDraft(StopGround.PLAFOND, today, null,
        null, "De ruimte is overschreden. Afgesproken met de aanbieder in het gesprek van deze week.")));
    AsViewer.run(provider, () -> exceptions.ask(provider, stop,
        new ExceptionDraft(ExceptionGround.SIBLING, "Een ander kind uit het gezin is al bij ons in behandeling.", 0)));
    AsViewer.run(provider, () -> exceptions.ask(provider, stop,
        new ExceptionDraft(ExceptionGround.NO_ALTERNATIVE, "Geen van de andere aanbieders heeft dit aanbod.", 1)));
    exceptions.rows(MANAGER, StopFilter.ALL, stop, Pageable.unpaged()).stream().filter(row -> row.number() == 1)
        .forEach(row -> AsViewer.run(payer, () -> exceptions.answer(payer, stop, row.id(), ExceptionDecision.GRANTED,
            "Het gezin blijft bij één aanbieder.")));
  }

  /** The latest quarter but one is as the portal says; the one after it is not, and is explained. */
  private void numbers(SpaceId space) {
    var provider = people.of(Roster.FILLING);
    var quarters = comparisons.ofSpace(MANAGER, space, null);
    if (quarters.size() < 3 || quarters.get(1).latest().isPresent()) {
      return;
    }
    for (var back = 2; back >= 1; back--) {
      var comparison = quarters.get(back);
      var ours = comparison.ours();
      var more = back == 1 ? Money.ofCents(ours.realised().cents() / 12) : Money.ZERO;
      var forecast = ours.forecast() == null ? ours.realised() : ours.forecast();
      AsViewer.run(provider, () -> numbers.enter(provider, space, comparison.quarter().number(),
          new OwnFigureDraft(forecast.minus(more), ours.realised().plus(more), null, 0)));
    }
    AsViewer.run(provider, () -> numbers.comment(provider, space, quarters.get(1).quarter().number(),
        "De laatste weken van het kwartaal zijn geleverd en worden deze maand gedeclareerd.", 1));
  }

  /** The bureau where it was mandated, and otherwise the municipality itself. */
  private Viewer payer(SpaceId space) {
    var place = spaces.details(MANAGER, space).space().place();
    return stops.ofSpace(MANAGER, space, null).may().contains(StopAction.IMPOSE) ? MANAGER
        : people.of(place.municipality());
  }
}
