package nl.speelruimte.kernel;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * The columns a list may be sorted by: the screen names a property, only the SQL written here reaches the query.
 *
 * @param columns SQL expressions by the name of the property
 * @param last the columns that make the order complete, such as {@code p.name, p.id}
 */
public record SortColumns(Map<String, String> columns, String last) {

  public SortColumns {
    columns = Map.copyOf(columns);
  }

  /** ORDER BY and, for a page, LIMIT and OFFSET; properties that are not known are passed over. */
  public String of(Pageable page) {
    var asked = page.getSort().stream()
        .filter(order -> columns.containsKey(order.getProperty()))
        .map(order -> columns.get(order.getProperty()) + (order.getDirection() == Sort.Direction.DESC ? " DESC" : ""));
    var order = Stream.concat(asked, Stream.of(last)).collect(Collectors.joining(", ", " ORDER BY ", ""));
    return page.isPaged() ? order + " LIMIT " + page.getPageSize() + " OFFSET " + page.getOffset() : order;
  }
}
