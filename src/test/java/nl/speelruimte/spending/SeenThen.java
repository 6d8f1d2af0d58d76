package nl.speelruimte.spending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.speelruimte.kernel.AsOf;

/** What was shown at a moment, by name. */
record SeenThen(AsOf asOf, Map<String, Object> shown) {

  /** What was shown then and is not now, or the other way round; empty when both are the same. */
  List<String> differences(Map<String, Object> now) {
    var names = new TreeSet<>(shown.keySet());
    names.addAll(now.keySet());
    return names.stream().filter(name -> !Objects.equals(shown.get(name), now.get(name)))
        .map(name -> "%s: %s, but looking back %s".formatted(name, shown.get(name), now.get(name))).toList();
  }
}
