package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.changes.ChangeDraft;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/**
 * UC-75: shift room between two spaces of a provider; one amount, so that what one gets the other loses. A space that
 * this viewer does not see is offered by name, to give room to.
 */
final class ShiftDialog {

  private final UUID form = UUID.randomUUID();
  private final ChangeDesk desk;
  private final Viewer viewer;
  private final SpaceId space;
  private final ComboBox<ShiftSide> from = new ComboBox<>(text("spending.changes.from"));
  private final ComboBox<ShiftSide> to = new ComboBox<>(text("spending.changes.to"));
  private final MoneyField amount = new MoneyField(text("spending.changes.shift-amount"));
  private final WhatIfPanel whatIf;
  private final DateField validOn = new DateField(text("spending.adjust.valid-on"));
  private final TextArea reason = new TextArea(text("spending.adjust.reason"));
  private final DocumentField document = new DocumentField(text("spending.changes.shift-document"));
  private final FormDialog<Form> dialog;
  private final Map<SpaceId, Integer> versions = new HashMap<>();
  private List<ShiftSide> sides;

  ShiftDialog(ChangeDesk desk, Viewer viewer, SpaceId space, Runnable afterwards) {
    this.desk = desk;
    this.viewer = viewer;
    this.space = space;
    this.whatIf = desk.whatIf(viewer);
    var details = desk.details(viewer, space);
    this.sides = desk.sides(viewer, details);
    offer(from, sides.stream().filter(ShiftSide::isSeen).toList());
    offer(to, sides);
    reason.setMaxLength(SpaceDraft.LONGEST_REASON);
    reason.setHelperText(text("spending.adjust.reason-help"));
    var binder = bound();
    var asOf = details.space().source().asOf();
    binder.readRecord(new Form(of(space), null, null,
        details.adjustable().contains(asOf) ? asOf : details.adjustable().from(), "", null));

    versions.put(space, details.version());
    from.addValueChangeListener(change -> chosen(change.getValue()));
    to.addValueChangeListener(change -> chosen(change.getValue()));
    amount.onTyping(this::showWhatItDoes);

    this.dialog = new FormDialog<>(text("spending.changes.shift"), binder, this::propose,
        from, to, amount, whatIf, validOn, reason, document)
        .intro(text("spending.changes.shift-intro"))
        .remedy(RuleBroken.CHANGED_MEANWHILE, text("spending.adjust.take-over"), this::takeOver)
        .saveText(text("spending.changes.propose")).afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private void propose(Form filled) {
    var draft = ChangeDraft.shift(filled.from().id(), filled.to().id(), filled.amount(), filled.validOn(),
        filled.reason(), filled.file()).asked(form);
    desk.propose(viewer, asShown(asShown(draft, filled.from()), filled.to()));
  }

  private ChangeDraft asShown(ChangeDraft draft, ShiftSide side) {
    var version = versions.get(side.id());
    return version == null ? draft : draft.seen(side.id(), version);
  }

  /** A space counts as shown from the moment at which it is chosen. */
  private void chosen(@Nullable ShiftSide side) {
    if (side != null && side.isSeen()) {
      versions.computeIfAbsent(side.id(), id -> desk.details(viewer, id).version());
    }
    showWhatItDoes(amount.getValue());
  }

  /** Goes on with what somebody else made of the spaces; what was typed stays and nothing is proposed yet. */
  private void takeOver() {
    Notices.attempt(() -> {
      var giving = from.getValue();
      var getting = to.getValue();
      var details = desk.details(viewer, space);
      sides = desk.sides(viewer, details);
      versions.clear();
      versions.put(space, details.version());
      from.setItems(sides.stream().filter(ShiftSide::isSeen).toList());
      to.setItems(sides);
      from.setValue(giving == null ? null : of(giving.id()));
      to.setValue(getting == null ? null : of(getting.id()));
      amount.focus();
    });
  }

  private @Nullable ShiftSide of(SpaceId id) {
    return sides.stream().filter(side -> side.id().equals(id)).findFirst().orElse(null);
  }

  private static void offer(ComboBox<ShiftSide> field, List<ShiftSide> sides) {
    field.setItems(sides);
    field.setItemLabelGenerator(side -> side.label(Amounts.of(field)));
  }

  private Binder<Form> bound() {
    var binder = new Binder<>(Form.class);
    binder.forField(from).asRequired(text("spending.changes.choose-space")).bind("from");
    binder.forField(to).asRequired(text("spending.changes.choose-space"))
        .withValidator(side -> from.getValue() == null || !side.id().equals(from.getValue().id()),
            text("spending.rule.legs-same")).bind("to");
    binder.forField(amount).asRequired(text("spending.rule.amount-missing"))
        .withValidator(by -> !by.isZero(), text("spending.rule.amount-missing"))
        .withValidator(by -> from.getValue() == null || !from.getValue().amount().minus(by).isNegative(),
            by -> text("spending.rule.amount-below-nothing", Amounts.of(amount).shown(from.getValue().amount())))
        .bind("amount");
    binder.forField(validOn).asRequired(text("uikit.field.required")).bind("validOn");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.forField(document).bind("file");
    return binder;
  }

  /** Both legs, side by side, as far as they are seen. */
  private void showWhatItDoes(@Nullable Money by) {
    whatIf.clear();
    if (by != null && !by.isNegative()) {
      if (from.getValue() != null) {
        from.getValue().show(whatIf, by.negated());
      }
      if (to.getValue() != null) {
        to.getValue().show(whatIf, by);
      }
    }
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** What is filled in. */
  public record Form(@Nullable ShiftSide from, @Nullable ShiftSide to, @Nullable Money amount,
      @Nullable LocalDate validOn, String reason, @Nullable FileDraft file) {}
}
