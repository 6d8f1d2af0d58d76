package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.speelruimte.spending.ProductMonth;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;

/** What was claimed on a space, by product and month of service. */
final class ProductsCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  ProductsCard(List<ProductMonth> products) {
    var title = getTranslation("spending.products.title");
    if (products.isEmpty()) {
      add(new Card(title, new Paragraph(getTranslation("spending.products.empty"))));
      return;
    }
    var table = new PlainTable(title).column(getTranslation("spending.products.month"))
        .column(getTranslation("spending.products.product"))
        .rightColumn(getTranslation("spending.products.approved"))
        .deskColumn(getTranslation("spending.products.pending"))
        .rightColumn(getTranslation("spending.products.rejected"))
        .deskColumn(getTranslation("spending.products.lines"));
    products.forEach(each -> table.row(amounts.month(each.month()),
        getTranslation("spending.products.code", each.category(), each.product()), amounts.euros(each.approved()),
        amounts.euros(each.pending()), amounts.euros(each.rejected()), amounts.count(each.lines())));
    add(new Card(title, table));
  }
}
