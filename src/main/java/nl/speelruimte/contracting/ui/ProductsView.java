package nl.speelruimte.contracting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.contracting.CodeLabels;
import nl.speelruimte.contracting.CodeList;
import nl.speelruimte.contracting.CodeLists;
import nl.speelruimte.contracting.ProductRow;
import nl.speelruimte.contracting.Products;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-26: look up the products care is claimed in. */
@Route("products")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ProductsView extends Div implements HasDynamicTitle {

  private final Products products;
  private final CodeLabels codes;
  private final RegisterButtons register;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  ProductsView(Products products, CodeLists codes, RegisterButtons register, CurrentViewer current) {
    this.products = products;
    this.viewer = current.get();
    this.codes = codes.labels(viewer);
    this.register = register;

    filters.search("q", getTranslation("contracting.products.search"))
        .choice("category", getTranslation("contracting.field.category"),
            this.codes.codes(CodeList.PRODUCT_CATEGORY).stream()
                .map(code -> new Option(code, category(code))).toList());

    addClassName("view");
    add(header(), filters, grid());
  }

  private PageHeader header() {
    var header = new PageHeader(getPageTitle()).sub(getTranslation("contracting.products.sub"));
    header.actions(register.ofProducts(viewer));
    if (viewer.isBureau() || viewer.role() == Role.AUDITOR) {
      header.actions(PageHeader.link("tariffs/indexation", getTranslation("contracting.indexation.title")));
    }
    return header;
  }

  private PortalGrid<ProductRow> grid() {
    var grid = new PortalGrid<ProductRow>("products", getPageTitle());
    grid.column("code", getTranslation("contracting.field.code")).text(ProductRow::code).sorted("code").phone();
    grid.column("name", getTranslation("contracting.field.name")).text(ProductRow::name).sorted("name").phone().grow(2);
    grid.column("category", getTranslation("contracting.field.category")).text(row -> category(row.category()))
        .sorted("category").grow(2);
    grid.column("unit", getTranslation("contracting.field.unit"))
        .text(row -> codes.label(CodeList.UNIT, row.unit(), getLocale())).sorted("unit");
    grid.column("variant", getTranslation("contracting.field.variant"))
        .text(row -> getTranslation("contracting.delivery-variant." + row.variant())).sorted("variant");
    return grid.filteredBy(filters).identifiedBy(ProductRow::id)
        .whenEmpty(new EmptyState(getTranslation("contracting.products.empty"),
            getTranslation("contracting.register.how")))
        .rows(page -> products.rows(viewer, text(), chosen(), page), () -> products.count(viewer, text(), chosen()));
  }

  private String category(String code) {
    return getTranslation("contracting.code.label", code, codes.label(CodeList.PRODUCT_CATEGORY, code, getLocale()));
  }

  private String text() {
    return filters.value("q").orElse("");
  }

  private String chosen() {
    return filters.value("category").orElse("");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("contracting.products.title");
  }
}
