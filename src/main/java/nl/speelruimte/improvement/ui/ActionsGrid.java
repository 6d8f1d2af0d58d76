package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.speelruimte.improvement.ActionFilter;
import nl.speelruimte.improvement.ActionId;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.ImprovementActions;
import nl.speelruimte.improvement.changes.ActionChanges;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** The list of actions, on its own page and on that of a provider. */
final class ActionsGrid {

  private ActionsGrid() {}

  /** @param bar null where there is nothing to filter by */
  static PortalGrid<ActionRow> of(ImprovementActions actions, ActionChanges changes, Viewer viewer,
      Supplier<ActionFilter> filter, @Nullable FilterBar bar, LocalDate today) {
    var news = new HashSet<ActionId>();
    var grid = new PortalGrid<ActionRow>("actions", text("improvement.list.title"));
    grid.column("title", text("improvement.field.title")).text(ActionRow::title)
        .under(row -> text("improvement.list.under", row.code(), row.category()))
        .news(row -> news.contains(row.id()) ? text("improvement.news.unseen") : null)
        .sorted("title").link(row -> "improvement-actions/" + row.id()).width("14rem").grow(3).phone();
    if (bar != null && !viewer.role().isProvider()) {
      grid.column("provider", text("improvement.field.provider")).text(ActionRow::providerName).sorted("provider")
          .link(row -> "providers/" + row.provider()).width("10rem").grow(1);
    }
    grid.column("status", text("improvement.field.status")).badge(row -> ActionWords.colour(row, today),
        row -> ActionWords.state(row, today)).sorted("status").width("10.5rem").phone();
    grid.column("due", text("improvement.field.dueOn")).date(ActionRow::dueOn).sorted("due").width("7.5rem");
    grid.column("review", text("improvement.field.reviewOn")).date(ActionRow::reviewOn).sorted("review").width("7.5rem");
    grid.column("promised", text("improvement.field.promised")).money(row -> row.figures().promised()).width("6.5rem");
    grid.column("realised", text("improvement.field.realised")).headroom(row -> row.figures().realised()).width("7rem");
    grid.column("attainment", text("improvement.field.attainment")).percent(row -> row.figures().attainment())
        .width("6rem");
    grid.column("code", text("improvement.field.code")).text(ActionRow::code).sorted("code").extra();
    grid.column("category", text("improvement.field.category")).text(ActionRow::category).extra();
    grid.column("owner", text("improvement.field.ownerName")).text(ActionRow::ownerName).sorted("owner").extra();
    grid.column("percentage", text("improvement.field.percentage")).number(ActionRow::percentage).extra();
    grid.column("start", text("improvement.field.startsOn")).date(ActionRow::startsOn).sorted("start").extra();
    grid.column("expected", text("improvement.field.expectedOn")).date(ActionRow::expectedOn).extra();
    grid.column("origin", text("improvement.field.origin")).text(row -> row.origin().title()).extra();
    grid.column("year", text("improvement.field.year")).text(row -> Integer.toString(row.year())).sorted("year").extra();
    if (bar != null) {
      grid.filteredBy(bar);
    }
    return grid.identifiedBy(ActionRow::id)
        .whenEmpty(new EmptyState(text("improvement.list.empty"), text("improvement.list.empty-how")))
        .rows(page -> withNews(actions.rows(viewer, filter.get(), page), changes, viewer, news),
            () -> actions.count(viewer, filter.get()));
  }

  /** One question per page that is fetched, of which several make a list. */
  private static List<ActionRow> withNews(List<ActionRow> rows, ActionChanges changes, Viewer viewer, Set<ActionId> news) {
    var shown = rows.stream().map(ActionRow::id).collect(Collectors.toSet());
    news.removeAll(shown);
    news.addAll(changes.unseen(viewer, shown));
    return rows;
  }
}
