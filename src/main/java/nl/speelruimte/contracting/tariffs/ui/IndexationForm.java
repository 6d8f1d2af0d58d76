package nl.speelruimte.contracting.tariffs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.contracting.LotFilter;
import nl.speelruimte.contracting.LotRow;
import nl.speelruimte.contracting.Lots;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.Products;
import nl.speelruimte.contracting.register.ui.Words;
import nl.speelruimte.contracting.tariffs.IndexComposition;
import nl.speelruimte.contracting.tariffs.IndexationDraft.Selection;
import nl.speelruimte.contracting.tariffs.IndexationDraft;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.RuleTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** By how much, from when and which tariffs; the percentage follows from wages and prices, or is given as such. */
final class IndexationForm extends Composite<Div> {

  private final BigDecimalField ova = new BigDecimalField(Words.text("contracting.indexation.ova"));
  private final BigDecimalField ppc = new BigDecimalField(Words.text("contracting.indexation.ppc"));
  private final BigDecimalField percentage = new BigDecimalField(Words.text("contracting.indexation.percentage"));
  private final DateField startsOn = new DateField(Words.text("contracting.indexation.starts-on"));
  private final ComboBox<ContractRow> contract = new ComboBox<>(Words.text("contracting.field.contract"));
  private final ComboBox<LotRow> lot = new ComboBox<>(Words.text("contracting.field.lot"));
  private final ComboBox<ProductRow> product = new ComboBox<>(Words.text("contracting.field.product"));
  private final Map<String, HasValidation> fields = Map.of("percentage", percentage, "startsOn", startsOn);

  IndexationForm(Viewer viewer, Contracts contracts, Lots lots, Products products) {
    for (var field : List.of(ova, ppc, percentage)) {
      field.setLocale(getLocale());
    }
    percentage.setHelperText(Words.text("contracting.indexation.composition"));
    ova.addValueChangeListener(change -> compose());
    ppc.addValueChangeListener(change -> compose());
    contract.setItems(
        query -> contracts.rows(viewer, filter(query.getFilter().orElse("")),
            VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
        query -> Math.toIntExact(contracts.count(viewer, filter(query.getFilter().orElse("")))));
    contract.setItemLabelGenerator(row -> Words.text("contracting.lot.label", row.number(), row.providerName()));
    lot.setItems(lots.rows(viewer, LotFilter.ALL, Pageable.unpaged()));
    lot.setItemLabelGenerator(row -> Words.text("contracting.lot.label", row.code(), row.name()));
    product.setItems(products.rows(viewer, "", "", Pageable.unpaged()));
    product.setItemLabelGenerator(row -> Words.text("contracting.code.label", row.code(), row.name()));
    for (var field : List.of(contract, lot, product)) {
      field.setPlaceholder(Words.text("contracting.indexation.all"));
      field.setClearButtonVisible(true);
    }
    getContent().add(Rows.stack(Rows.row(ova, ppc, percentage, startsOn), Rows.row(contract, lot, product)));
  }

  /** What is filled in. */
  IndexationDraft draft() {
    fields.values().forEach(field -> field.setInvalid(false));
    var composition = composition();
    return new IndexationDraft(percentage.getValue(),
        composition != null && composition.percentage().compareTo(orZero()) == 0 ? composition : null,
        startsOn.getValue(), new Selection(contract.isEmpty() ? null : contract.getValue().id(),
            lot.isEmpty() ? null : lot.getValue().id(), product.isEmpty() ? "" : product.getValue().code()));
  }

  /** Which tariffs, in words. */
  String chosen() {
    var parts = new ArrayList<String>();
    if (!contract.isEmpty()) {
      parts.add(contract.getValue().number());
    }
    if (!lot.isEmpty()) {
      parts.add(Words.text("contracting.lot.label", lot.getValue().code(), lot.getValue().name()));
    }
    if (!product.isEmpty()) {
      parts.add(Words.text("contracting.code.label", product.getValue().code(), product.getValue().name()));
    }
    return parts.isEmpty() ? Words.text("contracting.indexation.everything") : String.join(", ", parts);
  }

  /** Shows a no at the field it names; false when it names none of these. */
  boolean show(RuleBroken no) {
    var field = no.field().map(fields::get);
    field.ifPresent(named -> {
      named.setErrorMessage(RuleTexts.of(no, getLocale()));
      named.setInvalid(true);
    });
    return field.isPresent();
  }

  private void compose() {
    var composition = composition();
    if (composition != null) {
      percentage.setValue(composition.percentage());
      percentage.setHelperText(Words.text("contracting.indexation.composed", number(composition.ova()),
          number(composition.ppc()), number(composition.percentage())));
    }
  }

  private @Nullable IndexComposition composition() {
    return ova.isEmpty() || ppc.isEmpty() ? null : new IndexComposition(ova.getValue(), ppc.getValue());
  }

  private BigDecimal orZero() {
    return percentage.isEmpty() ? BigDecimal.ZERO : percentage.getValue();
  }

  private String number(BigDecimal value) {
    return Amounts.of((Component) this).number(value);
  }

  private static ContractFilter filter(String typed) {
    return new ContractFilter(typed, null, null, null, null);
  }
}
