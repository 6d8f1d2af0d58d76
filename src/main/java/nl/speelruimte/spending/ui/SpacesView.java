package nl.speelruimte.spending.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceFilter;
import nl.speelruimte.spending.SpaceTotals;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.chart.SpaceBarLegend;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.FilterBar;

/** UC-30, UC-36: watch the ceilings of the year, now or as they were; a provider sees its own, and nothing else. */
@Route("spaces")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class SpacesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final SpendingSpaces spaces;
  private final SpaceChoices choices;
  private final Viewer viewer;
  private final int presetYear;
  private final AsOfBar lookingBack;
  private final FilterBar filters;
  private final Div head = new Div();
  private final Div legend = new Div();

  SpacesView(SpendingSpaces spaces, SpaceFilters filtering, SpaceChoices choices, CurrentViewer current,
      Clock clock) {
    this.spaces = spaces;
    this.choices = choices;
    this.viewer = current.get();
    this.lookingBack = new AsOfBar(clock);
    var years = spaces.years(viewer);
    this.presetYear = SpaceYears.preset(years, clock);
    this.filters = filtering.bar(viewer, years, presetYear);
    SpaceFilters.addSignals(filters);

    filters.onChange(this::showTotals);

    addClassName("view");
    add(head, lookingBack, filters, new Card(SpacesGrid.of(spaces, viewer, this::filter, filters, !viewer.role().isProvider()))
        .flush(), legend);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    lookingBack.read(event.getLocation());
  }

  private SpaceFilter filter() {
    return SpaceFilters.read(filters, presetYear).asOf(lookingBack.asOf());
  }

  private void showTotals() {
    var filter = filter();
    var totals = spaces.totals(viewer, filter);
    head.removeAll();
    head.add(header(filter, totals), TotalTiles.of(viewer, totals));
    legend.removeAll();
    var cutOff = totals.cutOff();
    if (cutOff != null) {
      legend.add(new SpaceBarLegend(Amounts.of(this).month(YearMonth.from(cutOff))));
    }
  }

  private Component header(SpaceFilter filter, SpaceTotals totals) {
    var header = new PageHeader(title(filter.year())).sub(SpaceWords.whose(viewer, filter.year()));
    if (totals.cutOff() != null) {
      header.sub(getTranslation("spending.monitor.until", Amounts.of(this).date(totals.cutOff())));
    }
    var explain = Explanations.of(viewer, totals);
    var batch = totals.batch();
    if (batch != null) {
      header.sub(explain.figure(Explanations.batchName(batch), "source"));
    }
    header.sub(explain.origin("monitor", "signal", "amount", "claimed", "approved",
        "exposure", "forecast", "range", "headroom", "full", "pace"));
    if (totals.stale() > 0) {
      header.sub(new Span(getTranslation("spending.stale-count", totals.stale())));
    }
    header.actions(
        link("spaces/totals", "spending.totals.link"), link("spaces/accuracy", "spending.accuracy.link"));
    if (SpendingSpaces.mayOpen(viewer) && filter.asOf() == null) {
      var open = new Button(getTranslation("spending.open.button"),
          click -> new OpenDialog(spaces, choices, viewer, filter().year()).open());
      open.addThemeVariants(ButtonVariant.PRIMARY);
      header.actions(open);
    }
    return header;
  }

  private Anchor link(String path, String textKey) {
    return PageHeader.link(AsOfBar.address(path + "?year=" + filter().year(), lookingBack.asOf()),
        getTranslation(textKey));
  }

  private String title(int year) {
    return getTranslation(viewer.role().isProvider() ? "spending.monitor.own-title" : "spending.monitor.title",
        Integer.toString(year));
  }

  @Override
  public String getPageTitle() {
    return title(filter().year());
  }
}
