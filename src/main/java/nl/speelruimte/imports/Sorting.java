package nl.speelruimte.imports;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Turns the sorting a list asks for into SQL, for known columns only. */
final class Sorting {

  private Sorting() {}

  static String of(Pageable page, Map<String, String> columns, String otherwise) {
    var asked = page.getSort().stream()
        .filter(order -> columns.containsKey(order.getProperty()))
        .map(order -> columns.get(order.getProperty())
            + (order.getDirection() == Sort.Direction.DESC ? " DESC" : " ASC"))
        .collect(Collectors.joining(", "));
    return asked.isEmpty() ? otherwise : asked + ", " + otherwise;
  }
}
