package nl.speelruimte.contracting.register.ui;

import static nl.speelruimte.contracting.register.ui.Words.text;

import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.contracting.DeliveryVariant;
import nl.speelruimte.contracting.LotDetails;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.contracting.register.ByHand;
import nl.speelruimte.contracting.register.Drafts.LotDraft;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-52: write a lot and which municipalities buy it. */
public final class LotDialog {

  private LotDialog() {}

  /** @param known the one to change; null for a new one */
  public static void open(RegisterDesk desk, Viewer viewer, @Nullable LotDetails known,
      List<ProcurementRow> procurements, List<Place> places, Runnable afterwards) {
    var procurement = RegisterFields.procurement(procurements);
    var code = RegisterFields.line("contracting.field.code", 30);
    var name = RegisterFields.line("contracting.field.name", 200);
    var group = RegisterFields.line("contracting.field.budgetGroup", 60);
    var variant = RegisterFields.variant();
    var municipalities = RegisterFields.municipalities(places);
    var reason = Words.reason();
    var binder = new Binder<>(Form.class);
    Words.required(binder, procurement, "procurement");
    Words.required(binder, code, "code");
    Words.required(binder, name, "name");
    binder.forField(group).bind("budgetGroup");
    Words.required(binder, variant, "variant");
    Words.required(binder, municipalities, "municipalities");
    Words.required(binder, reason, "reason");
    var form = form(known, procurements, places);
    binder.readRecord(form);
    procurement.setReadOnly(known != null);
    code.setReadOnly(known != null);
    var shown = known == null ? null : form.draft();
    new FormDialog<>(text(known == null ? "contracting.lot.new" : "contracting.lot.change"), binder,
        filled -> desk.lot(viewer, new ByHand<>(shown, filled.draft(), filled.reason())),
        procurement, code, name, group, variant, municipalities, reason)
        .doneText(text("contracting.register.saved")).afterwards(afterwards).open();
  }

  private static Form form(@Nullable LotDetails known, List<ProcurementRow> procurements, List<Place> places) {
    if (known == null) {
      return new Form(null, "", "", "", null, Set.of(), "");
    }
    var lot = known.lot();
    return new Form(procurements.stream().filter(each -> each.code().equals(known.procurementCode())).findFirst()
        .orElseThrow(), lot.code(), lot.name(), lot.budgetGroup() == null ? "" : lot.budgetGroup(), lot.variant(),
        places.stream().filter(place -> known.buyers().contains(place.id())).collect(Collectors.toSet()), "");
  }

  /** What is filled in. */
  public record Form(@Nullable ProcurementRow procurement, String code, String name, String budgetGroup,
      @Nullable DeliveryVariant variant, Set<Place> municipalities, String reason) {

    LotDraft draft() {
      return new LotDraft(Objects.requireNonNull(procurement).code(), code.strip(), name.strip(),
          budgetGroup.isBlank() ? null : budgetGroup.strip(), Objects.requireNonNull(variant),
          municipalities.stream().map(Place::cbsCode).toList());
    }
  }
}
