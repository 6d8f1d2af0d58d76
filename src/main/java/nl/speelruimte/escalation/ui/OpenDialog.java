package nl.speelruimte.escalation.ui;

import static nl.speelruimte.escalation.ui.EscalationWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.escalation.EscalationDraft;
import nl.speelruimte.escalation.EscalationId;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-44: begin an escalation with a signal. */
final class OpenDialog {

  private final UUID request = UUID.randomUUID();
  private final OpenEscalation choices;
  private final Viewer viewer;
  private final ComboBox<Carer> provider = new ComboBox<>(text("escalation.column.provider"));
  private final ComboBox<Place> municipality = new ComboBox<>(text("escalation.column.municipality"));
  private final ComboBox<ContractRow> contract = new ComboBox<>(text("escalation.column.contract"));
  private final TextArea reason = new TextArea(text("escalation.field.reason"));
  private final TextArea what = new TextArea(text("escalation.open.what"));
  private final DateField validOn = new DateField(text("escalation.field.validOn"));
  private final DateField deadline = new DateField(text("escalation.field.deadline"));
  private final TextField ownedBy = new TextField(text("escalation.field.ownedBy"));
  private final DocumentField file = new DocumentField(text("escalation.field.file"));
  private final FormDialog<Form> dialog;
  private @Nullable EscalationId opened;

  /** @param fixed the provider it is about; null to have it chosen */
  OpenDialog(Escalations escalations, OpenEscalation choices, Viewer viewer, @Nullable ProviderId fixed) {
    this.choices = choices;
    this.viewer = viewer;
    var known = choices.parties(viewer);
    var chosen = fixed == null ? null : known.provider(fixed).orElse(null);

    provider.setItems(known.providers());
    provider.setItemLabelGenerator(Carer::name);
    provider.setReadOnly(chosen != null);
    provider.addValueChangeListener(change -> offerContracts());
    municipality.setItems(known.municipalities());
    municipality.setItemLabelGenerator(Place::name);
    municipality.setPlaceholder(text("escalation.whole-region"));
    municipality.setClearButtonVisible(true);
    municipality.setVisible(OpenEscalation.own(viewer) == null);
    contract.setItemLabelGenerator(ContractRow::number);
    contract.setClearButtonVisible(true);
    contract.setHelperText(text("escalation.open.contract-help"));
    reason.setHelperText(text("escalation.open.reason-help"));
    deadline.setHelperText(text("escalation.open.deadline-help"));

    this.dialog = new FormDialog<>(text("escalation.open.title"), bound(chosen),
        form -> opened = escalations.open(viewer, draft(form)), provider, municipality, contract, reason, what, validOn,
        deadline, ownedBy, file)
        .intro(text("escalation.open.intro"))
        .saveText(text("escalation.open.save"))
        .doneText(text("escalation.open.done"))
        .afterwards(() -> UI.getCurrent().navigate("escalations/" + opened));
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(@Nullable Carer chosen) {
    var binder = new Binder<>(Form.class);
    binder.forField(provider).asRequired(text("uikit.field.required")).bind("provider");
    binder.forField(municipality).bind("municipality");
    binder.forField(contract).bind("contract");
    binder.forField(reason).asRequired(text("uikit.field.required")).bind("reason");
    binder.forField(what).asRequired(text("uikit.field.required")).bind("what");
    binder.forField(validOn).asRequired(text("uikit.field.required")).bind("validOn");
    binder.forField(deadline).bind("deadline");
    binder.forField(ownedBy).asRequired(text("uikit.field.required")).bind("ownedBy");
    binder.forField(file).bind("file");
    binder.readRecord(new Form(chosen, null, null, "", "", choices.today(), null, viewer.name(), null));
    return binder;
  }

  private void offerContracts() {
    contract.setItems(provider.isEmpty() ? List.of() : choices.contracts(viewer, provider.getValue().id()));
  }

  private EscalationDraft draft(Form form) {
    var place = form.municipality == null ? OpenEscalation.own(viewer) : form.municipality.id();
    return new EscalationDraft(request, form.provider == null ? null : form.provider.id(), place,
        form.contract == null ? null : form.contract.id(), form.reason, form.what, form.deadline, form.ownedBy,
        form.validOn, form.file);
  }

  /** What is filled in. */
  public record Form(
      @Nullable Carer provider,
      @Nullable Place municipality,
      @Nullable ContractRow contract,
      String reason,
      String what,
      @Nullable LocalDate validOn,
      @Nullable LocalDate deadline,
      String ownedBy,
      @Nullable FileDraft file) {}
}
