package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.MandateRow;
import nl.speelruimte.spending.procedure.Mandates;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.StatusBadge;

/** UC-73: for which municipalities the bureau agrees; a municipality gives and takes back its own. */
final class MandateCard extends Div {

  MandateCard(Mandates mandates, AgreementDialogs dialogs, Viewer viewer, Runnable changed) {
    var rows = mandates.rows(viewer);
    var card = new Card(Words.text("spending.procedure.mandates"));
    card.add(rows.isEmpty() ? Words.why(Words.text("spending.procedure.mandates-none")) : table(rows));
    if (Mandates.mayGive(viewer)) {
      var give = new Button(Words.text("spending.procedure.mandate-give"),
          click -> dialogs.mandate(viewer, true, changed));
      var takeBack = new Button(Words.text("spending.procedure.mandate-take-back"),
          click -> dialogs.mandate(viewer, false, changed));
      var buttons = new Div(give, takeBack);
      buttons.addClassName("page-actions");
      card.add(buttons);
    }
    add(card);
  }

  private static PlainTable table(List<MandateRow> rows) {
    var amounts = Words.amounts();
    var table = new PlainTable(Words.text("spending.procedure.mandates"))
        .column(Words.text("spending.column.municipality")).column(Words.text("spending.procedure.mandate"))
        .column(Words.text("spending.procedure.mandate-period"));
    rows.forEach(row -> table.row(new Div(new Span(row.name()), Words.why(row.reason()),
        Words.why(Words.text("spending.entries.by-one", row.actor(), amounts.shortMoment(row.recordedAt())))),
        state(row), new Span(row.to() == null
            ? Words.text("spending.procedure.mandate-open", amounts.shortDate(row.from()))
            : Words.text("spending.procedure.mandate-until", amounts.shortDate(row.from()), amounts.shortDate(row.to())))));
    return table;
  }

  private static StatusBadge state(MandateRow row) {
    return row.holds() ? StatusBadge.ok(Words.text("spending.procedure.mandate-holds"))
        : StatusBadge.none(Words.text(row.given() ? "spending.procedure.mandate-given"
            : "spending.procedure.mandate-taken-back"));
  }
}
