package nl.speelruimte.spending.steps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.speelruimte.spending.steps.SpaceProcedure;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Why;

/** Where a space is in its year, what waits, and the joint arrangements; its steps stand among its entries. */
final class StepsCard extends Div {

  private final Amounts amounts = Amounts.of(this);

  StepsCard(SpaceProcedure procedure, String municipality, List<Component> buttons) {
    var card = new Card(getTranslation("spending.steps.title"),
        new StatusBadge(Status.NONE, getTranslation("spending.space-status." + procedure.status().name())));
    if (!procedure.arrangements().isEmpty()) {
      var rows = new DefinitionRows();
      procedure.arrangements().forEach(
          (item, text) -> rows.row(getTranslation("spending.arrangement." + item.name()), text));
      card.add(new H3(getTranslation("spending.steps.arrangements")), rows);
    } else if (procedure.mayArrange()) {
      card.add(Why.line(getTranslation("spending.steps.arrange-by", amounts.date(procedure.calendar().jointPlanBy()))));
    }
    if (procedure.withoutMandate()) {
      card.add(Why.paragraph(getTranslation("spending.sides.no-mandate", municipality)));
    }
    var actions = new Div(buttons.toArray(Component[]::new));
    actions.addClassName("page-actions");
    card.add(actions);
    add(card);
  }
}
