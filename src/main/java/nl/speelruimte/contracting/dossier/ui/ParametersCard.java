package nl.speelruimte.contracting.dossier.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.dossier.ContractParameters;
import nl.speelruimte.contracting.dossier.ParameterDraft;
import nl.speelruimte.contracting.dossier.ParameterKey;
import nl.speelruimte.contracting.dossier.ParameterRow;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.ui.ContractSection.Page;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.PlainTable;
import org.jspecify.annotations.Nullable;

/** UC-54: what a contract sets for itself, and from when to when. */
final class ParametersCard extends Composite<Card> {

  private final Amounts amounts = Amounts.of(this);
  private final ContractParameters parameters;
  private final Page page;
  private final LocalDate today;

  ParametersCard(ContractParameters parameters, Page page, LocalDate today) {
    this.parameters = parameters;
    this.page = page;
    this.today = today;
    var found = parameters.parameters(page.viewer(), page.details().contract().id(), page.asOf());
    getContent().add(new H2(getTranslation("contracting.parameters.title")),
        new Paragraph(getTranslation("contracting.parameters.kept")),
        found.isEmpty() ? new Paragraph(getTranslation("contracting.parameters.empty")) : table(found),
        KeeperButton.of(page, "contracting.parameters.set", this::set));
  }

  private PlainTable table(List<ParameterRow> found) {
    var table = new PlainTable(getTranslation("contracting.parameters.title"))
        .column(getTranslation("contracting.field.key"))
        .rightColumn(getTranslation("contracting.field.value"))
        .column(getTranslation("contracting.parameters.purpose"))
        .column(getTranslation("contracting.field.validFrom"))
        .column(getTranslation("contracting.field.validTo"));
    table.stacked();
    found.forEach(row -> table.row(getTranslation("contracting.parameter-key." + row.key()),
        amounts.count(row.value()), purpose(row.key()),
        amounts.date(row.validFrom()),
        row.validTo() == null ? Amounts.NONE : amounts.date(row.validTo())));
    return table;
  }

  /** What it is for, and whether anything happens with it here. */
  private String purpose(ParameterKey key) {
    return getTranslation("contracting.parameter-purpose." + key) + " "
        + getTranslation(key.works() ? "contracting.parameters.works" : "contracting.parameters.informs");
  }

  private void set() {
    var key = new Select<ParameterKey>();
    key.setLabel(Words.text("contracting.field.key"));
    key.setItems(ParameterKey.values());
    key.setItemLabelGenerator(each -> Words.text("contracting.parameter-key." + each));
    key.addValueChangeListener(change -> key.setHelperText(change.getValue() == null ? "" : purpose(change.getValue())));
    var value = new IntegerField(Words.text("contracting.field.value"));
    var from = new DateField(Words.text("contracting.field.validFrom"));
    var to = new DateField(Words.text("contracting.field.validTo"));
    var reason = Words.reason();
    var binder = new Binder<>(Form.class);
    Words.required(binder, key, "key");
    Words.required(binder, value, "value");
    Words.required(binder, from, "validFrom");
    binder.forField(to).bind("validTo");
    Words.required(binder, reason, "reason");
    binder.readRecord(new Form(null, null, today, null, ""));
    new FormDialog<>(Words.text("contracting.parameters.set"), binder, form -> parameters.set(page.viewer(),
            page.details().contract().id(),
            new ParameterDraft(form.key(), form.value(), form.validFrom(), form.validTo(), form.reason())),
        key, value, from, to, reason)
        .intro(Words.text("contracting.parameters.intro"))
        .doneText(Words.text("contracting.parameters.done"))
        .afterwards(page.changed()).open();
  }

  /** What is filled in. */
  public record Form(@Nullable ParameterKey key, @Nullable Integer value, @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo, String reason) {}
}
