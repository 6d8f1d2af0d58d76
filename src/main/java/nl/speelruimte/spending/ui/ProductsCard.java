package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.ProductMonth;
import nl.speelruimte.spending.SpaceDetails;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.PortalGrid;

/** What was claimed on a space, by product and month of service. */
final class ProductsCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  ProductsCard(SpaceFacts facts, Viewer viewer, SpaceDetails details) {
    var title = getTranslation("spending.products.title");
    var grid = new PortalGrid<ProductMonth>("products", title);
    grid.column("month", getTranslation("spending.products.month")).text(row -> amounts.month(row.month()))
        .sorted("month").width("9rem").phone();
    grid.column("product", getTranslation("spending.products.product"))
        .text(row -> getTranslation("spending.products.code", row.category(), row.product())).sorted("product")
        .under(ProductMonth::name).width("8rem").grow(1).phone();
    grid.column("approved", getTranslation("spending.products.approved")).money(ProductMonth::approved)
        .sorted("approved").width("7rem").phone();
    grid.column("pending", getTranslation("spending.products.pending")).money(ProductMonth::pending).sorted("pending")
        .width("6rem");
    grid.column("rejected", getTranslation("spending.products.rejected")).money(ProductMonth::rejected)
        .sorted("rejected").width("6.25rem");
    grid.column("lines", getTranslation("spending.products.lines")).number(ProductMonth::lines).sorted("lines")
        .width("5rem");
    grid.identifiedBy(row -> row)
        .whenEmpty(new EmptyState(
            getTranslation("spending.products.empty"), getTranslation("spending.products.empty-how")))
        .rows(page -> facts.products(viewer, details, page), () -> facts.productCount(viewer, details));
    add(new Card(title, Explanations.of(viewer, details.space().source())
        .origin("products", "approved", "pending", "rejected"), grid));
  }
}
