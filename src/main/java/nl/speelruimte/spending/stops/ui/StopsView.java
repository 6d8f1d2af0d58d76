package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.spending.stops.GroundCount;
import nl.speelruimte.spending.stops.IntakeStops;
import nl.speelruimte.spending.stops.StopExceptions;
import nl.speelruimte.spending.stops.StopFilter;
import nl.speelruimte.spending.stops.StopGround;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.list.AsOfBar;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** UC-80, UC-81, UC-36: all intake stops, now or as they were, and how often each ground was given to take somebody in all the same. */
@Route("spaces/stops")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class StopsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final StopExceptions exceptions;
  private final Viewer viewer;
  private final AsOfBar lookingBack;
  private final FilterBar filters = new FilterBar();
  private final Div counts = new Div();

  StopsView(IntakeStops stops, StopExceptions exceptions, PartyDirectory directory, CurrentViewer current, Clock clock) {
    this.exceptions = exceptions;
    this.viewer = current.get();
    this.lookingBack = new AsOfBar(clock);
    var parties = directory.of(viewer);

    filters.choice("show", StopWords.text("spending.stop.show"),
        List.of(new Option("running", StopWords.text("spending.stop.running"))));
    filters.choice("municipality", StopWords.text("spending.filter.municipality"), PartyOptions.municipalities(parties));
    if (!viewer.role().isProvider()) {
      filters.choice("provider", StopWords.text("spending.filter.provider"), PartyOptions.providers(parties));
    }
    filters.choice("ground", StopWords.text("spending.stop.ground"), Arrays.stream(StopGround.values())
        .map(each -> new Option(each.name(), StopWords.text("spending.stop-ground." + each.name()))).toList());
    filters.onChange(this::showCounts);

    addClassName("view");
    add(new PageHeader(getPageTitle()).crumb(new Anchor("spaces", getTranslation("spending.monitor.crumb")))
        .sub(getTranslation("spending.stop.sub")), lookingBack, filters,
        new Card(StopsGrid.of(stops, viewer, this::filter, filters, LocalDate.now(clock))).flush(), counts);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    lookingBack.read(event.getLocation());
    showCounts();
  }

  private StopFilter filter() {
    return new StopFilter(filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null),
        filters.constant("ground", StopGround.class).orElse(null), filters.value("show").isPresent(), lookingBack.asOf());
  }

  private void showCounts() {
    var perGround = exceptions.counts(viewer, filter());
    counts.removeAll();
    if (!perGround.isEmpty()) {
      counts.add(table(perGround));
    }
  }

  private Component table(List<GroundCount> perGround) {
    var amounts = Amounts.of(this);
    var title = getTranslation("spending.exception.per-ground");
    var table = new PlainTable(title).column(getTranslation("spending.exception.ground"))
        .rightColumn(getTranslation("spending.exception.requested")).deskColumn(getTranslation("spending.exception.granted"))
        .deskColumn(getTranslation("spending.exception.refused")).rightColumn(getTranslation("spending.exception.waiting"));
    perGround.forEach(row -> table.row(getTranslation("spending.exception-ground." + row.ground().name()),
        amounts.count(row.requested()), amounts.count(row.granted()), amounts.count(row.refused()),
        amounts.count(row.open())));
    return new Card(title, table);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("spending.stop.title");
  }
}
