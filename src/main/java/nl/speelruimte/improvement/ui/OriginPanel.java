package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.OriginEffects;
import nl.speelruimte.improvement.effects.GroupTotals;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** UC-116: what came from a plan, together: what was promised against what was realised, and each action. */
final class OriginPanel extends Div {

  private final Amounts amounts = Amounts.of(this);

  OriginPanel(OriginEffects effects, LocalDate today) {
    var card = new Card(text("improvement.origin.title"));
    if (effects.actions().isEmpty()) {
      card.add(new Paragraph(text("improvement.origin.empty")));
    } else {
      if (!effects.wholeSeen()) {
        card.add(Why.paragraph(text("improvement.origin.own-part")));
      }
      card.add(new EffectPicture(effects.actions().getFirst().year(), effects.quarters(), amounts).content());
      if (!effects.wholeSeen()) {
        card.add(whole(effects.totals()));
      }
      card.add(table(effects, today));
    }
    add(card);
  }

  private Component whole(GroupTotals totals) {
    return new DefinitionRows().row(text("improvement.origin.total-promised"), told(totals.promised(), "improvement.origin.hidden"))
        .row(text("improvement.origin.total-realised"), told(totals.realised(), "improvement.origin.hidden-realised"));
  }

  private String told(@Nullable Money total, String otherwise) {
    return total == null ? text(otherwise) : amounts.euros(total);
  }

  private PlainTable table(OriginEffects effects, LocalDate today) {
    var table = new PlainTable(text("improvement.list.title"))
        .column(text("improvement.field.code")).column(text("improvement.field.title"))
        .column(text("improvement.field.status"))
        .rightColumn(text("improvement.field.promised")).rightColumn(text("improvement.field.realised"))
        .rightColumn(text("improvement.field.attainment")).stacked();
    for (var row : effects.actions()) {
      table.row(new Span(row.code()), link(row), ActionWords.badge(row, today),
          new Span(amounts.euros(row.figures().promised())), new Span(amounts.euros(row.figures().realised())),
          new Span(ActionWords.attainment(row.figures().attainment(), amounts)));
    }
    return table;
  }

  private static Component link(ActionRow row) {
    return new Anchor("improvement-actions/" + row.id(), row.title());
  }
}
