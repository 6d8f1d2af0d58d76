package nl.speelruimte.contracting.changes;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.audit.TrailDoor;
import nl.speelruimte.contracting.ContractScopes;
import nl.speelruimte.contracting.versions.Recorded;
import nl.speelruimte.kernel.AsOf;
import nl.speelruimte.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a contract is for whoever may see the contract. */
@Component
class TrailOfContracts implements TrailDoor {

  private final JdbcClient jdbc;
  private final Clock clock;

  TrailOfContracts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "contracting.contract";
  }

  @Override
  public Set<String> seen(Viewer viewer, Set<String> ids, @Nullable AsOf asOf) {
    var recorded = new Recorded(asOf);
    var mine = ContractScopes.contracts(viewer.scope(), recorded.day(clock));
    return jdbc.sql("SELECT c.id FROM %s c WHERE c.id IN (:ids) AND (%s)".formatted(recorded.contracts(), mine.sql()))
        .param("ids", TrailOfLots.numbers(ids)).params(recorded.parameters()).params(mine.parameters())
        .query(String.class).stream().collect(Collectors.toSet());
  }
}
