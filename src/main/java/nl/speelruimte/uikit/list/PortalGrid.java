package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.speelruimte.kernel.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/**
 * A list: paged and sorted by the server, kept in the address of the page, exported as XLSX or CSV, usable by keyboard
 * and on a phone. Declare the columns, then say where the rows come from.
 */
@Tag("portal-grid")
@JsModule("context://portal/components/portal-grid.js")
@JsModule("context://portal/components/space-bar.js")
public final class PortalGrid<T> extends Div implements AfterNavigationObserver {

  private static final int ROWS_THAT_NEED_NO_SCROLLING = 30;
  private final String label;
  private final Grid<T> grid = new Grid<>();
  private final GridState<T> state;
  private final List<GridColumn<T>> columns = new ArrayList<>();
  private final Span countText = new Span();
  private final Div tools = new Div(countText);
  private @Nullable FilterBar filters;
  private @Nullable Component empty;
  private Supplier<@Nullable AsOf> asOf = () -> null;
  private Function<Pageable, List<T>> rows = page -> List.of();
  private LongSupplier count = () -> 0;
  private Function<T, Object> identity = row -> row;
  private long total = -1;

  /**
   * @param name names its order and columns in the address; unique on its page
   * @param label what the list is, for screen readers and for the file of an export
   */
  public PortalGrid(String name, String label) {
    this.label = label;
    this.state = new GridState<>(name, grid);
    addClassName("portal-grid");
    grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    grid.getElement().setAttribute("aria-label", label);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setMultiSort(false);
    countText.addClassNames("grid-count", "why");
    countText.getElement().setAttribute("aria-live", "polite");
    tools.addClassName("grid-tools");
    add(tools, grid);
  }

  /**
   * A column; say with the result how it is shown.
   *
   * @param key names it in the address
   */
  public GridColumn<T> column(String key, String header) {
    var column = new GridColumn<T>(key, header, getLocale());
    columns.add(column);
    return column;
  }

  /** Shows the rows again after every change of the filters. */
  public PortalGrid<T> filteredBy(FilterBar bar) {
    filters = bar.onChange(this::refresh);
    return this;
  }

  /** Files of this list say in name and content from where the page looks back. Call it before {@link #rows}. */
  public PortalGrid<T> asOf(Supplier<@Nullable AsOf> from) {
    asOf = from;
    return this;
  }

  /** How it is sorted when the address says nothing. */
  public PortalGrid<T> sortedBy(String columnKey, boolean descending) {
    state.sortedBy(GridOrder.text(columnKey, descending));
    return this;
  }

  /** What is shown when there are no rows at all; with filters on it says that nothing matches them. */
  public PortalGrid<T> whenEmpty(Component state) {
    empty = state;
    return this;
  }

  /** What makes two rows the same after a refresh; the row itself when nothing is said. */
  public PortalGrid<T> identifiedBy(Function<T, Object> key) {
    identity = key;
    return this;
  }

  /**
   * Where the rows come from; call it last. Both functions read the filters when they are called; the order of rows
   * must be complete (end with a key), since pages are fetched one by one.
   */
  public PortalGrid<T> rows(Function<Pageable, List<T>> page, LongSupplier number) {
    rows = page;
    count = number;
    columns.forEach(this::build);
    getElement().setAttribute("row-links", columns.stream().anyMatch(GridColumn::leadsSomewhere));
    var menu = new GridColumnMenu<>(grid, columns, state::keepColumns);
    state.chosenWith(menu);
    tools.add(menu, new GridExport<>(label, columns, () -> GridOrder.of(grid), asOf, page));
    grid.setItems(new CallbackDataProvider<T, Void>(
        query -> rows.apply(VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
        this::size,
        identity::apply));
    return this;
  }

  /** What stands under a column, such as its sum; may change with the filters. */
  public PortalGrid<T> footer(String columnKey, String text) {
    grid.getColumnByKey(columnKey).setFooter(text);
    return this;
  }

  /** Fetches the rows again. */
  public void refresh() {
    total = -1;
    grid.getDataProvider().refreshAll();
    size(new Query<>());
  }

  /** The framework's grid, for what this one does not offer: details, selection. */
  public Grid<T> grid() {
    return grid;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    getUI().ifPresent(ui -> {
      ListState.of(ui).read(event.getLocation());
      state.restore();
    });
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    state.restore();
  }

  private void build(GridColumn<T> column) {
    var built = grid.addColumn(column.renderer()).setHeader(column.header).setKey(column.key);
    built.setTextAlign(column.right ? ColumnTextAlign.END : ColumnTextAlign.START);
    built.setFlexGrow(column.grow);
    if (column.width == null) {
      built.setAutoWidth(true);
    } else {
      built.setWidth(column.width);
    }
    if (column.sortProperty == null) {
      built.setSortable(false);
    } else {
      built.setSortProperty(column.sortProperty);
    }
    built.getElement().setAttribute("desk-only", !column.onPhone);
  }

  private int size(Query<T, Void> query) {
    if (total < 0) {
      total = count.getAsLong();
      grid.setAllRowsVisible(total <= ROWS_THAT_NEED_NO_SCROLLING);
      countText.setText(getTranslation("uikit.grid.count", total));
      grid.setEmptyStateComponent(emptyState());
    }
    return Math.toIntExact(total);
  }

  private Component emptyState() {
    if (filters != null && filters.isActive()) {
      return new EmptyState(getTranslation("uikit.grid.no-match"), getTranslation("uikit.grid.no-match-how"));
    }
    return empty == null ? new Span(getTranslation("uikit.grid.empty")) : empty;
  }
}
