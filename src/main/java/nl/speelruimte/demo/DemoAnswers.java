package nl.speelruimte.demo;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.demo.region.Roster;
import nl.speelruimte.imports.AsViewer;
import nl.speelruimte.spending.mandates.MandateDraft;
import nl.speelruimte.spending.mandates.Mandates;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.RespondDraft;
import nl.speelruimte.spending.procedure.Responses;
import org.springframework.stereotype.Component;

/** What providers and a municipality say of next year's spaces. */
@Component
class DemoAnswers {

  private final Responses responses;
  private final Mandates mandates;
  private final DemoPeople people;

  DemoAnswers(Responses responses, Mandates mandates, DemoPeople people) {
    this.responses = responses;
    this.mandates = mandates;
    this.people = people;
  }

  void mandate(LocalDate day) {
    people.id(Roster.OVER_AT).map(people::of).ifPresent(viewer -> AsViewer.run(viewer, () ->
        mandates.record(viewer, new MandateDraft(true, day, null,
            "Mandaatbesluit inkoop jeugdhulp van het college, nummer 26-117."))));
  }

  void respond(List<IntendedRow> rows, int provider, boolean agrees, String text) {
    rows.forEach(row -> {
      var viewer = people.of(provider);
      AsViewer.run(viewer, () -> responses.respond(viewer, row.id(), new RespondDraft(agrees, text, null, null)));
    });
  }
}
