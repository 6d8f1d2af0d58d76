package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceDraft.Letter;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** UC-33: raise or lower a space with a reason and a document. */
final class AdjustDialog {

  private final Supplier<SpaceDetails> current;
  private final MoneyField amount = new MoneyField(SpaceWords.text("spending.adjust.amount")).allowNegative();
  private final Div becomes = new Div();
  private final DateField validOn = new DateField(SpaceWords.text("spending.adjust.valid-on"));
  private final TextArea reason = new TextArea(SpaceWords.text("spending.adjust.reason"));
  private final AttachedDocument document = new AttachedDocument(SpaceWords.text("spending.adjust.document"));
  private final FormDialog<Form> dialog;
  private SpaceDetails details;

  /** @param current the space as it is at the moment of asking */
  AdjustDialog(Supplier<SpaceDetails> current, Consumer<AdjustmentDraft> command, Runnable afterwards) {
    this.current = current;
    this.details = current.get();
    var binder = bound(new Form(null, usualDay(), "", null));

    amount.setHelperText(SpaceWords.text("spending.adjust.amount-help"));
    amount.onTyping(this::showWhatItBecomes);
    becomes.addClassName("why");
    becomes.getElement().setAttribute("role", "status");
    reason.setMaxLength(SpaceDraft.LONGEST_REASON);
    reason.setHelperText(SpaceWords.text("spending.adjust.reason-help"));

    this.dialog = new FormDialog<>(SpaceWords.text("spending.adjust.title"), binder,
        form -> command.accept(draft(form)), amount, becomes, validOn, reason, document)
        .intro(intro())
        .remedy("spending.rule.changed-meanwhile", SpaceWords.text("spending.adjust.take-over"), this::takeOver)
        .saveText(SpaceWords.text("spending.adjust.save"))
        .doneText(SpaceWords.text("spending.adjust.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  /** Goes on with what somebody else made of the space; what was typed stays and nothing is booked yet. */
  private void takeOver() {
    Notices.attempt(() -> {
      details = current.get();
      dialog.intro(intro());
      showWhatItBecomes(amount.getValue());
      amount.focus();
    });
  }

  private Binder<Form> bound(Form empty) {
    var days = details.adjustable();
    var words = Amounts.of(amount);
    validOn.within(days,
        SpaceWords.text("spending.rule.day-outside", words.date(days.from()), words.date(days.to())));
    var binder = new Binder<>(Form.class);
    binder.forField(amount).asRequired(SpaceWords.text("spending.rule.amount-missing"))
        .withValidator(by -> !by.isZero(), SpaceWords.text("spending.rule.amount-missing"))
        .withValidator(by -> !now().plus(by).isNegative(), by -> belowNothing()).bind("amount");
    binder.forField(validOn).asRequired(SpaceWords.text("uikit.field.required")).bind("validOn");
    binder.forField(reason).asRequired(SpaceWords.text("spending.rule.reason-missing"))
        .withValidator(text -> !text.isBlank(), SpaceWords.text("spending.rule.reason-missing")).bind("reason");
    binder.forField(document).asRequired(SpaceWords.text("spending.rule.document-missing")).bind("file");
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
    return SpaceWords.text("spending.rule.amount-below-nothing", Amounts.of(amount).shown(now()));
  }

  private String intro() {
    var place = details.space().place();
    return SpaceWords.text("spending.adjust.intro", SpaceWords.title(place), place.providerName(),
        Amounts.of(amount).shown(now()));
  }

  private void showWhatItBecomes(@Nullable Money by) {
    var then = by == null ? null : now().plus(by);
    becomes.setText(then == null || then.isNegative() ? ""
        : SpaceWords.text("spending.adjust.becomes", Amounts.of(amount).shown(then)));
  }

  private AdjustmentDraft draft(Form form) {
    var file = form.file();
    return new AdjustmentDraft(form.amount(), form.validOn(), form.reason(), file == null ? null : file.name(),
        file == null ? null : file.content(), details.version());
  }

  /** What is filled in; the version is kept beside it. */
  public record Form(@Nullable Money amount, @Nullable LocalDate validOn, String reason, @Nullable Letter file) {}
}
