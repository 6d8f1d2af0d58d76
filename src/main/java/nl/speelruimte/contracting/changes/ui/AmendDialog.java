package nl.speelruimte.contracting.changes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.contracting.ContractDetails.PlaceTerm;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.contracting.changes.AmendmentDraft.Changes;
import nl.speelruimte.contracting.changes.AmendmentDraft;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-51: amend a contract with a dated entry, in words and in what it changes. */
final class AmendDialog {

  private final DateField effectiveFrom = new DateField(Words.text("contracting.amend.from"));
  private final TextField subject = new TextField(Words.text("contracting.amend.subject"));
  private final TextArea text = new TextArea(Words.text("contracting.amend.text"));
  private final DateField newEnd = new DateField(Words.text("contracting.amend.new-end"));
  private final IntegerField noticeMonths = new IntegerField(Words.text("contracting.amend.notice-months"));
  private final IntegerField extensionOptions = new IntegerField(Words.text("contracting.amend.extension-options"));
  private final MultiSelectComboBox<LotRow> lotsAdded = parts("contracting.amend.lots-added");
  private final ComboBox<LotTerm> follows = new ComboBox<>(Words.text("contracting.amend.follows"));
  private final MultiSelectComboBox<LotTerm> lotsEnded = parts("contracting.amend.lots-ended");
  private final MultiSelectComboBox<Place> municipalitiesAdded = parts("contracting.amend.municipalities-added");
  private final MultiSelectComboBox<PlaceTerm> municipalitiesEnded = parts("contracting.amend.municipalities-ended");
  private final TextArea reason = Words.reason();
  private final DocumentField file = new DocumentField(Words.text("contracting.amend.file"));
  private final Binder<Form> binder = new Binder<>(Form.class);

  private AmendDialog(ContractDetails details, List<LotRow> lots, List<Place> municipalities) {
    var known = details.lotTerms().stream().map(LotTerm::id).collect(Collectors.toSet());
    var taking = details.places().stream().map(PlaceTerm::id).collect(Collectors.toSet());
    lotsAdded.setItems(lots.stream().filter(lot -> !known.contains(lot.id())).toList());
    lotsAdded.setItemLabelGenerator(lot -> Words.text("contracting.lot.label", lot.code(), lot.name()));
    lotsEnded.setItems(details.lotTerms().stream().filter(lot -> lot.to() == null).toList());
    lotsEnded.setItemLabelGenerator(lot -> Words.text("contracting.lot.label", lot.code(), lot.name()));
    follows.setItems(details.lotTerms());
    follows.setItemLabelGenerator(lot -> Words.text("contracting.lot.label", lot.code(), lot.name()));
    follows.setHelperText(Words.text("contracting.amend.follows-help"));
    follows.setClearButtonVisible(true);
    municipalitiesAdded.setItems(municipalities.stream().filter(place -> !taking.contains(place.id())).toList());
    municipalitiesAdded.setItemLabelGenerator(Place::name);
    municipalitiesEnded.setItems(details.places().stream().filter(place -> place.to() == null).toList());
    municipalitiesEnded.setItemLabelGenerator(PlaceTerm::name);
    lotsEnded.setHelperText(Words.text("contracting.amend.ended-help"));
    subject.setMaxLength(AmendmentDraft.LONGEST_SUBJECT);
    text.setMaxLength(AmendmentDraft.LONGEST_TEXT);
    bind();
  }

  static void open(ContractDetails details, List<LotRow> lots, List<Place> municipalities,
      Consumer<AmendmentDraft> command, Runnable afterwards) {
    var form = new AmendDialog(details, lots, municipalities);
    new FormDialog<>(Words.text("contracting.amend.title"), form.binder,
        filled -> command.accept(filled.draft(details.version())),
        form.effectiveFrom, form.subject, form.text, form.newEnd, form.noticeMonths, form.extensionOptions,
        form.lotsAdded, form.follows, form.lotsEnded, form.municipalitiesAdded, form.municipalitiesEnded, form.reason,
        form.file)
        .intro(Words.text("contracting.amend.intro"))
        .field("end", form.newEnd).field("start", form.newEnd)
        .field("lots", form.lotsEnded).field("municipalities", form.municipalitiesEnded)
        .wide()
        .saveText(Words.text("contracting.amend.save"))
        .doneText(Words.text("contracting.amend.done"))
        .afterwards(afterwards).open();
  }

  private void bind() {
    Words.required(binder, effectiveFrom, "effectiveFrom");
    Words.required(binder, subject, "subject");
    binder.forField(text).bind("text");
    binder.forField(newEnd).bind("newEnd");
    binder.forField(noticeMonths).bind("noticeMonths");
    binder.forField(extensionOptions).bind("extensionOptions");
    binder.forField(lotsAdded).bind("lotsAdded");
    binder.forField(follows).bind("follows");
    binder.forField(lotsEnded).bind("lotsEnded");
    binder.forField(municipalitiesAdded).bind("municipalitiesAdded");
    binder.forField(municipalitiesEnded).bind("municipalitiesEnded");
    Words.required(binder, reason, "reason");
    binder.forField(file).bind("file");
    binder.readRecord(Form.EMPTY);
  }

  private static <T> MultiSelectComboBox<T> parts(String key) {
    return new MultiSelectComboBox<>(Words.text(key));
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate effectiveFrom, String subject, String text, @Nullable LocalDate newEnd,
      @Nullable Integer noticeMonths, @Nullable Integer extensionOptions, Set<LotRow> lotsAdded,
      @Nullable LotTerm follows, Set<LotTerm> lotsEnded, Set<Place> municipalitiesAdded,
      Set<PlaceTerm> municipalitiesEnded, String reason, @Nullable FileDraft file) {

    static final Form EMPTY =
        new Form(null, "", "", null, null, null, Set.of(), null, Set.of(), Set.of(), Set.of(), "", null);

    AmendmentDraft draft(int version) {
      return new AmendmentDraft(effectiveFrom, subject, text, reason, new Changes(newEnd, noticeMonths,
          extensionOptions, lotsAdded.stream().map(LotRow::id).collect(Collectors.toSet()),
          follows == null ? null : follows.id(), lotsEnded.stream().map(LotTerm::id).collect(Collectors.toSet()),
          municipalitiesAdded.stream().map(Place::id).collect(Collectors.toSet()),
          municipalitiesEnded.stream().map(PlaceTerm::id).collect(Collectors.toSet())), file, version);
    }
  }
}
