package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceAction;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.changes.ChangeDraft;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.Notices;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/**
 * UC-33, UC-74: raise or lower a space with a reason and a document. What both sides signed is booked at once; anything
 * else is proposed, and booked when the other side agrees.
 */
final class AdjustDialog {

  private final UUID form = UUID.randomUUID();
  private final ChangeDesk desk;
  private final Viewer viewer;
  private final SpaceId space;
  private final RadioButtonGroup<Boolean> signed = new RadioButtonGroup<>();
  private final MoneyField amount = new MoneyField(text("spending.adjust.amount")).allowNegative();
  private final Div becomes = new Div();
  private final WhatIfPanel whatIf;
  private final DateField validOn = new DateField(text("spending.adjust.valid-on"));
  private final TextArea reason = new TextArea(text("spending.adjust.reason"));
  private final DocumentField document = new DocumentField(text("spending.adjust.document"));
  private final FormDialog<Form> dialog;
  private SpaceDetails details;

  AdjustDialog(ChangeDesk desk, Viewer viewer, SpaceId space, Runnable afterwards) {
    this.desk = desk;
    this.viewer = viewer;
    this.space = space;
    this.details = desk.details(viewer, space);
    this.whatIf = desk.whatIf(viewer);
    var mayBook = details.may().contains(SpaceAction.ADJUST);
    var binder = bound(new Form(mayBook, null, usualDay(), "", null));

    signed.setVisible(mayBook);
    amount.setHelperText(text("spending.adjust.amount-help"));
    amount.onTyping(this::showWhatItBecomes);
    becomes.addClassName("why");
    becomes.getElement().setAttribute("role", "status");
    reason.setMaxLength(SpaceDraft.LONGEST_REASON);
    reason.setHelperText(text("spending.adjust.reason-help"));

    this.dialog = new FormDialog<>(text("spending.adjust.title"), binder, this::give,
        signed, amount, becomes, whatIf, validOn, reason, document)
        .intro(intro())
        .remedy(RuleBroken.CHANGED_MEANWHILE, text("spending.adjust.take-over"), this::takeOver)
        .saveText(text(mayBook ? "spending.adjust.save" : "spending.changes.propose"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private void give(Form filled) {
    if (filled.signed()) {
      desk.adjust(viewer, space, new AdjustmentDraft(filled.amount(), filled.validOn(), filled.reason(),
          filled.file(), details.version()));
      Notices.done(text("spending.adjust.done"));
    } else {
      desk.propose(viewer,
          ChangeDraft.adjustment(space, filled.amount(), filled.validOn(), filled.reason(), filled.file())
              .seen(space, details.version()).asked(form));
    }
  }

  /** Goes on with what somebody else made of the space; what was typed stays and nothing is booked yet. */
  private void takeOver() {
    Notices.attempt(() -> {
      details = desk.details(viewer, space);
      dialog.intro(intro());
      showWhatItBecomes(amount.getValue());
      amount.focus();
    });
  }

  private Binder<Form> bound(Form empty) {
    var days = details.adjustable();
    var words = Amounts.of(amount);
    validOn.within(days, text("spending.rule.day-outside", words.date(days.from()), words.date(days.to())));
    signed.setLabel(text("spending.changes.agreement"));
    signed.setItems(true, false);
    signed.setItemLabelGenerator(each -> text(each ? "spending.changes.signed" : "spending.changes.to-propose"));
    var binder = new Binder<>(Form.class);
    binder.forField(signed).bind("signed");
    binder.forField(amount).asRequired(text("spending.rule.amount-missing"))
        .withValidator(by -> !by.isZero(), text("spending.rule.amount-missing"))
        .withValidator(by -> !now().plus(by).isNegative(), by -> belowNothing()).bind("amount");
    binder.forField(validOn).asRequired(text("uikit.field.required")).bind("validOn");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing"))
        .withValidator(text -> !text.isBlank(), text("uikit.field.reason-missing")).bind("reason");
    binder.forField(document).asRequired(text("spending.rule.document-missing")).bind("file");
    binder.readRecord(empty);
    return binder;
  }

  /** The day up to which the figures are known, as far as it may be chosen. */
  private LocalDate usualDay() {
    var days = details.adjustable();
    var asOf = details.space().source().asOf();
    return asOf.isBefore(days.from()) ? days.from() : asOf.isAfter(days.to()) ? days.to() : asOf;
  }

  private Money now() {
    return details.space().amounts().amount();
  }

  private String belowNothing() {
    return text("spending.rule.amount-below-nothing", Amounts.of(amount).shown(now()));
  }

  private String intro() {
    var place = details.space().place();
    return text("spending.adjust.intro", SpaceWords.title(place), place.providerName(), Amounts.of(amount).shown(now()));
  }

  private void showWhatItBecomes(@Nullable Money by) {
    var then = by == null ? null : now().plus(by);
    becomes.setText(then == null || then.isNegative() ? ""
        : text("spending.adjust.becomes", Amounts.of(amount).shown(then)));
    whatIf.clear();
    whatIf.show(details.space(), by);
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** What is filled in; the version is kept beside it. */
  public record Form(boolean signed, @Nullable Money amount, @Nullable LocalDate validOn, String reason,
      @Nullable FileDraft file) {}
}
