package nl.speelruimte.identity.review;

import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.identity.people.PeopleScope;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said in a round is for whoever manages the accounts in it. */
@Component
class TrailOfReviews implements TrailDoor {

  private final JdbcClient jdbc;

  TrailOfReviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "identity.review";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    var mine = PeopleScope.managedBy(viewer);
    var known = ids.stream().filter(id -> ReviewId.parse(id).isPresent()).collect(Collectors.toSet());
    return known.isEmpty() ? Set.of()
        : jdbc.sql("SELECT a.id FROM identity_access_review a WHERE a.id IN (:ids) AND (" + mine.sql() + ")")
            .param("ids", known).params(mine.parameters()).query(String.class).stream().collect(Collectors.toSet());
  }
}
