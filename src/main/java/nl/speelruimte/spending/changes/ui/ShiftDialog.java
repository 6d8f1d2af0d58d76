package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.changes.ChangeDraft;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-75: shift room between two spaces of a provider; one amount, so that what one gets the other loses. */
final class ShiftDialog {

  private final ComboBox<SpaceRow> from = new ComboBox<>(text("spending.changes.from"));
  private final ComboBox<SpaceRow> to = new ComboBox<>(text("spending.changes.to"));
  private final MoneyField amount = new MoneyField(text("spending.changes.shift-amount"));
  private final WhatIfPanel whatIf;
  private final DateField validOn = new DateField(text("spending.adjust.valid-on"));
  private final TextArea reason = new TextArea(text("spending.adjust.reason"));
  private final DocumentField document = new DocumentField(text("spending.changes.shift-document"));
  private final FormDialog<Form> dialog;

  ShiftDialog(ChangeDesk desk, Viewer viewer, SpaceId space, Runnable afterwards) {
    this.whatIf = desk.whatIf(viewer);
    var details = desk.details(viewer, space);
    var rows = desk.besides(viewer, details);
    offer(from, rows);
    offer(to, rows);
    reason.setMaxLength(SpaceDraft.LONGEST_REASON);
    reason.setHelperText(text("spending.adjust.reason-help"));
    var binder = bound();
    var asOf = details.space().source().asOf();
    binder.readRecord(new Form(
        rows.stream().filter(row -> row.id().equals(space)).findFirst().orElse(null), null, null,
        details.adjustable().contains(asOf) ? asOf : details.adjustable().from(), "", null));

    from.addValueChangeListener(change -> showWhatItDoes(amount.getValue()));
    to.addValueChangeListener(change -> showWhatItDoes(amount.getValue()));
    amount.onTyping(this::showWhatItDoes);

    this.dialog = new FormDialog<>(text("spending.changes.shift"), binder, form -> desk.propose(viewer,
        ChangeDraft.shift(form.from().id(), form.to().id(), form.amount(), form.validOn(), form.reason(), form.file())),
        from, to, amount, whatIf, validOn, reason, document)
        .intro(text("spending.changes.shift-intro"))
        .saveText(text("spending.changes.propose")).afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private static void offer(ComboBox<SpaceRow> field, List<SpaceRow> rows) {
    field.setItems(rows);
    field.setItemLabelGenerator(row -> text("spending.changes.space-item", SpaceWords.title(row.place()),
        Amounts.of(field).euros(row.amounts().amount())));
  }

  private Binder<Form> bound() {
    var binder = new Binder<>(Form.class);
    binder.forField(from).asRequired(text("spending.changes.choose-space")).bind("from");
    binder.forField(to).asRequired(text("spending.changes.choose-space"))
        .withValidator(row -> from.getValue() == null || !row.id().equals(from.getValue().id()),
            text("spending.rule.legs-same")).bind("to");
    binder.forField(amount).asRequired(text("spending.rule.amount-missing"))
        .withValidator(by -> !by.isZero(), text("spending.rule.amount-missing"))
        .withValidator(by -> from.getValue() == null || !from.getValue().amounts().amount().minus(by).isNegative(),
            by -> text("spending.rule.amount-below-nothing",
                Amounts.of(amount).shown(from.getValue().amounts().amount()))).bind("amount");
    binder.forField(validOn).asRequired(text("uikit.field.required")).bind("validOn");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.forField(document).bind("file");
    return binder;
  }

  /** Both legs, side by side. */
  private void showWhatItDoes(@Nullable Money by) {
    whatIf.clear();
    if (by != null && !by.isNegative()) {
      if (from.getValue() != null) {
        whatIf.show(from.getValue(), by.negated());
      }
      if (to.getValue() != null) {
        whatIf.show(to.getValue(), by);
      }
    }
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** What is filled in. */
  public record Form(@Nullable SpaceRow from, @Nullable SpaceRow to, @Nullable Money amount,
      @Nullable LocalDate validOn, String reason, @Nullable FileDraft file) {}
}
