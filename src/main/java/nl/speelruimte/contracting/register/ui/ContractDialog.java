package nl.speelruimte.contracting.register.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractDetails.PlaceTerm;
import nl.speelruimte.contracting.ContractDetails.Succession;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractStatus;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.ContractDraft;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.parties.PartyCodes.Carer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-52: write a contract that is being made. */
public final class ContractDialog {

  private ContractDialog() {}

  /**
   * @param known the one to write anew; null for a new one
   * @param afterwards gets the contract that was written
   */
  public static void open(RegisterDesk desk, Viewer viewer, @Nullable ContractDetails known, Choices choices,
      Consumer<ContractId> afterwards) {
    var number = RegisterFields.line("contracting.field.number", 30);
    var provider = new ComboBox<Carer>(text("contracting.field.provider"));
    provider.setItems(choices.parties.providers());
    provider.setItemLabelGenerator(Carer::name);
    var procurement = RegisterFields.procurement(choices.procurements);
    var start = new DateField(text("contracting.field.start"));
    var end = new DateField(text("contracting.field.end"));
    var notice = new IntegerField(text("contracting.contract.notice-months"));
    var options = new IntegerField(text("contracting.field.extensionOptions"));
    var length = new IntegerField(text("contracting.field.extensionLengthMonths"));
    List.of(notice, options, length).forEach(each -> each.setMin(0));
    var lots = new MultiSelectComboBox<LotRow>(text("contracting.field.lots"));
    lots.setItemLabelGenerator(lot -> text("contracting.lot.label", lot.code(), lot.name()));
    procurement.addValueChangeListener(change -> lots.setItems(change.getValue() == null ? List.of()
        : choices.lots.stream().filter(lot -> lot.procurement().equals(change.getValue().name())).toList()));
    var municipalities = RegisterFields.municipalities(choices.parties.municipalities());
    var reason = Words.reason();
    var binder = new Binder<>(Form.class);
    Words.required(binder, number, "number");
    Words.required(binder, provider, "provider");
    Words.required(binder, procurement, "procurement");
    Words.required(binder, start, "start");
    Words.required(binder, end, "end");
    Words.required(binder, notice, "noticeMonths");
    Words.required(binder, options, "extensionOptions");
    Words.required(binder, length, "extensionLengthMonths");
    binder.forField(lots).bind("lots");
    binder.forField(municipalities).bind("municipalities");
    Words.required(binder, reason, "reason");
    var form = known == null ? Form.EMPTY : choices.form(known);
    binder.readRecord(form);
    number.setReadOnly(known != null);
    provider.setReadOnly(known != null);
    procurement.setReadOnly(known != null);
    var status = known == null ? ContractStatus.DRAFT : known.contract().status();
    var succession = known == null ? null : known.succession();
    var shown = known == null ? null : form.draft(status, succession);
    var written = new ContractId[1];
    new FormDialog<>(text(known == null ? "contracting.contract.new" : "contracting.contract.rewrite"), binder,
        filled -> written[0] = desk.contract(viewer, new ByHand<>(shown, filled.draft(status, succession), filled.reason())),
        number, provider, procurement, start, end, notice, options, length, lots, municipalities, reason)
        .field("agbCode", provider)
        .wide()
        .doneText(text("contracting.register.saved")).afterwards(() -> afterwards.accept(written[0])).open();
  }

  /** What may be chosen from. */
  public record Choices(PartyCodes parties, List<ProcurementRow> procurements, List<LotRow> lots) {

    private Form form(ContractDetails known) {
      var contract = known.contract();
      var codes = known.lotTerms().stream().map(ContractDetails.LotTerm::id).collect(Collectors.toSet());
      var taking = known.places().stream().map(PlaceTerm::id).collect(Collectors.toSet());
      return new Form(contract.number(), parties.provider(contract.provider()).orElseThrow(),
          procurements.stream().filter(each -> each.name().equals(contract.procurement())).findFirst().orElseThrow(),
          contract.start(), contract.end(), known.noticeMonths(), known.extensionOptions(),
          known.extensionLengthMonths(),
          lots.stream().filter(lot -> codes.contains(lot.id())).collect(Collectors.toSet()),
          parties.municipalities().stream().filter(place -> taking.contains(place.id())).collect(Collectors.toSet()), "");
    }
  }

  /** What is filled in. */
  public record Form(String number, @Nullable Carer provider, @Nullable ProcurementRow procurement,
      @Nullable LocalDate start, @Nullable LocalDate end, @Nullable Integer noticeMonths,
      @Nullable Integer extensionOptions, @Nullable Integer extensionLengthMonths, Set<LotRow> lots,
      Set<Place> municipalities, String reason) {

    static final Form EMPTY = new Form("", null, null, null, null, 6, 0, 12, Set.of(), Set.of(), "");

    /** What it goes on from is written by itself, and stays here. */
    ContractDraft draft(ContractStatus status, @Nullable Succession stays) {
      var before = stays == null ? null : stays.predecessor();
      return new ContractDraft(number.strip(), Objects.requireNonNull(provider).agbCode(),
          Objects.requireNonNull(procurement).code(), Objects.requireNonNull(start), Objects.requireNonNull(end), status,
          Objects.requireNonNull(noticeMonths), Objects.requireNonNull(extensionOptions),
          Objects.requireNonNull(extensionLengthMonths), lots.stream().map(LotRow::code).toList(),
          municipalities.stream().map(Place::cbsCode).toList(), before == null ? null : before.number(),
          stays == null ? null : stays.takeover());
    }
  }
}
