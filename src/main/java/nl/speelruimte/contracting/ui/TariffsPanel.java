package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Supplier;
import nl.speelruimte.contracting.CodeLabels;
import nl.speelruimte.contracting.CodeList;
import nl.speelruimte.contracting.ContractId;
import nl.speelruimte.contracting.ContractProductRow;
import nl.speelruimte.contracting.ContractProducts;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** The products of a contract with the tariffs that hold today, or with those of all times. */
class TariffsPanel extends Composite<Card> {

  private final FilterBar filters = new FilterBar();
  private final CodeLabels codes;

  /** @param asOf from where the page looks back; null for now */
  TariffsPanel(ContractProducts products, CodeLabels codes, Viewer viewer, ContractId contract,
      Supplier<@Nullable AsOf> asOf) {
    this.codes = codes;
    filters.choice("tariffs", getTranslation("contracting.tariffs.which"),
        List.of(new Option("all", getTranslation("contracting.tariffs.all"))));
    var grid = grid().asOf(asOf).rows(
        page -> products.rows(viewer, contract, allTimes(), asOf.get(), page),
        () -> products.count(viewer, contract, allTimes(), asOf.get()));
    getContent().add(new H2(getTranslation("contracting.tariffs.title")), filters, grid);
  }

  private PortalGrid<ContractProductRow> grid() {
    var grid = new PortalGrid<ContractProductRow>("tariffs", getTranslation("contracting.tariffs.title"));
    grid.column("code", getTranslation("contracting.field.code")).text(ContractProductRow::code).sorted("code").width("5rem").phone();
    grid.column("name", getTranslation("contracting.field.product")).text(ContractProductRow::name).sorted("name")
        .width("8rem").grow(2).phone();
    grid.column("tariff", getTranslation("contracting.field.amount")).text(this::tariff)
        .exported(ContractProductRow::tariff).right().sorted("tariff").phone();
    grid.column("from", getTranslation("contracting.field.validFrom")).date(ContractProductRow::validFrom)
        .sorted("validFrom").width("7.5rem");
    grid.column("to", getTranslation("contracting.field.validTo")).date(ContractProductRow::validTo).sorted("validTo")
        .width("7.5rem");
    grid.column("lot", getTranslation("contracting.field.lot")).text(ContractProductRow::lot).sorted("lot");
    grid.column("municipality", getTranslation("contracting.field.municipality"))
        .text(row -> row.municipality() == null ? getTranslation("contracting.tariff.all-municipalities")
            : row.municipality()).sorted("municipality");
    grid.column("category", getTranslation("contracting.field.category")).text(row -> getTranslation(
            "contracting.code.label", row.category(), label(CodeList.PRODUCT_CATEGORY, row.category())))
        .sorted("category").extra();
    return grid.filteredBy(filters).identifiedBy(ContractProductRow::id)
        .whenEmpty(new EmptyState(getTranslation("contracting.tariffs.empty"),
            getTranslation("contracting.register.how")));
  }

  private String tariff(ContractProductRow row) {
    return row.tariff() == null || row.unit() == null
        ? getTranslation("contracting.tariff.none")
        : getTranslation("contracting.tariff.per", Amounts.of(this).eurosAndCents(row.tariff()),
            label(CodeList.UNIT, row.unit()));
  }

  private String label(CodeList list, String code) {
    return codes.label(list, code, getLocale());
  }

  private boolean allTimes() {
    return filters.value("tariffs").isPresent();
  }
}
