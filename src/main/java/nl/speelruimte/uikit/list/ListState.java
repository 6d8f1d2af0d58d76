package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query parameters of the page a user is on: what is filtered and how it is sorted. The address is the truth. */
final class ListState {

  private String path = "";
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private ListState() {}

  static ListState of(UI ui) {
    var known = ComponentUtil.getData(ui, ListState.class);
    if (known == null) {
      known = new ListState();
      known.read(ui.getActiveViewLocation());
      ComponentUtil.setData(ui, ListState.class, known);
    }
    return known;
  }

  void read(Location location) {
    path = location.getPath();
    values.clear();
    values.putAll(location.getQueryParameters().getParameters());
  }

  Optional<String> value(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).findFirst();
  }

  /** A step one can go back from. */
  void put(UI ui, String name, @Nullable String value) {
    if (change(name, value)) {
      ui.getPage().getHistory().pushState(null, location());
    }
  }

  /** Without a step, for what is still being typed. */
  void replace(UI ui, String name, @Nullable String value) {
    if (change(name, value)) {
      ui.getPage().getHistory().replaceState(null, location());
    }
  }

  void clear(UI ui, Iterable<String> names) {
    var changed = false;
    for (var name : names) {
      changed |= change(name, null);
    }
    if (changed) {
      ui.getPage().getHistory().pushState(null, location());
    }
  }

  /** The address of the page with this value, to go there. */
  Location with(String name, @Nullable String value) {
    change(name, value);
    return location();
  }

  private boolean change(String name, @Nullable String value) {
    var before = new HashMap<>(values);
    if (value == null || value.isEmpty()) {
      values.remove(name);
    } else {
      values.put(name, List.of(value));
    }
    return !before.equals(values);
  }

  private Location location() {
    return new Location(path, new QueryParameters(values));
  }
}
