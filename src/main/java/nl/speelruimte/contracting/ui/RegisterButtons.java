package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.speelruimte.contracting.CodeLists;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.LotDetails;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.contracting.ProcurementRow;
import nl.speelruimte.contracting.Procurements;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.Products;
import nl.speelruimte.contracting.register.RegisterDesk;
import nl.speelruimte.contracting.register.ui.ContractDialog;
import nl.speelruimte.contracting.register.ui.LotDialog;
import nl.speelruimte.contracting.register.ui.ProcurementDialog;
import nl.speelruimte.contracting.register.ui.ProductDialog;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** UC-52: the buttons by which the bureau keeps the register, for the heads of its pages; none for others. */
@org.springframework.stereotype.Component
class RegisterButtons {

  private static final Component[] NONE = {};
  private final RegisterDesk desk;
  private final Procurements procurements;
  private final Lots lots;
  private final Products products;
  private final Choices choices;

  RegisterButtons(RegisterDesk desk, Procurements procurements, Lots lots, Products products, Choices choices) {
    this.desk = desk;
    this.procurements = procurements;
    this.lots = lots;
    this.products = products;
    this.choices = choices;
  }

  Component[] ofProcurements(Viewer viewer) {
    return of(viewer, button("contracting.procurement.new", () -> ProcurementDialog.open(desk, viewer, null,
            RegisterButtons::again)),
        button("contracting.procurement.change", () -> choose("contracting.procurement.change",
            procurements.rows(viewer, Pageable.unpaged()), ProcurementRow::name,
            chosen -> ProcurementDialog.open(desk, viewer, chosen, RegisterButtons::again))));
  }

  Component[] ofProducts(Viewer viewer) {
    return of(viewer, button("contracting.product.new", () -> ProductDialog.open(desk, viewer, null,
            choices.codes.labels(viewer), RegisterButtons::again)),
        button("contracting.product.change", () -> choose("contracting.product.change",
            products.rows(viewer, "", "", Pageable.unpaged()),
            row -> I18NProvider.translate("contracting.code.label", row.code(), row.name()),
            chosen -> product(viewer, chosen))));
  }

  Component[] ofLots(Viewer viewer) {
    return of(viewer, button("contracting.lot.new", () -> lot(viewer, null)));
  }

  Component[] ofLot(Viewer viewer, LotDetails known) {
    return of(viewer, button("contracting.lot.change", () -> Notices.attempt(
        () -> lot(viewer, lots.details(viewer, known.lot().id())))));
  }

  Component[] ofContracts(Viewer viewer) {
    return of(viewer, button("contracting.contract.new", () -> contract(viewer, null)));
  }

  /** Writes a contract that is being made anew, or a new one; then shows it. */
  void contract(Viewer viewer, @Nullable ContractDetails known) {
    ContractDialog.open(desk, viewer, known, new ContractDialog.Choices(choices.parties.of(viewer),
        procurements.rows(viewer, Pageable.unpaged()), lots.rows(viewer, LotFilter.ALL, Pageable.unpaged())),
        written -> {
          if (known == null) {
            UI.getCurrent().navigate("contracts/" + written);
          } else {
            again();
          }
        });
  }

  private void product(Viewer viewer, ProductRow chosen) {
    ProductDialog.open(desk, viewer, chosen, choices.codes.labels(viewer), RegisterButtons::again);
  }

  private void lot(Viewer viewer, @Nullable LotDetails known) {
    LotDialog.open(desk, viewer, known, procurements.rows(viewer, Pageable.unpaged()),
        choices.parties.of(viewer).municipalities(), RegisterButtons::again);
  }

  /** Asks which one first; the second dialog opens on it. */
  private static <T> void choose(String titleKey, List<T> known, Function<T, String> label, Consumer<T> then) {
    var field = new ComboBox<T>(I18NProvider.translate("contracting.register.which"));
    field.setItems(known);
    field.setItemLabelGenerator(label::apply);
    var binder = new Binder<Chosen>();
    binder.forField(field).asRequired(I18NProvider.translate("uikit.field.required"))
        .bind(_ -> null, (chosen, value) -> chosen.value = value);
    new FormDialog<>(I18NProvider.translate(titleKey), binder, Chosen::new, chosen -> then.accept(field.getValue()),
        field).saveText(I18NProvider.translate("contracting.register.choose")).open();
  }

  private static Component[] of(Viewer viewer, Component... buttons) {
    return viewer.keepsRegister() ? buttons : NONE;
  }

  private static Button button(String key, Runnable open) {
    return new Button(I18NProvider.translate(key), click -> open.run());
  }

  private static void again() {
    UI.getCurrent().refreshCurrentRoute(false);
  }

  /** What was chosen. */
  private static final class Chosen {

    @Nullable Object value;
  }

  /** What there is to choose from besides the register itself. */
  @org.springframework.stereotype.Component
  static class Choices {

    final PartyDirectory parties;
    final CodeLists codes;

    Choices(PartyDirectory parties, CodeLists codes) {
      this.parties = parties;
      this.codes = codes;
    }
  }
}
