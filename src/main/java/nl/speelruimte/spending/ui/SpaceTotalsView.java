package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceTotals;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.TotalRow;
import nl.speelruimte.spending.TotalsBy;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-31, UC-36: the ceilings added up per municipality, per lot and for everything together. */
@Route("spaces/totals")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class SpaceTotalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final SpendingSpaces spaces;
  private final Viewer viewer;
  private final int presetYear;
  private final AsOfBar lookingBack;
  private final FilterBar filters;
  private final Map<TotalsBy, PortalGrid<TotalRow>> grids = new EnumMap<>(TotalsBy.class);
  private final Div tiles = new Div();
  private final Div parts = Rows.stack();
  private final EmptyState empty =
      new EmptyState(getTranslation("spending.monitor.empty"), getTranslation("spending.monitor.empty-how"));
  private final PageHeader header = new PageHeader("");

  SpaceTotalsView(SpendingSpaces spaces, SpaceFilters choices, CurrentViewer current, Clock clock) {
    this.spaces = spaces;
    this.viewer = current.get();
    this.lookingBack = new AsOfBar(clock);
    var years = spaces.years(viewer);
    this.presetYear = SpaceYears.preset(years, clock);
    this.filters = choices.bar(viewer, years, presetYear);
    parts.add(tiles);
    for (var by : TotalsBy.values()) {
      if (by != TotalsBy.PROVIDER || !viewer.role().isProvider()) {
        parts.add(card(by));
      }
    }

    filters.onChange(this::show);

    header.crumb(new Anchor("spaces", getTranslation("spending.monitor.crumb")));
    addClassName("view");
    add(header, lookingBack, filters, empty, parts);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    lookingBack.read(event.getLocation());
    show();
  }

  private Card card(TotalsBy by) {
    var grid = TotalsGrid.of(spaces, viewer, this::filter, filters, by);
    grids.put(by, grid);
    return new Card(getTranslation("spending.totals.by." + by), grid);
  }

  private void show() {
    header.title(getPageTitle());
    var all = spaces.totals(viewer, filter());
    empty.setVisible(all.spaces() == 0);
    parts.setVisible(all.spaces() > 0);
    if (all.spaces() > 0) {
      sum(all);
    }
  }

  private void sum(SpaceTotals all) {
    tiles.removeAll();
    tiles.add(TotalTiles.of(viewer, all));
    grids.values().forEach(grid -> TotalsGrid.sum(grid, all));
  }

  private SpaceFilter filter() {
    return SpaceFilters.read(filters, presetYear).asOf(lookingBack.asOf());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("spending.totals.title", Integer.toString(filter().year()));
  }
}
