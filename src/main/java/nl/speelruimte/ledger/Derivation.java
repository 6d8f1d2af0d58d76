package nl.speelruimte.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes anew, inside the publishing transaction, all that follows from the facts that some batches touch. */
@Component
class Derivation {

  private final JdbcClient jdbc;
  private final Clock clock;

  Derivation(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What is touched is noted with the first of them and this turn; what was touched in earlier turns stays known.
   * Returns the batches with a claim line of which it was judged anew whether its reference number was used before.
   */
  List<Long> renew(List<Long> batches, long turn) {
    run(AllocationDerivation.STEPS, batches, turn);
    ClaimDerivation.STEPS.forEach(steps -> run(steps, batches, turn));
    return jdbc.sql(ClaimDerivation.SHARING).query(Long.class).list();
  }

  private void run(Iterable<String> steps, List<Long> batches, long turn) {
    var year = LocalDate.now(clock).getYear();
    for (var step : steps) {
      jdbc.sql(step).param("batches", batches).param("batch", batches.getFirst()).param("turn", turn)
          .param("year", year).update();
    }
  }
}
