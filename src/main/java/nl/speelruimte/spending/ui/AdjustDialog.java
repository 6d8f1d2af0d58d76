package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.AdjustmentDraft;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceDraft.Letter;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import org.jspecify.annotations.Nullable;

/** UC-33: raise or lower a space with a reason and a document. */
final class AdjustDialog {

  private final SpaceDetails details;
  private final MoneyField amount = new MoneyField(SpaceWords.text("spending.adjust.amount")).allowNegative();
  private final DateField validOn = new DateField(SpaceWords.text("spending.adjust.valid-on"));
  private final TextArea reason = new TextArea(SpaceWords.text("spending.adjust.reason"));
  private final AttachedDocument document = new AttachedDocument(SpaceWords.text("spending.adjust.document"));
  private final FormDialog<Form> dialog;

  AdjustDialog(SpaceDetails details, Consumer<AdjustmentDraft> command, Runnable afterwards) {
    this.details = details;
    var binder = new Binder<>(Form.class);

    binder.forField(amount).bind("amount");
    binder.forField(validOn).bind("validOn");
    binder.forField(reason).bind("reason");
    binder.forField(document).bind("file");
    binder.readRecord(new Form(null, details.space().source().asOf(), "", null));

    amount.setHelperText(SpaceWords.text("spending.adjust.amount-help"));
    validOn.setMax(details.period().to());
    reason.setMaxLength(SpaceDraft.LONGEST_REASON);
    reason.setHelperText(SpaceWords.text("spending.adjust.reason-help"));

    this.dialog = new FormDialog<>(SpaceWords.text("spending.adjust.title"), binder,
        form -> command.accept(draft(form)), amount, validOn, reason, document)
        .intro(intro())
        .saveText(SpaceWords.text("spending.adjust.save"))
        .doneText(SpaceWords.text("spending.adjust.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private String intro() {
    var row = details.space();
    return SpaceWords.text("spending.adjust.intro", SpaceWords.title(row.place()), row.place().providerName(),
        Amounts.of(amount).euros(row.amounts().amount()));
  }

  private AdjustmentDraft draft(Form form) {
    var file = form.file();
    return new AdjustmentDraft(form.amount(), form.validOn(), form.reason(), file == null ? null : file.name(),
        file == null ? null : file.content(), details.version());
  }

  /** What is filled in; the version is kept beside it. */
  public record Form(@Nullable Money amount, @Nullable LocalDate validOn, String reason, @Nullable Letter file) {}
}
