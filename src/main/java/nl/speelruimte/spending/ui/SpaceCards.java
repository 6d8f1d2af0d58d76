package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.HistoryPanel;
import nl.speelruimte.spending.SpaceFacts;
import nl.speelruimte.spending.SpaceForecasts;
import nl.speelruimte.uikit.Rows;

/** The cards about one space that every page of a space has. */
@org.springframework.stereotype.Component
class SpaceCards {

  private final SpaceForecasts forecasts;
  private final SpaceFacts facts;
  private final AuditTrail trail;

  SpaceCards(SpaceForecasts forecasts, SpaceFacts facts, AuditTrail trail) {
    this.forecasts = forecasts;
    this.facts = facts;
    this.trail = trail;
  }

  /** The figures, in the wide column. */
  Component figures(SpaceSection.Page page) {
    var viewer = page.viewer();
    var details = page.details();
    var id = details.space().id();
    var cards = Rows.stack(new YearCard(viewer, details, forecasts.months(viewer, id, page.asOf()),
        forecasts.history(viewer, id, page.asOf(), YearCard.LATEST)), new PartsCard(viewer, details));
    if (page.asOf() == null) {
      cards.add(new ProductsCard(facts, viewer, details), new AllocationsCard(facts, viewer, details));
    } else {
      cards.add(new LookingBackCard());
    }
    return cards;
  }

  /** What was decided and who did what, below the sections of other rooms. */
  void addBook(Div cards, SpaceSection.Page page) {
    var details = page.details();
    cards.add(new EntriesCard(facts, page.viewer(), details.space().id(), page.asOf()),
        HistoryPanel.card(trail, page.viewer(), details.subject(), page.asOf()));
  }
}
