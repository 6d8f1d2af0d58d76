package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.procedure.IntendedFilter;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntendedStatus;
import nl.speelruimte.spending.procedure.Intentions;
import nl.speelruimte.spending.procedure.YearPreparations;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-70, UC-72: prepare a year from last year, announce it, and decide; a municipality follows its own. */
@Route("spaces/preparation")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR"})
class PreparationView extends Div implements HasDynamicTitle {

  private final Intentions intentions;
  private final PreparationDialogs dialogs;
  private final Viewer viewer;
  private final int next;
  private final FilterBar filters = new FilterBar();
  private final PortalGrid<IntendedRow> grid;
  private final Div head = new Div();
  private final Div totals = new Div();

  PreparationView(Intentions intentions, PreparationDialogs dialogs, PartyDirectory directory, CurrentViewer current,
      Clock clock) {
    this.intentions = intentions;
    this.dialogs = dialogs;
    this.viewer = current.get();
    this.next = LocalDate.now(clock).getYear() + 1;
    offerChoices(directory);
    this.grid = PreparationGrid.of(intentions, viewer, this::filter, filters,
        row -> dialogs.ofOne().edit(viewer, row, this::shownAnew));

    grid.grid().setSelectionMode(mayPrepare() ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
    filters.onChange(this::show);

    addClassName("view");
    add(head, filters, new Card(grid).flush(), totals);
  }

  private boolean mayPrepare() {
    return YearPreparations.mayPrepare(viewer);
  }

  private void offerChoices(PartyDirectory directory) {
    var years = new TreeSet<>(intentions.years(viewer));
    years.add(next);
    var parties = directory.of(viewer);
    filters.choice("year", Words.text("spending.filter.year"),
        years.reversed().stream().map(year -> new Option(year.toString(), year.toString())).toList())
        .preset("year", Integer.toString(next));
    filters.choice("municipality", Words.text("spending.filter.municipality"), PartyOptions.municipalities(parties));
    filters.choice("provider", Words.text("spending.filter.provider"), PartyOptions.providers(parties));
    filters.choice("status", Words.text("spending.procedure.status"), Arrays.stream(IntendedStatus.values())
        .map(status -> new Option(status.name(), Words.text("spending.intended-status." + status.name()))).toList());
  }

  private IntendedFilter filter() {
    var usual = IntendedFilter.ofYear(filters.number("year").orElse(next));
    return new IntendedFilter(usual.year(), filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null),
        filters.constant("status", IntendedStatus.class).map(Set::of).orElse(usual.statuses()));
  }

  private void shownAnew() {
    grid.grid().deselectAll();
    grid.refresh();
    show();
  }

  private void show() {
    head.removeAll();
    head.add(header(), PreparationTotals.tiles(intentions.totals(viewer, filter())));
    totals.removeAll();
    totals.add(PreparationTotals.perMunicipality(intentions.byMunicipality(viewer, filter())));
  }

  private Component header() {
    var year = filter().year();
    var calendar = new ProcedureCalendar(LocalDate.of(year, 1, 1));
    var header = new PageHeader(getPageTitle()).sub(Words.text("spending.procedure.calendar",
        Words.amounts().date(calendar.intentionBy()), Words.amounts().date(calendar.decisionBy()),
        Words.amounts().date(calendar.jointPlanBy())));
    intentions.rules(viewer, year).ifPresent(settings -> PreparationTotals.settings(header, settings));
    if (mayPrepare()) {
      new PreparationSteps(intentions, dialogs, viewer, grid.grid(), this::shownAnew).offer(header, filter());
    }
    return header;
  }

  @Override
  public String getPageTitle() {
    return Words.text("spending.procedure.title", Integer.toString(filter().year()));
  }
}
