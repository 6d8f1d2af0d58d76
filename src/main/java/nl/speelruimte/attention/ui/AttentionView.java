package nl.speelruimte.attention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.speelruimte.attention.AttentionFilter;
import nl.speelruimte.attention.AttentionPoints;
import nl.speelruimte.attention.PointRow;
import nl.speelruimte.attention.PointTexts;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyCodes;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** UC-40, UC-57: everything that needs somebody: from whom, by when, why and since when. */
@Route("attention")
@PermitAll
class AttentionView extends Div implements HasDynamicTitle {

  private final AttentionPoints points;
  private final Viewer viewer;
  private final FilterBar filters = new FilterBar();

  AttentionView(AttentionPoints points, PartyDirectory directory, CurrentViewer current) {
    this.points = points;
    this.viewer = current.get();

    offerChoices(directory.of(viewer));

    addClassName("view");
    add(new PageHeader(getPageTitle()).sub(getTranslation("attention.view.sub")), filters, grid());
  }

  private void offerChoices(PartyCodes parties) {
    filters.choice("municipality", getTranslation("attention.filter.municipality"),
        PartyOptions.municipalities(parties));
    if (parties.providers().size() > 1) {
      filters.choice("provider", getTranslation("attention.filter.provider"), PartyOptions.providers(parties));
    }
    filters.choice("state", getTranslation("attention.filter.state"),
        List.of(new Option("open", getTranslation("attention.filter.open")),
            new Option("all", getTranslation("attention.filter.with-resolved")))).preset("state", "open");
  }

  private PortalGrid<PointRow> grid() {
    var grid = new PortalGrid<PointRow>("attention", getPageTitle());
    grid.column("severity", getTranslation("attention.column.severity")).badge(PointTexts::status,
        point -> getTranslation("attention.severity." + point.severity())).sorted("severity").width("10.5rem")
        .phone();
    grid.column("what", getTranslation("attention.column.what")).text(point -> PointTexts.title(point, getLocale()))
        .link(PointRow::route).width("9rem").grow(1).underOnPhone(PointTexts::whose);
    grid.column("why", getTranslation("attention.column.why")).text(point -> PointTexts.why(point, getLocale()))
        .under(this::asker).width("14rem").grow(3);
    grid.column("due", getTranslation("attention.column.due")).badge(PointTexts::dueStatus,
        point -> PointTexts.due(point, getLocale())).sorted("due").width("8rem");
    grid.column("asked-by", getTranslation("attention.column.asked-by")).text(PointRow::askedBy).sorted("askedBy")
        .extra();
    grid.column("provider", getTranslation("attention.column.provider")).text(PointRow::providerName)
        .sorted("providerName").width("7.5rem").grow(1);
    grid.column("municipality", getTranslation("attention.column.municipality")).text(PointRow::municipalityName)
        .sorted("municipalityName").width("7.5rem");
    grid.column("since", getTranslation("attention.column.since")).moment(PointRow::firstSeen).sorted("firstSeen")
        .width("7.5rem");
    grid.column("last-seen", getTranslation("attention.column.last-seen")).moment(PointRow::lastSeen)
        .sorted("lastSeen").extra();
    grid.column("resolved", getTranslation("attention.column.resolved")).moment(PointRow::resolved).extra();
    return grid.filteredBy(filters).identifiedBy(PointRow::id)
        .whenEmpty(new EmptyState(getTranslation("attention.list.empty"), getTranslation("attention.list.empty-how")))
        .rows(page -> points.rows(viewer, filter(), page), () -> points.count(viewer, filter()));
  }

  private @Nullable String asker(PointRow point) {
    return point.askedBy() == null ? null : getTranslation("attention.list.asked-by", point.askedBy());
  }

  private AttentionFilter filter() {
    return new AttentionFilter(filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null), null,
        filters.value("state").filter("all"::equals).isPresent());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("attention.view.title");
  }
}
