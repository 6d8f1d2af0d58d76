package nl.speelruimte.contracting.tariffs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.contracting.CodeLabels;
import nl.speelruimte.contracting.CodeList;
import nl.speelruimte.contracting.ContractDetails.LotTerm;
import nl.speelruimte.contracting.ContractDetails.PlaceTerm;
import nl.speelruimte.contracting.ContractDetails;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.tariffs.NewTariff;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import org.jspecify.annotations.Nullable;

/** UC-53: agree a tariff by hand. */
final class TariffDialog {

  private final ComboBox<ProductRow> product = new ComboBox<>(Words.text("contracting.field.product"));
  private final ComboBox<LotTerm> lot = new ComboBox<>(Words.text("contracting.field.lot"));
  private final ComboBox<PlaceTerm> municipality = new ComboBox<>(Words.text("contracting.field.municipality"));
  private final ComboBox<String> unit = new ComboBox<>(Words.text("contracting.tariff.unit"));
  private final MoneyField amount = new MoneyField(Words.text("contracting.field.amount"));
  private final DateField from = new DateField(Words.text("contracting.field.validFrom"));
  private final DateField to = new DateField(Words.text("contracting.field.validTo"));
  private final Checkbox endsPrevious = new Checkbox(Words.text("contracting.tariff.ends-previous"));
  private final TextArea reason = Words.reason();
  private final Binder<Form> binder = new Binder<>(Form.class);

  private TariffDialog(ContractDetails details, List<ProductRow> products, CodeLabels codes) {
    product.setItems(products);
    product.setItemLabelGenerator(each -> Words.text("contracting.code.label", each.code(), each.name()));
    lot.setItems(details.lotTerms());
    lot.setItemLabelGenerator(each -> Words.text("contracting.lot.label", each.code(), each.name()));
    municipality.setItems(details.places());
    municipality.setItemLabelGenerator(PlaceTerm::name);
    municipality.setPlaceholder(Words.text("contracting.tariff.all-municipalities"));
    municipality.setClearButtonVisible(true);
    unit.setItems(codes.codes(CodeList.UNIT));
    unit.setItemLabelGenerator(code -> codes.label(CodeList.UNIT, code, UI.getCurrent().getLocale()));
    product.addValueChangeListener(change -> {
      if (change.getValue() != null && unit.isEmpty()) {
        unit.setValue(change.getValue().unit());
      }
    });
    var required = Words.text("uikit.field.required");
    binder.forField(product).asRequired(required).bind("product");
    binder.forField(lot).asRequired(required).bind("lot");
    binder.forField(municipality).bind("municipality");
    binder.forField(unit).asRequired(required).bind("unit");
    binder.forField(amount).asRequired(required).bind("amount");
    binder.forField(from).asRequired(required).bind("validFrom");
    binder.forField(to).bind("validTo");
    binder.forField(endsPrevious).bind("endsPrevious");
    binder.forField(reason).asRequired(required).bind("reason");
    binder.readRecord(new Form(null, details.lotTerms().size() == 1 ? details.lotTerms().getFirst() : null, null, null,
        null, null, null, false, ""));
  }

  static void open(ContractDetails details, List<ProductRow> products, CodeLabels codes, Consumer<NewTariff> command,
      Runnable afterwards) {
    var form = new TariffDialog(details, products, codes);
    new FormDialog<>(Words.text("contracting.tariff.add"), form.binder, filled -> command.accept(filled.tariff()),
        form.product, form.lot, form.municipality, form.unit, form.amount, form.from, form.to, form.endsPrevious,
        form.reason)
        .field("code", form.product).field("cbsCode", form.municipality)
        .wide()
        .doneText(Words.text("contracting.tariff.added"))
        .afterwards(afterwards).open();
  }

  /** What is filled in. */
  public record Form(@Nullable ProductRow product, @Nullable LotTerm lot, @Nullable PlaceTerm municipality,
      @Nullable String unit, @Nullable Money amount, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
      boolean endsPrevious, String reason) {

    NewTariff tariff() {
      return new NewTariff(product, lot == null ? null : lot.id(), municipality == null ? null : municipality.id(), unit,
          amount, validFrom, validTo, endsPrevious, reason);
    }
  }
}
