package nl.speelruimte.improvement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ActionStatus;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.changes.ActionChanges;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.parties.PartyDirectory;
import nl.speelruimte.parties.PartyOptions;
import nl.speelruimte.uikit.PageHeader;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.FilterBar.Option;

/** UC-110: the improvement actions, what is due first before the others. */
@Route("improvement-actions")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class ImprovementActionsView extends Div implements HasDynamicTitle {

  private static final int YEARS = 6;
  private final FilterBar filters = new FilterBar();

  ImprovementActionsView(ImprovementActions actions, ActionChanges changes, PartyDirectory directory,
      CurrentViewer current, Clock clock) {
    var viewer = current.get();
    var today = LocalDate.now(clock);
    var header = new PageHeader(getPageTitle()).sub(getTranslation(viewer.role().isProvider()
        ? "improvement.list.sub-provider" : "improvement.list.sub"));

    filters.search("q", getTranslation("improvement.filter.text"));
    offerParties(viewer, directory);
    filters.choice("status", getTranslation("improvement.field.status"), Stream.concat(
            Stream.of(new Option("open", getTranslation("improvement.filter.open"))),
            Stream.concat(Arrays.stream(ActionStatus.values())
                .map(status -> new Option(status.name(), ActionWords.status(status))),
                Stream.of(new Option("all", getTranslation("improvement.filter.all"))))).toList())
        .preset("status", "open")
        .choice("year", getTranslation("improvement.field.year"), years(today.getYear() + 1));

    addClassName("view");
    add(header, filters, ActionsGrid.of(actions, changes, viewer, this::filter, filters, today));
  }

  private void offerParties(Viewer viewer, PartyDirectory directory) {
    var known = directory.of(viewer);
    if (!viewer.role().isProvider()) {
      filters.choice("provider", getTranslation("improvement.field.provider"), PartyOptions.providers(known));
    }
    filters.choice("municipality", getTranslation("improvement.field.municipality"), PartyOptions.municipalities(known));
  }

  private static List<Option> years(int last) {
    return IntStream.range(0, YEARS).mapToObj(back -> Integer.toString(last - back)).map(year -> new Option(year, year))
        .toList();
  }

  private ActionFilter filter() {
    return new ActionFilter(filters.value("q").orElse(""), filters.number("provider").map(ProviderId::new).orElse(null),
        filters.number("municipality").map(MunicipalityId::new).orElse(null),
        filters.constant("status", ActionStatus.class).orElse(null), filters.number("year").orElse(null),
        filters.value("status").filter("all"::equals).isPresent());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("improvement.list.title");
  }
}
