package nl.speelruimte.spending.compare.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.compare.CompareFilter;
import nl.speelruimte.spending.compare.CompareRow;
import nl.speelruimte.spending.compare.CompareState;
import nl.speelruimte.spending.compare.Comparisons;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-82, UC-36: the numbers of providers next to ours, now or as they were, of one quarter, by how far they were reconciled. */
@Route("spaces/compare")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Comparisons comparisons;
  private final Viewer viewer;
  private final Quarter preset;
  private final AsOfBar lookingBack;
  private final FilterBar filters = new FilterBar();

  CompareView(Comparisons comparisons, SpendingSpaces spaces, PartyDirectory directory, CurrentViewer current,
      Clock clock) {
    this.comparisons = comparisons;
    this.viewer = current.get();
    this.lookingBack = new AsOfBar(clock);
    this.preset = Comparisons.lastEnded(LocalDate.now(clock));
    var parties = directory.of(viewer);

    filters.choice("year", text("spending.filter.year"),
        spaces.years(viewer).stream().map(year -> new Option(year.toString(), year.toString())).toList())
        .choice("quarter", text("spending.compare.quarter"), IntStream.rangeClosed(1, 4)
            .mapToObj(number -> new Option(Integer.toString(number), text("spending.compare.quarter-number", number)))
            .toList())
        .preset("year", Integer.toString(preset.year())).preset("quarter", Integer.toString(preset.number()))
        .choice("state", text("spending.compare.state"), Arrays.stream(CompareState.values())
            .map(state -> new Option(state.name(), CompareWords.state(state))).toList())
        .choice("municipality", text("spending.filter.municipality"), PartyOptions.municipalities(parties));
    if (!viewer.role().isProvider()) {
      filters.choice("provider", text("spending.filter.provider"), PartyOptions.providers(parties));
    }

    addClassName("view");
    add(new PageHeader(getPageTitle()).crumb(new Anchor("spaces", text("spending.monitor.crumb")))
        .sub(text("spending.compare.sub")), lookingBack, filters, new Card(grid()).flush());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    lookingBack.read(event.getLocation());
  }

  private PortalGrid<CompareRow> grid() {
    var grid = new PortalGrid<CompareRow>("compare", text("spending.compare.list")).filteredBy(filters);
    grid.column("state", text("spending.compare.state"))
        .badge(row -> CompareWords.status(row.state()), row -> CompareWords.state(row.state())).sorted("state")
        .width("10.5rem").phone();
    grid.column("provider", text("spending.column.provider")).text(CompareRow::providerName)
        .link(row -> AsOfBar.address("spaces/" + row.space(), lookingBack.asOf())).under(CompareView::lot).sorted("provider")
        .width("10rem").grow(2).phone();
    grid.column("municipality", text("spending.column.municipality")).text(CompareRow::municipalityName)
        .sorted("municipality").width("7.75rem").grow(1).phone();
    grid.column("realised", text("spending.compare.realised-theirs")).money(CompareRow::realised).sorted("realised")
        .width("7rem");
    grid.column("ourRealised", text("spending.compare.realised-ours")).money(CompareRow::ourRealised).width("6.5rem");
    grid.column("realisedDifference", text("spending.compare.difference")).money(CompareRow::realisedDifference)
        .sorted("realisedDifference").width("6.75rem");
    grid.column("forecast", text("spending.compare.forecast-theirs")).money(CompareRow::forecast).sorted("forecast")
        .width("7rem");
    grid.column("ourForecast", text("spending.compare.forecast-ours")).money(CompareRow::ourForecast).width("6.5rem");
    grid.column("forecastDifference", text("spending.compare.difference")).money(CompareRow::forecastDifference)
        .sorted("forecastDifference").width("6.75rem");
    return grid.identifiedBy(CompareRow::space).asOf(lookingBack::asOf)
        .whenEmpty(new EmptyState(text("spending.compare.empty"), text("spending.compare.empty-how")))
        .rows(page -> comparisons.rows(viewer, filter(), page), () -> comparisons.count(viewer, filter()));
  }

  private static String lot(CompareRow row) {
    return row.lotName() == null ? text("spending.lot.whole") : row.lotName();
  }

  private CompareFilter filter() {
    var quarter = new Quarter(filters.number("year").orElse(preset.year()),
        filters.number("quarter").filter(number -> number >= 1 && number <= 4).orElse(preset.number()));
    return new CompareFilter(quarter, filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null),
        filters.constant("state", CompareState.class).orElse(null), lookingBack.asOf());
  }

  private static String text(String key, Object... arguments) {
    return CompareWords.text(key, arguments);
  }

  @Override
  public String getPageTitle() {
    return text("spending.compare.title");
  }
}
