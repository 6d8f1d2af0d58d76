package nl.speelruimte.contracting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Supplier;
import nl.speelruimte.contracting.ContractFilter;
import nl.speelruimte.contracting.ContractRow;
import nl.speelruimte.contracting.Contracts;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.list.EmptyState;
import nl.speelruimte.uikit.list.FilterBar;
import nl.speelruimte.uikit.list.PortalGrid;

/** The list of contracts, the same on its own page, with a lot and with a provider. */
final class ContractsGrid {

  private ContractsGrid() {}

  /** @param withProvider false where all rows are of one provider */
  static PortalGrid<ContractRow> of(Contracts contracts, Viewer viewer, Supplier<ContractFilter> filter,
      FilterBar filters, boolean withProvider) {
    return of(contracts, viewer, filter, withProvider, new PortalGrid<ContractRow>("contracts", text("contracts.title"))
        .filteredBy(filters));
  }

  /** Without filters of its own. */
  static PortalGrid<ContractRow> of(Contracts contracts, Viewer viewer, Supplier<ContractFilter> filter,
      boolean withProvider) {
    return of(contracts, viewer, filter, withProvider,
        new PortalGrid<ContractRow>("contracts", text("contracts.title")));
  }

  private static PortalGrid<ContractRow> of(Contracts contracts, Viewer viewer, Supplier<ContractFilter> filter,
      boolean withProvider, PortalGrid<ContractRow> grid) {
    grid.column("number", text("field.number")).text(ContractRow::number)
        .link(row -> "contracts/" + row.id()).sorted("number").phone();
    if (withProvider) {
      grid.column("provider", text("field.provider")).text(ContractRow::providerName).sorted("providerName")
          .phone().grow(2);
    }
    grid.column("procurement", text("field.procurement")).text(ContractRow::procurement).sorted("procurement");
    grid.column("lots", text("field.lots")).text(ContractRow::lots).sorted("lots");
    grid.column("start", text("field.start")).date(ContractRow::start).sorted("start");
    grid.column("end", text("field.end")).date(ContractRow::lastDay).sorted("end");
    grid.column("notice", text("field.noticeBy")).text(row -> ContractStatuses.notice(row, Amounts.of(grid)::date))
        .exported(row -> ContractStatuses.mayGiveNotice(row) ? row.noticeBy() : ContractStatuses.notice(row, Amounts.of(grid)::date))
        .sorted("noticeBy");
    grid.column("status", text("field.status")).badge(row -> ContractStatuses.look(row.status()),
        row -> ContractStatuses.word(row.status())).sorted("status").phone();
    return grid.identifiedBy(ContractRow::id)
        .whenEmpty(new EmptyState(text("contracts.empty"), text("register.how")))
        .rows(page -> contracts.rows(viewer, filter.get(), page), () -> contracts.count(viewer, filter.get()));
  }

  private static String text(String key) {
    return I18NProvider.translate("contracting." + key);
  }
}
