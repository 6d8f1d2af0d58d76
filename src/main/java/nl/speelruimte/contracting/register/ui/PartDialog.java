package nl.speelruimte.contracting.register.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.contracting.ContractDetails.PlaceTerm;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.PartDraft;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-52: write on which days a lot or a municipality is part of a contract. */
public final class PartDialog {

  private PartDialog() {}

  /** For a lot, with the lot it goes on from. */
  public static void lot(RegisterDesk desk, Viewer viewer, ContractDetails details, Runnable afterwards) {
    var follows = new ComboBox<LotTerm>(text("contracting.field.follows"));
    follows.setClearButtonVisible(true);
    follows.setItems(details.lotTerms());
    follows.setItemLabelGenerator(PartDialog::label);
    var parts = details.lotTerms().stream().map(lot -> part(details, lot)).toList();
    var field = new ComboBox<Part>(text("contracting.field.lot"));
    field.addValueChangeListener(change -> {
      var chosen = change.getValue();
      follows.setItems(details.lotTerms().stream().filter(lot -> chosen == null || lot != chosen.lot).toList());
      follows.setValue(chosen == null ? null : chosen.follows);
    });
    open(desk, viewer, field, parts, follows, afterwards);
  }

  /** @param places to know a municipality by its code */
  public static void municipality(RegisterDesk desk, Viewer viewer, ContractDetails details, List<Place> places,
      Runnable afterwards) {
    var parts = details.places().stream().flatMap(place -> part(details, place, places)).toList();
    var follows = new ComboBox<LotTerm>();
    follows.setVisible(false);
    open(desk, viewer, new ComboBox<>(text("contracting.field.municipality")), parts, follows, afterwards);
  }

  private static Part part(ContractDetails details, LotTerm lot) {
    var follows = details.lotTerms().stream().filter(other -> other.id().equals(lot.predecessor())).findFirst().orElse(null);
    return new Part(label(lot), new PartDraft(details.contract().number(), lot.code(), null, lot.from(), lot.to(),
        follows == null ? null : follows.code()), lot, follows);
  }

  private static Stream<Part> part(ContractDetails details, PlaceTerm place, List<Place> places) {
    return places.stream().filter(each -> each.id().equals(place.id())).map(each -> new Part(place.name(),
        new PartDraft(details.contract().number(), null, each.cbsCode(), place.from(), place.to(), null), null, null));
  }

  private static void open(RegisterDesk desk, Viewer viewer, ComboBox<Part> part, List<Part> parts,
      ComboBox<LotTerm> follows, Runnable afterwards) {
    var from = new DateField(text("contracting.field.validFrom"));
    from.setHelperText(text("contracting.part.from-help"));
    var to = new DateField(text("contracting.field.validTo"));
    to.setHelperText(text("contracting.part.to-help"));
    var reason = Words.reason();
    part.setItems(parts);
    part.setItemLabelGenerator(Part::name);
    part.addValueChangeListener(change -> {
      from.setValue(change.getValue() == null ? null : change.getValue().shown.validFrom());
      to.setValue(change.getValue() == null ? null : change.getValue().shown.validTo());
    });
    var binder = new Binder<>(Form.class);
    Words.required(binder, part, "part");
    binder.forField(from).bind("validFrom");
    binder.forField(to).bind("validTo");
    binder.forField(follows).bind("follows");
    Words.required(binder, reason, "reason");
    binder.readRecord(parts.size() == 1 ? Form.of(parts.getFirst()) : new Form(null, null, null, null, ""));
    new FormDialog<>(text("contracting.part.title"), binder, form -> desk.part(viewer, form.change()),
        part, from, to, follows, reason)
        .intro(text("contracting.part.intro"))
        .field("lot", part).field("cbsCode", part).field("contract", part)
        .doneText(text("contracting.register.saved")).afterwards(afterwards).open();
  }

  private static String label(LotTerm lot) {
    return text("contracting.lot.label", lot.code(), lot.name());
  }

  /** A part with its days as they were shown. */
  public record Part(String name, PartDraft shown, @Nullable LotTerm lot, @Nullable LotTerm follows) {}

  /** What is filled in. */
  public record Form(@Nullable Part part, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
      @Nullable LotTerm follows, String reason) {

    static Form of(Part part) {
      return new Form(part, part.shown.validFrom(), part.shown.validTo(), part.follows, "");
    }

    ByHand<PartDraft> change() {
      var shown = Objects.requireNonNull(part).shown;
      return new ByHand<>(shown, new PartDraft(shown.contract(), shown.lot(), shown.cbsCode(), validFrom, validTo,
          follows == null ? null : follows.code()), reason);
    }
  }
}
