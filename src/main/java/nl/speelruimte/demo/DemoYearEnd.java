package nl.speelruimte.demo;

import static nl.speelruimte.demo.DemoPeople.MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.spending.procedure.DecideDraft;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.IntentionDecisions;
import nl.speelruimte.spending.procedure.Shown;
import org.springframework.stereotype.Component;

/**
 * Before a year begins its spaces are there: whoever tries the demo from January to March finds a running year to work
 * in, beside the year before that is still being claimed.
 */
@Component
class DemoYearEnd {

  private static final String LATE = "Eerst is gesproken met de aanbieders die het niet eens waren of nog niets hadden "
      + "gehoord.";
  /** It agrees to nothing yet, so that there is something that waits. */
  private static final String NOT_YET = "1916";
  private final IntentionDecisions decisions;
  private final DemoPeople people;

  DemoYearEnd(IntentionDecisions decisions, DemoPeople people) {
    this.decisions = decisions;
    this.people = people;
  }

  /** @param rows what has not been decided */
  void decide(List<IntendedRow> rows, LocalDate day) {
    if (!rows.isEmpty()) {
      AsViewer.run(MANAGER, () -> decisions.decide(MANAGER, new DecideDraft(Shown.of(rows), day,
          "Vastgesteld na overleg met de aanbieder; het bedrag van het voornemen blijft.",
          DemoLetter.file("Besluit overige bestedingsruimten"), LATE)));
    }
  }

  /** @param rows what was decided and waits for the municipality that pays */
  void agree(List<IntendedRow> rows) {
    var late = people.id(NOT_YET).orElse(null);
    rows.stream().filter(row -> row.status() == IntendedStatus.AGREEMENT)
        .collect(Collectors.groupingBy(row -> row.place().municipality()))
        .forEach((municipality, its) -> {
          if (!municipality.equals(late)) {
            var payer = people.of(municipality);
            AsViewer.run(payer, () -> decisions.agree(payer, Shown.of(its), LATE));
          }
        });
  }
}
