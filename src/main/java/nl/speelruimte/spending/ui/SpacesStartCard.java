package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.StartCard;
import nl.speelruimte.uikit.StatusBadge;
import nl.speelruimte.uikit.chart.SpaceBar;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On the start page: a provider's own spaces, and for the others those that need somebody most. */
@Component
class SpacesStartCard implements StartCard {

  private static final PageRequest FEW = PageRequest.of(0, 8);
  private final SpendingSpaces spaces;
  private final Clock clock;

  SpacesStartCard(SpendingSpaces spaces, Clock clock) {
    this.spaces = spaces;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public boolean appliesTo(Viewer viewer) {
    return !(viewer.scope() instanceof AccessScope.Nothing);
  }

  @Override
  public com.vaadin.flow.component.Component build(Viewer viewer) {
    var year = SpaceYears.preset(spaces.years(viewer), clock);
    var own = viewer.role().isProvider();
    var filter = own ? SpaceFilter.ofYear(year)
        : SpaceFilter.ofYear(year).with(EnumSet.of(Signal.OVER, Signal.WATCH, Signal.LATE));
    var rows = spaces.rows(viewer, filter, FEW);
    var title = SpaceWords.text(own ? "spending.card.own" : "spending.card.attention", Integer.toString(year));
    var all = new Anchor("spaces?year=" + year,
        SpaceWords.text("spending.card.all", spaces.count(viewer, SpaceFilter.ofYear(year))));
    return rows.isEmpty() ? new Card(title, new Paragraph(SpaceWords.text("spending.card.empty")), all)
        : new Card(title, table(title, rows, own), all);
  }

  private static PlainTable table(String title, List<SpaceRow> rows, boolean own) {
    var table = new PlainTable(title)
        .column(SpaceWords.text(own ? "spending.column.municipality" : "spending.card.whose"))
        .deskColumn(SpaceWords.text("spending.column.amount"))
        .column(SpaceWords.text("spending.column.use")).column(SpaceWords.text("spending.column.signal"));
    var amounts = Amounts.of(UI.getCurrent().getLocale());
    rows.forEach(row -> table.row(name(row, own),
        new Span(amounts.euros(row.amounts().amount())), new SpaceBar(SpaceWords.bar(row)),
        new StatusBadge(SpaceWords.status(row), SpaceWords.signal(row))));
    return table;
  }

  private static Anchor name(SpaceRow row, boolean own) {
    var place = SpaceWords.title(row.place());
    return new Anchor("spaces/" + row.id(), own ? place
        : SpaceWords.text("spending.card.provider-at", row.place().providerName(), place));
  }
}
