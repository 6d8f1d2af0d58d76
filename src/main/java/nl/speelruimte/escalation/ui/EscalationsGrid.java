package nl.speelruimte.escalation.ui;

import static nl.speelruimte.escalation.ui.EscalationWords.text;

import java.util.function.Supplier;
import nl.speelruimte.escalation.EscalationFilter;
import nl.speelruimte.escalation.EscalationRow;
import nl.speelruimte.escalation.Escalations;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;
import org.jspecify.annotations.Nullable;

/** The list of escalations, on its own page and on that of a provider. */
final class EscalationsGrid {

  private EscalationsGrid() {}

  /** @param bar null where there is nothing to filter by */
  static PortalGrid<EscalationRow> of(Escalations escalations, Viewer viewer, Supplier<EscalationFilter> filter,
      @Nullable FilterBar bar) {
    var grid = new PortalGrid<EscalationRow>("escalations", text("escalation.list.title"));
    grid.column("level", text("escalation.field.level")).badge(EscalationWords::status, EscalationWords::state)
        .sorted("level").link(row -> "escalations/" + row.id()).width("14rem").phone();
    if (bar != null) {
      grid.column("provider", text("escalation.column.provider")).text(EscalationRow::providerName).sorted("provider")
          .link(row -> "providers/" + row.provider()).grow(1).phone();
    }
    grid.column("municipality", text("escalation.column.municipality")).text(EscalationWords::whose)
        .sorted("municipality").width("9rem");
    grid.column("reason", text("escalation.field.reason")).text(EscalationRow::reason).width("16rem").grow(3);
    grid.column("deadline", text("escalation.field.deadline")).date(EscalationRow::deadline).sorted("deadline")
        .width("8rem").phone();
    grid.column("owner", text("escalation.field.ownedBy")).text(EscalationRow::ownedBy).sorted("ownedBy").width("10rem");
    grid.column("contract", text("escalation.column.contract")).text(EscalationRow::contractNumber).extra();
    grid.column("opened", text("escalation.column.opened")).date(EscalationRow::openedOn).sorted("openedOn").extra();
    grid.column("closed", text("escalation.column.closed")).date(EscalationRow::closedOn).sorted("closedOn").extra();
    if (bar != null) {
      grid.filteredBy(bar);
    }
    return grid.identifiedBy(EscalationRow::id)
        .whenEmpty(new EmptyState(text("escalation.list.empty"), text("escalation.list.empty-how")))
        .rows(page -> escalations.rows(viewer, filter.get(), page), () -> escalations.count(viewer, filter.get()));
  }
}
