package nl.speelruimte.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes anew, inside the publishing transaction, all that follows from the facts a batch touches. */
@Component
class Derivation {

  private final JdbcClient jdbc;
  private final Clock clock;

  Derivation(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Returns the batches with a claim line of which it was judged anew whether its reference number was used before. */
  List<Long> renew(long batchId) {
    jdbc.sql("DELETE FROM ledger_touched WHERE batch_id = :batch").param("batch", batchId).update();
    run(AllocationDerivation.STEPS, batchId);
    ClaimDerivation.STEPS.forEach(steps -> run(steps, batchId));
    return jdbc.sql(ClaimDerivation.SHARING).query(Long.class).list();
  }

  private void run(Iterable<String> steps, long batchId) {
    var year = LocalDate.now(clock).getYear();
    for (var step : steps) {
      jdbc.sql(step).param("batch", batchId).param("year", year).update();
    }
  }
}
