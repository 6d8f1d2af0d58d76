package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import gallery.GalleryListView.Line;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.PhoneCard;
import nl.speelruimte.uikit.list.PortalGrid;

/** A list whose rows are cards on a phone. */
@Route("cards")
public class GalleryCardsView extends Div implements HasDynamicTitle {

  private static final List<Line> LINES = List.of(
      new Line(1, "De Windmolen", "Delft", Money.ofEuros(90_000), 60),
      new Line(2, "Kompas Jeugd", "Rijswijk", Money.ofEuros(120_000), 110));

  public GalleryCardsView() {
    addClassName("page");
    var grid = new PortalGrid<Line>("kaarten", "Ruimtes als kaarten");
    grid.column("use", "Gebruik en prognose").spaceBar(Line::figures);
    grid.column("signal", "Signaal").badge(Line::status, Line::word);
    grid.column("provider", "Aanbieder").text(Line::provider).link(line -> "list?id=" + line.id())
        .card(new PhoneCard<>(Line::municipality, Line::figures, Line::status, Line::word, "Over na prognose",
            Line::headroom));
    grid.column("headroom", "Over").headroom(Line::headroom);
    grid.identifiedBy(Line::id).rows(page -> LINES, LINES::size);
    add(new PageHeader("Bestedingsruimte 2026"), new Card(grid).flush());
  }

  @Override
  public String getPageTitle() {
    return "Kaarten";
  }
}
