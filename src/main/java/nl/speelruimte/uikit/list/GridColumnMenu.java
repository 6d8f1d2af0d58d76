package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The menu of columns that are shown only for who chooses them; the choice stands in the address. */
final class GridColumnMenu<T> extends MenuBar {

  private final Grid<T> grid;
  private final Map<String, MenuItem> items = new LinkedHashMap<>();

  GridColumnMenu(Grid<T> grid, List<GridColumn<T>> columns, Runnable chosen) {
    this.grid = grid;
    addClassName("grid-columns");
    var choices = addItem(getTranslation("uikit.grid.columns")).getSubMenu();
    columns.stream().filter(column -> column.extra).forEach(column -> {
      var item = choices.addItem(column.header);
      item.setCheckable(true);
      item.setKeepOpen(true);
      item.addClickListener(click -> {
        grid.getColumnByKey(column.key).setVisible(item.isChecked());
        chosen.run();
      });
      items.put(column.key, item);
    });
    read(null);
    setVisible(!items.isEmpty());
  }

  /** The keys of the chosen columns; null when none is. */
  @Nullable String text() {
    return Optional.of(items.keySet().stream().filter(key -> items.get(key).isChecked()).collect(Collectors.joining(",")))
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  void read(@Nullable String text) {
    var shown = text == null ? List.of() : List.of(text.split(","));
    items.forEach((key, item) -> {
      item.setChecked(shown.contains(key));
      grid.getColumnByKey(key).setVisible(shown.contains(key));
    });
  }
}
