package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Status;
import nl.speelruimte.uikit.chart.SpaceBarFigures;
import nl.speelruimte.uikit.chart.SpaceBarLegend;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;
import org.springframework.data.domain.Pageable;

/** A list of spaces: filters, sorting, links, export. */
@Route("list")
public class GalleryListView extends Div implements HasDynamicTitle {

  private static final List<String> MUNICIPALITIES = List.of("Delft", "Rijswijk", "Westland", "Zoetermeer");
  private static final List<String> NAMES = List.of("De Windmolen", "Kompas Jeugd", "Stichting Veerhuis", "=Praktijk");
  private final FilterBar filters = new FilterBar();
  private final PortalGrid<Line> grid = new PortalGrid<>("ruimtes", "Ruimtes van 2026");

  /** One line of the list. */
  public record Line(int id, String provider, String municipality, Money space, int used) {

    Status status() {
      return used > 100 ? Status.OVER : used > 80 ? Status.WATCH : used > 20 ? Status.OK : Status.NONE;
    }

    String word() {
      return status() == Status.OVER ? "loopt over" : "op koers";
    }

    SpaceBarFigures figures() {
      return new SpaceBarFigures(space, part(used), part(7), part(6), part(used + 15), part(used + 25), 83.3);
    }

    Money headroom() {
      return space.minus(part(used + 20));
    }

    private Money part(int percent) {
      return Money.ofCents(space.cents() / 100 * percent);
    }
  }

  public GalleryListView() {
    addClassName("page");
    filters
        .choice("municipality", "Gemeente", options(MUNICIPALITIES))
        .choice("signal", "Signaal", options(Stream.of(Status.values()).map(Status::name).toList()))
        .search("q", "Zoeken");
    grid.column("signal", "Signaal").badge(Line::status, Line::word).phone().width("130px");
    grid.column("provider", "Aanbieder").text(Line::provider).sorted("provider").phone()
        .link(line -> "list?id=" + line.id());
    grid.column("municipality", "Gemeente").text(Line::municipality).sorted("municipality");
    grid.column("space", "Ruimte").money(Line::space).sorted("space");
    grid.column("use", "Gebruik en prognose").spaceBar(Line::figures).phone().grow(4);
    grid.column("headroom", "Over na prognose").headroom(Line::headroom);
    grid.column("used", "Gebruikt").number(Line::used).extra();
    grid.filteredBy(filters)
        .sortedBy("provider", false)
        .identifiedBy(Line::id)
        .whenEmpty(new EmptyState("Nog geen ruimtes", "Zodra een ruimte is vastgesteld, staat zij hier."))
        .rows(this::page, () -> lines().count());
    add(new PageHeader("Bestedingsruimte 2026").sub("Regio · 10 gemeenten"), filters,
        new Card(grid).flush(), new SpaceBarLegend("t/m oktober"));
  }

  private static List<FilterBar.Option> options(List<String> words) {
    return words.stream().map(word -> new FilterBar.Option(word, word)).toList();
  }

  private List<Line> page(Pageable page) {
    var order = page.getSort().stream().findFirst();
    Comparator<Line> by = switch (order.map(each -> each.getProperty()).orElse("id")) {
      case "provider" -> Comparator.comparing(Line::provider);
      case "municipality" -> Comparator.comparing(Line::municipality);
      case "space" -> Comparator.comparing(Line::space);
      default -> Comparator.comparing(Line::id);
    };
    var sorted = order.isPresent() && order.get().isDescending() ? by.reversed() : by;
    return lines().sorted(sorted.thenComparing(Line::id)).skip(page.getOffset()).limit(page.getPageSize()).toList();
  }

  private Stream<Line> lines() {
    var all = new ArrayList<Line>();
    for (var id = 1; id <= 160; id++) {
      all.add(new Line(id, NAMES.get(id % 4) + " " + id, MUNICIPALITIES.get(id / 4 % 4),
          Money.ofEuros(90_000 + id * 7_919L % 1_500_000), id * 37 % 125));
    }
    return all.stream()
        .filter(line -> filters.value("municipality").map(line.municipality()::equals).orElse(true))
        .filter(line -> filters.constant("signal", Status.class).map(line.status()::equals).orElse(true))
        .filter(line -> line.provider().toLowerCase().contains(filters.value("q").orElse("").toLowerCase()));
  }

  @Override
  public String getPageTitle() {
    return "Lijst";
  }
}
