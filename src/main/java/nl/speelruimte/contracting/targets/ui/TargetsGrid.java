package nl.speelruimte.contracting.targets.ui;

import static nl.speelruimte.contracting.targets.ui.TargetWords.text;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.Supplier;
import nl.speelruimte.contracting.targets.TargetFilter;
import nl.speelruimte.contracting.targets.TargetRow;
import nl.speelruimte.contracting.targets.Targets;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;

/** The list of targets. */
final class TargetsGrid {

  private TargetsGrid() {}

  static PortalGrid<TargetRow> of(Targets targets, Viewer viewer, Supplier<TargetFilter> filter, FilterBar filters) {
    var locale = UI.getCurrent().getLocale();
    var grid = new PortalGrid<TargetRow>("targets", text("contracting.targets.title"));
    grid.column("indicator", text("contracting.target-field.indicator")).text(TargetRow::indicatorName)
        .link(row -> "targets/" + row.id()).sorted("indicator").phone().width("13rem").grow(2);
    grid.column("aim", text("contracting.target-field.aim")).text(row -> TargetWords.aim(row, locale)).width("9rem").phone();
    grid.column("about", text("contracting.target-field.about")).text(row -> row.about().name())
        .under(row -> text("contracting.target-subject." + row.about().subject())).sorted("about").width("11rem").grow(2);
    grid.column("baseline", text("contracting.target-field.baseline")).text(row -> baseline(row, locale)).right().width("6.5rem");
    grid.column("due", text("contracting.target-field.due")).date(TargetRow::due).sorted("due").width("8rem");
    grid.column("status", text("contracting.target-field.status")).badge(row -> TargetWords.look(row.status()),
        row -> TargetWords.word(row.status())).sorted("status").width("11.5rem").phone();
    grid.column("code", text("contracting.target-field.indicatorCode")).text(TargetRow::indicatorCode).extra();
    grid.column("source", text("contracting.target-field.source")).text(TargetRow::source).extra();
    return grid.filteredBy(filters).identifiedBy(TargetRow::id)
        .whenEmpty(new EmptyState(text("contracting.targets.empty"), text("contracting.targets.empty-how")))
        .rows(page -> targets.rows(viewer, filter.get(), page), () -> targets.count(viewer, filter.get()));
  }

  private static String baseline(TargetRow row, Locale locale) {
    return TargetWords.value(row.baseline(), row.unit(), locale);
  }
}
