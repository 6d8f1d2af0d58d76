package nl.speelruimte.spending.mandates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.mandates.MandateDraft;
import nl.speelruimte.spending.mandates.MandateRow;
import nl.speelruimte.spending.mandates.Mandates;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** UC-73: for which municipalities the bureau agrees; a municipality gives and takes back its own. */
@Component
public class MandateCards {

  private final Mandates mandates;
  private final Clock clock;

  MandateCards(Mandates mandates, Clock clock) {
    this.mandates = mandates;
    this.clock = clock;
  }

  /** @param changed shows the page anew after a mandate was given or taken back */
  public Card card(Viewer viewer, Runnable changed) {
    var rows = mandates.rows(viewer);
    var card = new Card(text("spending.procedure.mandates"));
    card.add(rows.isEmpty() ? Why.paragraph(text("spending.procedure.mandates-none")) : table(card, rows));
    if (Mandates.mayGive(viewer)) {
      var give = new Button(text("spending.procedure.mandate-give"), click -> ask(viewer, true, changed));
      var takeBack = new Button(text("spending.procedure.mandate-take-back"), click -> ask(viewer, false, changed));
      var buttons = new Div(give, takeBack);
      buttons.addClassName("page-actions");
      card.add(buttons);
    }
    return card;
  }

  private static PlainTable table(Card card, List<MandateRow> rows) {
    var amounts = Amounts.of(card);
    var table = new PlainTable(text("spending.procedure.mandates")).column(text("spending.column.municipality"))
        .column(text("spending.procedure.mandate")).column(text("spending.procedure.mandate-period"));
    rows.forEach(row -> table.row(new Div(new Span(row.name()), Why.paragraph(row.reason()),
        Why.paragraph(text("spending.entries.by-one", row.actor(), amounts.shortMoment(row.recordedAt())))),
        covers(row), new Span(row.to() == null
            ? text("spending.procedure.mandate-open", amounts.shortDate(row.from()))
            : text("spending.procedure.mandate-until", amounts.shortDate(row.from()), amounts.shortDate(row.to())))));
    return table;
  }

  private static Div covers(MandateRow row) {
    var covers = new Div(state(row));
    if (row.given()) {
      covers.add(Why.paragraph(text("spending.procedure.mandate-covers." + row.extent())));
    }
    return covers;
  }

  private static StatusBadge state(MandateRow row) {
    return row.holds() ? StatusBadge.ok(text("spending.procedure.mandate-holds"))
        : StatusBadge.none(text(row.given() ? "spending.procedure.mandate-given"
            : "spending.procedure.mandate-taken-back"));
  }

  private void ask(Viewer viewer, boolean given, Runnable changed) {
    var from = new DateField(text("spending.procedure.mandate-from"));
    var to = new DateField(text("spending.procedure.mandate-to"));
    to.setVisible(given);
    to.setHelperText(text("spending.procedure.mandate-to-help"));
    var reason = new TextArea(text("spending.procedure.mandate-reason"));
    reason.setMaxLength(SpaceDraft.LONGEST_REASON);
    reason.setWidthFull();
    reason.setHelperText(text("spending.procedure.mandate-reason-help"));
    var binder = new Binder<>(Form.class);
    binder.forField(from).asRequired(text("uikit.field.required")).bind("from");
    binder.forField(to).bind("to");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Form(LocalDate.now(clock), null, ""));
    var title = text(given ? "spending.procedure.mandate-give" : "spending.procedure.mandate-take-back");
    new FormDialog<>(title, binder,
        form -> mandates.record(viewer, new MandateDraft(given, form.from(), form.to(), form.reason())),
        from, to, reason)
        .intro(text(given ? "spending.procedure.mandate-intro" : "spending.procedure.mandate-back-intro"))
        .saveText(title).doneText(text("spending.procedure.mandate-done")).afterwards(changed).open();
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {}
}
