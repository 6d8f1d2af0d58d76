package nl.speelruimte.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.speelruimte.audit.AuditEvent.Result;
import nl.speelruimte.audit.Change;
import nl.speelruimte.audit.PartyNames;
import nl.speelruimte.audit.TrailFilter;
import nl.speelruimte.audit.TrailRow;
import nl.speelruimte.audit.TrailSearch;
import nl.speelruimte.audit.TrailWords;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.WhoAsks;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;

/** UC-97: search the trail: who did what, when, about what, for whom, and why. */
@Route("trail")
@RolesAllowed({"AUDITOR", "BUREAU_ADMIN"})
class TrailView extends Div implements HasDynamicTitle {

  private final TrailSearch search;
  private final Viewer viewer;
  private final SortedMap<Integer, String> providers;
  private final SortedMap<Integer, String> municipalities;
  private final FilterBar filters = new FilterBar();

  TrailView(TrailSearch search, PartyNames names, WhoAsks current) {
    this.search = search;
    this.viewer = current.get();
    this.providers = names.providers(viewer);
    this.municipalities = names.municipalities(viewer);

    filters.day("from", getTranslation("audit.trail.from")).day("to", getTranslation("audit.trail.to"))
        .choice("kind", getTranslation("audit.trail.kind"), search.kinds(viewer).stream().map(this::option).toList())
        .choice("action", getTranslation("audit.trail.action"),
            search.actions(viewer).stream().map(this::option).toList())
        .choice("result", getTranslation("audit.trail.result"), Arrays.stream(Result.values())
            .map(each -> new Option(each.name(), getTranslation("audit.result." + each.name()))).toList())
        .choice("provider", getTranslation("audit.trail.provider"), options(providers))
        .choice("municipality", getTranslation("audit.trail.municipality"), options(municipalities))
        .search("q", getTranslation("audit.trail.who"));

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("audit.trail.sub"))
        .actions(PageHeader.link("trail/seals", getTranslation("audit.seals.title"))), filters,
        new Card(grid()).flush());
  }

  private PortalGrid<TrailRow> grid() {
    var grid = new PortalGrid<TrailRow>("trail", getPageTitle());
    grid.column("id", getTranslation("audit.trail.id")).ordinal(TrailRow::id).extra();
    grid.column("at", getTranslation("audit.trail.at")).moment(row -> row.event().recordedAt()).sorted("at")
        .width("11rem").phone();
    grid.column("action", getTranslation("audit.trail.action")).text(row -> TrailWords.action(row.event()))
        .link(row -> "trail/" + row.id()).sorted("action").under(this::about).grow(2).phone();
    grid.column("kind", getTranslation("audit.trail.kind")).text(row -> getTranslation(row.subject().kind()))
        .sorted("kind").extra();
    grid.column("subject", getTranslation("audit.trail.subject")).text(row -> row.subject().id()).extra();
    grid.column("who", getTranslation("audit.trail.person")).text(row -> row.event().actorName()).sorted("who")
        .under(row -> row.event().actorOrganisation().equals(row.event().actorName())
            ? null : row.event().actorOrganisation());
    grid.column("organisation", getTranslation("audit.trail.organisation"))
        .text(row -> row.event().actorOrganisation()).sorted("organisation").extra();
    grid.column("role", getTranslation("audit.trail.role")).text(row ->
        getTranslation("audit.role." + row.event().actorRole())).extra();
    grid.column("origin", getTranslation("audit.trail.origin")).text(TrailRow::origin).extra();
    grid.column("provider", getTranslation("audit.trail.provider")).text(row -> row.subject().provider() == null
        ? null : providers.get(row.subject().provider().value()));
    grid.column("municipality", getTranslation("audit.trail.municipality")).text(row ->
        row.subject().municipality() == null ? null : municipalities.get(row.subject().municipality().value()));
    grid.column("changes", getTranslation("audit.trail.changes")).text(this::changes).extra();
    grid.column("reason", getTranslation("audit.trail.reason")).text(row -> row.event().reason()).grow(2);
    grid.column("hash", getTranslation("audit.trail.hash")).text(TrailRow::hash).extra();
    return grid.filteredBy(filters).identifiedBy(TrailRow::id)
        .whenEmpty(new EmptyState(getTranslation("audit.trail.empty"), getTranslation("audit.trail.empty-how")))
        .rows(page -> search.rows(viewer, filter(), page), () -> search.count(viewer, filter()));
  }

  private String about(TrailRow row) {
    return getTranslation("audit.trail.about", getTranslation(row.subject().kind()), row.subject().id());
  }

  private String changes(TrailRow row) {
    return row.event().changes().stream().map(change -> change(row, change)).collect(Collectors.joining("; "));
  }

  private String change(TrailRow row, Change change) {
    return getTranslation("audit.trail.change", TrailWords.field(row.event(), change),
        TrailWords.shown(change.before()), TrailWords.shown(change.after()));
  }

  private Option option(String textKey) {
    return new Option(textKey, getTranslation(textKey));
  }

  private static List<Option> options(Map<Integer, String> names) {
    return names.entrySet().stream().sorted(Map.Entry.comparingByValue())
        .map(name -> new Option(name.getKey().toString(), name.getValue())).toList();
  }

  private static Optional<Result> result(String chosen) {
    return Arrays.stream(Result.values()).filter(each -> each.name().equals(chosen)).findFirst();
  }

  private TrailFilter filter() {
    return new TrailFilter(filters.date("from").orElse(null), filters.date("to").orElse(null),
        filters.value("q").orElse(""), filters.value("kind").orElse(null),
        filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null), filters.value("action").orElse(null),
        filters.value("result").flatMap(TrailView::result).orElse(null));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("audit.trail.title");
  }
}
