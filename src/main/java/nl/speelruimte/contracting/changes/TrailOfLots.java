package nl.speelruimte.contracting.changes;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.contracting.ContractScopes;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a lot is for whoever may see the lot. */
@Component
class TrailOfLots implements TrailDoor {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private final JdbcClient jdbc;

  TrailOfLots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "contracting.lot";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    var mine = ContractScopes.lots(viewer.scope());
    return jdbc.sql("SELECT l.id FROM contracting_lot l WHERE l.id IN (:ids) AND (" + mine.sql() + ")")
        .param("ids", numbers(ids)).params(mine.parameters())
        .query(String.class).stream().collect(Collectors.toSet());
  }

  /** Those that can be numbers at all; no number is 0. */
  static List<Integer> numbers(Set<String> ids) {
    return Stream.concat(Stream.of(0), ids.stream().filter(id -> NUMBER.matcher(id).matches()).map(Integer::valueOf))
        .toList();
  }
}
