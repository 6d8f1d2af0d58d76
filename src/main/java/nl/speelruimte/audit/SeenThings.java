package nl.speelruimte.audit;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.Restriction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds, for a {@link TrailDoor}, those of its things that stand in a table where a viewer may see them. */
public final class SeenThings {

  private static final Pattern NUMBER = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private SeenThings() {}

  /**
   * @param from the table with the name that the restriction knows it by, and whatever that needs beside it
   * @param id the column with the number of the thing, a UUID
   * @param ids as in the trail; what is no such number is nobody's
   */
  public static Set<String> of(JdbcClient jdbc, String from, String id, Restriction mine, Set<String> ids) {
    var known = ids.stream().filter(each -> NUMBER.matcher(each).matches()).collect(Collectors.toSet());
    return known.isEmpty() ? Set.of()
        : jdbc.sql("SELECT %2$s FROM %1$s WHERE %2$s IN (:ids) AND (%3$s)".formatted(from, id, mine.sql()))
            .param("ids", known).params(mine.parameters()).query(String.class).stream().collect(Collectors.toSet());
  }
}
