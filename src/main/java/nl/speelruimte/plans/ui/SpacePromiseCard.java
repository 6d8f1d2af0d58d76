package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.content.SpacePromise;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.DefinitionRows;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.chart.SpaceBar;
import nl.speelruimte.uikit.chart.SpaceBarFigures;

/** What a plan would do with each space: the space, its forecast and the promise beside each other, never mixed (F16). */
public final class SpacePromiseCard {

  private SpacePromiseCard() {}

  /** @param total what the whole plan promises, in words, when this viewer may know it */
  public static Card of(SpacePromise.Placed placed, Component total) {
    var card = new Card(text("plans.page.space"), total, Why.paragraph(text("plans.page.apart")));
    card.addClassName("promises");
    if (placed.spaces().isEmpty()) {
      card.add(Why.paragraph(text("plans.page.no-spaces")));
    }
    placed.spaces().stream().filter(each -> !each.promised().isZero()).forEach(each -> card.add(space(each)));
    var untouched = placed.spaces().stream().filter(each -> each.promised().isZero()).toList();
    if (!untouched.isEmpty()) {
      card.add(untouched(untouched, untouched.size() == placed.spaces().size()));
    }
    if (!placed.elsewhere().isZero()) {
      card.add(Why.paragraph(text("plans.page.elsewhere", amounts().euros(placed.elsewhere()))));
    }
    return card;
  }

  private static Component untouched(List<SpacePromise> spaces, boolean all) {
    var parts = Rows.stack(spaces.stream().map(SpacePromiseCard::space).toArray(Component[]::new));
    var details = new Details(text("plans.page.untouched", spaces.size()), parts);
    details.setOpened(all && spaces.size() < 4);
    return details;
  }

  private static Component space(SpacePromise promise) {
    var amounts = amounts();
    var heading = new H3(new Anchor("spaces/" + promise.space().id(), title(promise.space().place())));
    var figures = new DefinitionRows()
        .row(text("plans.page.amount"), amounts.euros(promise.amount()))
        .row(text("plans.page.forecast"), promise.forecast() == null ? text("plans.page.no-forecast")
            : amounts.euros(promise.forecast()))
        .row(text("plans.measure.promised"), amounts.euros(promise.promised()));
    figures.addClassName("figures");
    var part = new Div(heading, new SpaceBar(bar(promise)), figures);
    part.addClassName("promise");
    if (promise.leftIfItComesTrue() != null && !promise.promised().isZero()) {
      part.add(whatIf(promise.leftIfItComesTrue(), amounts));
    }
    return part;
  }

  /** A thought beside the figures, not one of them. */
  private static Component whatIf(Money left, Amounts amounts) {
    var line = Why.paragraph(left.isNegative() ? text("plans.page.what-if-over", amounts.euros(left.negated()))
        : text("plans.page.what-if", amounts.euros(left)));
    line.addClassName("what-if");
    return line;
  }

  private static SpaceBarFigures bar(SpacePromise promise) {
    var money = promise.space().amounts();
    var elapsed = promise.space().progress().elapsed().doubleValue();
    return promise.forecast() == null
        ? SpaceBarFigures.claimed(money.amount(), money.approved(), money.pending(), elapsed)
        : new SpaceBarFigures(money.amount(), money.approved(), money.pending(), money.backlog(), money.low(),
            money.high(), elapsed);
  }

  /** {@code Rijswijk, ambulant}. */
  public static String title(SpacePlace place) {
    return text("plans.page.place", place.municipalityName(),
        place.lotName() == null ? text("plans.page.whole-contract") : place.lotName());
  }

  private static Amounts amounts() {
    return Amounts.of(UI.getCurrent().getLocale());
  }
}
