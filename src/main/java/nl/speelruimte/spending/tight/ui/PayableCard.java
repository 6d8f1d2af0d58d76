package nl.speelruimte.spending.tight.ui;

import com.vaadin.flow.component.html.Div;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.tight.AboveCeiling;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Why;

/** UC-79: what is above the ceiling, what of it is paid all the same, and why. */
final class PayableCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  PayableCard(AboveCeiling above) {
    var rows = new DefinitionRows();
    if (!above.expected().isZero()) {
      row(rows, "spending.payable.expected", above.expected());
      if (!above.claimed().isZero()) {
        row(rows, "spending.payable.claimed", above.claimed());
      }
      row(rows, "spending.payable.payable", above.payable());
      row(rows, "spending.payable.needs-change", above.needsChange());
    }
    if (!above.crisisOutside().isZero()) {
      row(rows, "spending.payable.crisis", above.crisisOutside());
    }
    var why = Why.paragraph(getTranslation(above.expected().isZero()
        ? "spending.payable.why-crisis" : "spending.payable.why"));
    add(new Card(getTranslation("spending.payable.title"), rows, why));
  }

  private void row(DefinitionRows rows, String key, Money money) {
    rows.row(getTranslation(key), amounts.euros(money));
  }
}
