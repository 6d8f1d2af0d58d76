package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.LotId;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes.Place;
import nl.speelruimte.parties.ProviderRow;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceDraft.Rules;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** UC-35: open one space with the decision that was taken. */
final class OpenDialog {

  private final SpendingSpaces spaces;
  private final Viewer viewer;
  private final PlaceFields place;
  private final Div there = new Div();
  private final MoneyField amount = new MoneyField(SpaceWords.text("spending.open.amount"));
  private final DateField decidedOn = new DateField(SpaceWords.text("spending.open.decided-on"));
  private final TextArea reason = new TextArea(SpaceWords.text("spending.adjust.reason"));
  private final DocumentField decision = new DocumentField(SpaceWords.text("spending.open.decision"));
  private final DocumentField permission = new DocumentField(SpaceWords.text("spending.open.permission"));
  private final IntegerField notice = new IntegerField(SpaceWords.text("spending.open.notice"));
  private final Checkbox crisis = new Checkbox(SpaceWords.text("spending.open.crisis"));
  private final FormDialog<Form> dialog;
  private @Nullable SpaceId opened;

  /** @param year the year the form opens with */
  OpenDialog(SpendingSpaces spaces, SpaceChoices choices, Viewer viewer, int year) {
    this.spaces = spaces;
    this.viewer = viewer;
    this.place = new PlaceFields(choices, viewer, year, this::lookForOthers);
    var binder = bound(new Form(year, null, null, null, null, null, choices.today(), "", null, null, null, false));

    there.addClassName("why");
    there.getElement().setAttribute("role", "status");
    permission.setVisible(false);
    notice.setSuffixComponent(new Span("%"));
    notice.setHelperText(SpaceWords.text("spending.open.notice-help"));
    reason.setMaxLength(SpaceDraft.LONGEST_REASON);
    reason.setHelperText(SpaceWords.text("spending.adjust.reason-help"));

    this.dialog = new FormDialog<>(SpaceWords.text("spending.open.title"), binder,
        form -> opened = spaces.open(viewer, draft(form)), place.year, place.provider, place.municipality,
        place.contract, place.lot, there, amount, decidedOn, reason, decision, permission,
        notice, crisis)
        .intro(SpaceWords.text("spending.open.intro"))
        .field("contractNumber", place.contract).field("lotCode", place.lot)
        .field("noticePct", notice)
        .saveText(SpaceWords.text("spending.open.save"))
        .doneText(SpaceWords.text("spending.open.done"))
        .afterwards(() -> UI.getCurrent().navigate("spaces/" + opened));
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(Form empty) {
    var binder = new Binder<>(Form.class);
    binder.forField(place.year).asRequired(SpaceWords.text("uikit.field.required")).bind("year");
    binder.forField(place.provider).asRequired(SpaceWords.text("spending.open.provider-missing")).bind("provider");
    binder.forField(place.municipality).asRequired(SpaceWords.text("spending.open.municipality-missing"))
        .bind("municipality");
    binder.forField(place.contract).asRequired(SpaceWords.text("spending.open.contract-missing")).bind("contract");
    binder.forField(place.lot).bind("lot");
    binder.forField(amount).asRequired(SpaceWords.text("spending.open.amount-missing")).bind("amount");
    binder.forField(decidedOn).asRequired(SpaceWords.text("uikit.field.required")).bind("decidedOn");
    binder.forField(reason).asRequired(SpaceWords.text("uikit.field.reason-missing")).bind("reason");
    binder.forField(decision).bind("decision");
    binder.forField(permission).bind("permission");
    binder.forField(notice).bind("noticePct");
    binder.forField(crisis).bind("crisis");
    binder.readRecord(empty);
    return binder;
  }

  /** Says at once when the space is there already, and asks for the permission when it would stand beside others. */
  private void lookForOthers() {
    there.removeAll();
    var contract = place.contract.getValue();
    var others = contract == null ? List.<SpaceRow>of() : spaces.rows(viewer,
            SpaceFilter.ofYear(place.year.getValue()).of(place.provider.getValue().id())
                .at(place.municipality.getValue().id()), Pageable.unpaged())
        .stream().filter(row -> row.place().contract().equals(contract.id())).toList();
    var lot = place.lot.isEmpty() ? null : place.lot.getValue().id();
    others.stream().filter(row -> same(lot, row.place().lot())).findFirst().ifPresent(this::show);
    permission.setVisible(others.stream().anyMatch(row -> (row.place().lot() == null) != (lot == null)));
  }

  private static boolean same(@Nullable LotId one, @Nullable LotId other) {
    return one == null ? other == null : one.equals(other);
  }

  private void show(SpaceRow row) {
    var amountNow = Amounts.of(amount).euros(row.amounts().amount());
    there.add(new Span(SpaceWords.text("spending.open.there", SpaceWords.title(row.place()), amountNow) + " "),
        new Anchor("spaces/" + row.id(), SpaceWords.text("spending.open.there-link"), AnchorTarget.BLANK));
  }

  private SpaceDraft draft(Form form) {
    return new SpaceDraft(form.provider.id(), form.municipality.id(), form.year, form.contract.number(),
        form.lot == null ? null : form.lot.code(), form.amount, form.decidedOn, form.reason,
        form.decision, permission.isVisible() ? form.permission : null,
        new Rules(form.noticePct, form.crisis == null ? null : !form.crisis));
  }

  /** What is filled in. */
  public record Form(
      Integer year,
      @Nullable ProviderRow provider,
      @Nullable Place municipality,
      @Nullable ContractRow contract,
      @Nullable LotRow lot,
      @Nullable Money amount,
      @Nullable LocalDate decidedOn,
      String reason,
      @Nullable FileDraft decision,
      @Nullable FileDraft permission,
      @Nullable Integer noticePct,
      @Nullable Boolean crisis) {}
}
