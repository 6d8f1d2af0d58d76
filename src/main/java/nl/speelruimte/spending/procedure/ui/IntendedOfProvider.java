package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.StatusBadge;
import org.springframework.data.domain.PageRequest;

/** UC-71: on the page of a provider, what is intended for the latest year, with its response. */
final class IntendedOfProvider {

  private static final PageRequest MANY = PageRequest.of(0, 60);

  private IntendedOfProvider() {}

  static Component of(Intentions intentions, Viewer viewer, ProviderId provider) {
    var years = intentions.years(viewer);
    var rows = years.isEmpty() ? List.<IntendedRow>of()
        : intentions.rows(viewer, IntendedFilter.ofYear(years.getFirst()).of(provider), MANY);
    if (rows.isEmpty()) {
      return new Card(Words.text("spending.navigation.intended"), Words.why(Words.text("spending.procedure.own-empty")));
    }
    var title = Words.text("spending.procedure.own-title", Integer.toString(years.getFirst()));
    var amounts = Words.amounts();
    var table = new PlainTable(title).column(Words.text("spending.column.municipality"))
        .deskColumn(Words.text("spending.procedure.last")).rightColumn(Words.text("spending.procedure.proposed"))
        .column(Words.text("spending.procedure.status")).column(Words.text("spending.procedure.response"));
    rows.forEach(row -> table.row(new Anchor(PreparationGrid.address(row), SpaceWords.title(row.place())),
        new Span(amounts.euros(row.basis().last())), new Span(amounts.euros(row.proposed().amount())),
        new StatusBadge(Words.ink(row.status()), Words.status(row)), new Span(Words.response(row))));
    return new Card(title, table);
  }
}
