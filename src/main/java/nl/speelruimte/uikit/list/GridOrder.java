package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** How a grid is sorted, as it stands in an address: the key of a column, with {@code ,desc} when descending. */
final class GridOrder {

  private static final String DESCENDING = "desc";

  private GridOrder() {}

  static @Nullable String text(Grid<?> grid) {
    return grid.getSortOrder().stream().findFirst()
        .map(each -> text(each.getSorted().getKey(), each.getDirection() == SortDirection.DESCENDING))
        .orElse(null);
  }

  static String text(String columnKey, boolean descending) {
    return descending ? columnKey + "," + DESCENDING : columnKey;
  }

  /** What the text says; nothing when it names no column that can be sorted. */
  static <T> List<GridSortOrder<T>> read(Grid<T> grid, @Nullable String text) {
    if (text == null) {
      return List.of();
    }
    var parts = text.split(",", 2);
    var column = grid.getColumnByKey(parts[0]);
    if (column == null || !column.isSortable()) {
      return List.of();
    }
    var descending = parts.length > 1 && DESCENDING.equals(parts[1]);
    return List.of(new GridSortOrder<>(column, descending ? SortDirection.DESCENDING : SortDirection.ASCENDING));
  }

  /** For a query: the properties the columns sort by. */
  static <T> Sort of(Grid<T> grid) {
    var orders = grid.getSortOrder().stream()
        .flatMap(each -> each.getSorted().getSortOrder(each.getDirection()))
        .toList();
    return VaadinSpringDataHelpers.toSpringDataSort(new Query<T, Void>(0, 1, orders, null, null));
  }
}
