package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.speelruimte.documents.TableFormat;
import nl.speelruimte.documents.TableWriter;
import nl.speelruimte.kernel.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** The menu that hands out every row of a list as it is filtered and sorted now, fetched page by page. */
final class GridExport<T> extends Div {

  private static final int PAGE = 1_000;
  private final String label;
  private final List<GridColumn<T>> columns;
  private final Supplier<Sort> sort;
  private final Supplier<@Nullable AsOf> asOf;
  private final Function<Pageable, List<T>> rows;

  GridExport(String label, List<GridColumn<T>> columns, Supplier<Sort> sort, Supplier<@Nullable AsOf> asOf,
      Function<Pageable, List<T>> rows) {
    this.label = label;
    this.columns = columns.stream().filter(column -> column.exported != null).toList();
    this.sort = sort;
    this.asOf = asOf;
    this.rows = rows;
    addClassName("grid-export");
    var menu = new MenuBar();
    var choices = menu.addItem(getTranslation("uikit.grid.export")).getSubMenu();
    for (var format : TableFormat.values()) {
      var link = link(format);
      choices.addItem(
          getTranslation("uikit.grid.export." + format), chosen -> link.getElement().callJsFunction("click"));
      add(link);
    }
    add(menu);
  }

  /** What the list is called on the screen, without what no file name may have, and from where it looks back. */
  private String fileName(@Nullable AsOf from) {
    var name = label.replaceAll("[^\\p{L}\\p{N} -]", "");
    return from == null ? name : getTranslation("uikit.as-of.file", name, from.day().toString());
  }

  private List<String> headers(@Nullable AsOf from) {
    var headers = new ArrayList<>(columns.stream().map(column -> column.header).toList());
    if (from != null) {
      headers.add(getTranslation("uikit.as-of.label"));
    }
    return headers;
  }

  private List<@Nullable Object> cells(T row, @Nullable AsOf from) {
    var cells = new ArrayList<@Nullable Object>();
    columns.forEach(column -> cells.add(column.exported.apply(row)));
    if (from != null) {
      cells.add(from.day());
    }
    return cells;
  }

  private Anchor link(TableFormat format) {
    var link = new Anchor(download -> write(format, download), "");
    link.getElement().setAttribute("download", true);
    link.addClassName("hidden-link");
    return link;
  }

  private void write(TableFormat format, DownloadEvent download) throws IOException {
    var ui = download.getUI();
    CurrentInstance.set(UI.class, ui);
    var from = asOf.get();
    var name = fileName(from);
    download.setFileName(name + format.ending());
    download.setContentType(format.mediaType());
    try (var table = TableWriter.open(format, download.getOutputStream(), name, ui.getLocale(), headers(from))) {
      Pageable page = PageRequest.of(0, PAGE, sort.get());
      List<T> fetched;
      do {
        fetched = rows.apply(page);
        for (var row : fetched) {
          table.row(cells(row, from));
        }
        page = page.next();
      } while (fetched.size() == PAGE);
    } finally {
      CurrentInstance.set(UI.class, null);
    }
  }
}
