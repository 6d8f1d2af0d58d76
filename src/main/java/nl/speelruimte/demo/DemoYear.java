package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.spending.procedure.AnnounceDraft;
import nl.speelruimte.spending.procedure.DecideDraft;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.IntentionDecisions;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.procedure.PreparationDraft;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.spending.procedure.YearPreparations;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Takes the steps towards next year's spaces: most in time, one late, one not agreed to yet, and two left to do. */
@Component
class DemoYear {

  private static final BigDecimal INDEX = new BigDecimal("3.1");
  /** The providers that are told in time. */
  private static final int LAST_IN_TIME = 14;
  private final YearPreparations preparations;
  private final Intentions intentions;
  private final IntentionDecisions decisions;
  private final DemoAnswers answers;
  private final DemoYearEnd end;
  private final DemoPeople people;

  DemoYear(YearPreparations preparations, Intentions intentions, IntentionDecisions decisions, DemoAnswers answers,
      DemoYearEnd end, DemoPeople people) {
    this.preparations = preparations;
    this.intentions = intentions;
    this.decisions = decisions;
    this.answers = answers;
    this.end = end;
    this.people = people;
  }

  void take(DemoStep.Procedure step) {
    var year = step.year();
    switch (step.act()) {
      case ANNOUNCE -> {
        answers.mandate(step.day());
        AsViewer.run(MANAGER, () -> preparations.prepare(MANAGER,
            new PreparationDraft(year, INDEX, Money.ofEuros(500), null, null)));
        announce(year, step.day(), null, row -> inTime(row.place().provider()));
      }
      case RESPOND -> {
        answers.respond(announced(year, Roster.ADJUSTED), Roster.ADJUSTED, true,
            "Wij zijn het eens met dit voornemen.");
        answers.respond(announced(year, Roster.OVER), Roster.OVER, false,
            "De wachtlijst is sinds het voorjaar verdubbeld. Met dit bedrag kunnen wij vanaf september niemand meer "
                + "helpen; wij vragen om een ruimte op het niveau van de prognose.");
      }
      case DECIDE -> decide(year, step.day());
      case DECIDE_REST -> {
        end.decide(rows(year, IntendedStatus.PROPOSED, row -> !isToDo(row)), step.day());
        end.decide(rows(year, IntendedStatus.ANNOUNCED, _ -> true), step.day());
        end.agree(rows(year, IntendedStatus.AGREEMENT, _ -> true));
      }
      case ANNOUNCE_LATE -> announce(year, step.day(), "De gegevens over de overname van een locatie kwamen pas in "
          + "oktober binnen.", row -> row.place().provider().equals(provider(Roster.FILLING)) && !isToDo(row));
    }
  }

  private boolean inTime(ProviderId provider) {
    return !provider.equals(provider(Roster.FILLING))
        && IntStream.rangeClosed(1, LAST_IN_TIME).anyMatch(number -> provider.equals(provider(number)));
  }

  /** Whoever tries the demo announces it. */
  private boolean isToDo(IntendedRow row) {
    return row.place().provider().equals(provider(Roster.FILLING)) && Roster.TO_ANNOUNCE_AT.stream()
        .anyMatch(cbs -> people.id(cbs).filter(row.place().municipality()::equals).isPresent());
  }

  private @Nullable ProviderId provider(int number) {
    return people.id(number).orElse(null);
  }

  private void announce(int year, LocalDate day, @Nullable String late, Predicate<IntendedRow> which) {
    var rows = rows(year, IntendedStatus.PROPOSED, which);
    if (!rows.isEmpty()) {
      AsViewer.run(MANAGER, () -> preparations.announce(MANAGER, new AnnounceDraft(Shown.of(rows), day,
          day.plusWeeks(4), "Dit is ons voornemen voor de bestedingsruimte van " + year
              + ". Kloppen de cijfers? Laat het ons weten voor de genoemde datum.", null, late)));
    }
  }

  /** Where the provider agrees or said nothing: who does not agree is talked with first. */
  private void decide(int year, LocalDate day) {
    var rows = rows(year, IntendedStatus.ANNOUNCED, row -> !Boolean.FALSE.equals(row.answer().agrees()));
    if (!rows.isEmpty()) {
      AsViewer.run(MANAGER, () -> decisions.decide(MANAGER, new DecideDraft(Shown.of(rows), day,
          "Vastgesteld conform het voornemen; er zijn geen zienswijzen die tot een ander bedrag leiden.",
          DemoLetter.file("Besluit bestedingsruimten"), null)));
    }
  }

  private List<IntendedRow> announced(int year, int number) {
    return rows(year, IntendedStatus.ANNOUNCED, row -> row.place().provider().equals(provider(number)));
  }

  private List<IntendedRow> rows(int year, IntendedStatus status, Predicate<IntendedRow> which) {
    return intentions.rows(MANAGER, IntendedFilter.ofYear(year), Pageable.unpaged()).stream()
        .filter(row -> row.status() == status).filter(which).toList();
  }
}
