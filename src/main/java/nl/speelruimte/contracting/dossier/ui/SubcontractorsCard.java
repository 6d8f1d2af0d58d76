package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.dossier.SubcontractorDraft;
import nl.speelruimte.contracting.dossier.SubcontractorEnd;
import nl.speelruimte.contracting.dossier.SubcontractorRow;
import nl.speelruimte.contracting.dossier.Subcontractors;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.PlainTable;
import org.jspecify.annotations.Nullable;

/** UC-54: who does a part of the work of a contract. */
final class SubcontractorsCard extends Composite<Card> {

  private final Amounts amounts = Amounts.of(this);
  private final Subcontractors subcontractors;
  private final Page page;
  private final LocalDate today;

  SubcontractorsCard(Subcontractors subcontractors, Page page, LocalDate today) {
    this.subcontractors = subcontractors;
    this.page = page;
    this.today = today;
    var found = subcontractors.subcontractors(page.viewer(), contract(), page.asOf());
    getContent().add(new H2(getTranslation("contracting.subcontractors.title")),
        found.isEmpty() ? new Paragraph(getTranslation("contracting.subcontractors.empty")) : table(found),
        KeeperButton.of(page, "contracting.subcontractors.add", this::add));
  }

  private PlainTable table(List<SubcontractorRow> found) {
    var table = new PlainTable(getTranslation("contracting.subcontractors.title"))
        .column(getTranslation("contracting.subcontractors.name"))
        .column(getTranslation("contracting.field.kvkNumber"))
        .column(getTranslation("contracting.field.approvedOn"))
        .column(getTranslation("contracting.field.validFrom"))
        .column(getTranslation("contracting.field.validTo"));
    table.stacked();
    found.forEach(row -> table.row(new Span(row.name()), new Span(row.kvkNumber()),
        new Span(amounts.date(row.approvedOn())), new Span(amounts.date(row.validFrom())), until(row)));
    return table;
  }

  private Component until(SubcontractorRow row) {
    if (row.validTo() != null) {
      return new Span(amounts.date(row.validTo()));
    }
    return new Div(new Span(Amounts.NONE), KeeperButton.of(page, "contracting.subcontractors.end", () -> end(row)));
  }

  private void add() {
    var name = new TextField(Words.text("contracting.subcontractors.name"));
    name.setMaxLength(200);
    var kvk = new TextField(Words.text("contracting.field.kvkNumber"));
    var approved = new DateField(Words.text("contracting.field.approvedOn"));
    var from = new DateField(Words.text("contracting.field.validFrom"));
    var to = new DateField(Words.text("contracting.field.validTo"));
    var reason = Words.reason();
    var binder = new Binder<>(Added.class);
    Words.required(binder, name, "name");
    Words.required(binder, kvk, "kvkNumber");
    Words.required(binder, approved, "approvedOn");
    Words.required(binder, from, "validFrom");
    binder.forField(to).bind("validTo");
    Words.required(binder, reason, "reason");
    binder.readRecord(new Added("", "", today, today, null, ""));
    new FormDialog<>(Words.text("contracting.subcontractors.add"), binder, form -> subcontractors.add(page.viewer(),
            contract(), new SubcontractorDraft(form.name(), form.kvkNumber(), form.approvedOn(), form.validFrom(),
                form.validTo(), form.reason())), name, kvk, approved, from, to, reason)
        .doneText(Words.text("contracting.subcontractors.added"))
        .afterwards(page.changed()).open();
  }

  private void end(SubcontractorRow row) {
    var last = new DateField(Words.text("contracting.subcontractors.last-day"));
    var reason = Words.reason();
    var binder = new Binder<>(Ended.class);
    Words.required(binder, last, "lastDay");
    Words.required(binder, reason, "reason");
    binder.readRecord(new Ended(today, ""));
    new FormDialog<>(Words.text("contracting.subcontractors.end"), binder, form -> subcontractors.end(page.viewer(),
            contract(), row.id(), new SubcontractorEnd(form.lastDay(), form.reason(), row.version())), last, reason)
        .intro(Words.text("contracting.subcontractors.end-intro", row.name()))
        .afterwards(page.changed()).open();
  }

  private ContractId contract() {
    return page.details().contract().id();
  }

  /** What is filled in for a new one. */
  public record Added(String name, String kvkNumber, @Nullable LocalDate approvedOn, @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo, String reason) {}

  /** What is filled in when one ends. */
  public record Ended(@Nullable LocalDate lastDay, String reason) {}
}
