package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.spending.procedure.IntentionDraft;
import nl.speelruimte.spending.ui.PlaceFields;
import nl.speelruimte.spending.ui.SpaceChoices;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-70: add an intention for a newcomer, a new contract, or a lot that had no space last year. */
final class AddIntentionDialog {

  private final MoneyField amount = new MoneyField(Words.text("spending.open.amount"));
  private final TextArea ground =
      Words.area(Words.text("spending.procedure.ground"), Words.text("spending.procedure.ground-help"));
  private final DocumentField permission = new DocumentField(Words.text("spending.open.permission"));
  private final PlaceFields place;
  private final FormDialog<Form> dialog;

  AddIntentionDialog(SpaceChoices choices, Viewer viewer, int year, Consumer<IntentionDraft> command,
      Runnable afterwards) {
    this.place = new PlaceFields(choices, viewer, year, () -> {});
    var binder = new Binder<>(Form.class);
    binder.forField(place.provider()).asRequired(Words.text("spending.open.provider-missing")).bind("provider");
    binder.forField(place.municipality()).asRequired(Words.text("spending.open.municipality-missing"))
        .bind("municipality");
    binder.forField(place.contract()).asRequired(Words.text("spending.open.contract-missing")).bind("contract");
    binder.forField(place.lot()).bind("lot");
    binder.forField(amount).asRequired(Words.text("spending.open.amount-missing")).bind("amount");
    binder.forField(ground).asRequired(Words.text("uikit.field.reason-missing")).bind("ground");
    binder.forField(permission).bind("permission");
    binder.readRecord(new Form(null, null, null, null, null, "", null));

    this.dialog = new FormDialog<>(Words.text("spending.procedure.add-title", Integer.toString(year)), binder,
        form -> command.accept(draft(year, form)), place.provider(), place.municipality(), place.contract(),
        place.lot(), amount, ground, permission)
        .intro(Words.text("spending.procedure.add-intro", Integer.toString(year - 1)))
        .field("contractNumber", place.contract()).field("lotCode", place.lot())
        .saveText(Words.text("spending.procedure.add-save")).doneText(Words.text("spending.procedure.added"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private static IntentionDraft draft(int year, Form form) {
    return new IntentionDraft(year, form.provider() == null ? null : form.provider().id(),
        form.municipality() == null ? null : form.municipality().id(),
        form.contract() == null ? null : form.contract().number(), form.lot() == null ? null : form.lot().code(),
        form.amount(), form.ground(), form.permission());
  }

  /** What is filled in. */
  public record Form(@Nullable ProviderRow provider, @Nullable Place municipality, @Nullable ContractRow contract,
      @Nullable LotRow lot, @Nullable Money amount, String ground, @Nullable FileDraft permission) {}
}
