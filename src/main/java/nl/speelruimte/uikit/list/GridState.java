package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.grid.Grid;
import org.jspecify.annotations.Nullable;

/** What a list keeps in the address of its page: how it is sorted, and which columns were chosen. */
final class GridState<T> {

  private final String name;
  private final Grid<T> grid;
  private @Nullable GridColumnMenu<T> menu;
  private @Nullable String defaultSort;
  private boolean restoring;

  GridState(String name, Grid<T> grid) {
    this.name = name;
    this.grid = grid;
    grid.addSortListener(sorted -> keepSort());
  }

  /** How it is sorted when the address says nothing. */
  void sortedBy(String order) {
    defaultSort = order;
  }

  void chosenWith(GridColumnMenu<T> columns) {
    menu = columns;
  }

  void keepColumns() {
    put("-columns", menu == null ? null : menu.text());
  }

  void restore() {
    if (menu != null) {
      menu.read(value("-columns"));
    }
    var order = value("-sort");
    restoring = true;
    grid.sort(GridOrder.read(grid, order == null ? defaultSort : order));
    restoring = false;
  }

  private void keepSort() {
    if (!restoring) {
      put("-sort", GridOrder.text(grid));
    }
  }

  private void put(String what, @Nullable String value) {
    grid.getUI().ifPresent(ui -> ListState.of(ui).put(ui, name + what, value));
  }

  private @Nullable String value(String what) {
    return grid.getUI().flatMap(ui -> ListState.of(ui).value(name + what)).orElse(null);
  }
}
