package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.speelruimte.plans.deciding.DecisionFacts;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.deciding.MeasureChoice;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.Why;
import org.jspecify.annotations.Nullable;

/** The facts of a decision: its measures, and what the approved ones promise to each municipality. */
final class FactsTables {

  private FactsTables() {}

  /** @param ownAlone whether the viewer sees the amounts of its own municipality, and no others */
  static Component of(DecisionFacts facts, @Nullable DecisionOutcome outcome, List<MeasureChoice> choices, boolean ownAlone) {
    var all = new Div();
    all.addClassName("stack");
    all.add(measures(all, facts, outcome, choices, ownAlone));
    if (outcome != null && outcome.approves()) {
      all.add(places(all, facts, ownAlone));
    }
    return all;
  }

  private static Component measures(Component near, DecisionFacts facts, @Nullable DecisionOutcome outcome,
      List<MeasureChoice> choices, boolean ownAlone) {
    var amounts = Amounts.of(near);
    var table = new PlainTable(text("plans.deciding.facts.measures")).column(text("plans.deciding.facts.measure"))
        .column(text("plans.deciding.facts.decided"))
        .rightColumn(text(ownAlone ? "plans.deciding.facts.promised-here" : "plans.deciding.facts.promised"));
    for (var measure : facts.measures()) {
      var title = new Div(new Span(measure.title()));
      choices.stream().filter(choice -> choice.measure().equals(measure.measure()) && !choice.approved()
          && !choice.reason().isBlank()).findFirst().ifPresent(choice -> title.add(Why.paragraph(choice.reason())));
      table.row(title, outcome == null ? StatusBadge.none(text("plans.deciding.measure-undecided"))
          : DecidingWords.approved(measure.approved()), new Span(amounts.euros(measure.promised())));
    }
    return table;
  }

  private static Component places(Component near, DecisionFacts facts, boolean ownAlone) {
    var amounts = Amounts.of(near);
    var table = new PlainTable(text("plans.deciding.facts.places")).column(text("plans.deciding.facts.municipality"))
        .rightColumn(text("plans.deciding.facts.promised"));
    facts.places().forEach(place -> table.row(place.municipality(), amounts.euros(place.promised())));
    if (!ownAlone) {
      table.total(text("plans.deciding.facts.together"), amounts.euros(facts.promised()));
    }
    return table;
  }
}
