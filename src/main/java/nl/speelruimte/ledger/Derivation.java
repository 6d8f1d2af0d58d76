package nl.speelruimte.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes anew, inside the publishing transaction, all that follows from the facts a batch touches. */
@Component
class Derivation {

  private final JdbcClient jdbc;

  Derivation(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the batches with a claim line of which it was judged anew whether its reference number was used before. */
  List<Long> renew(long batchId) {
    jdbc.sql("DELETE FROM ledger_touched WHERE batch_id = :batch").param("batch", batchId).update();
    run(AllocationDerivation.STEPS, batchId);
    ClaimDerivation.STEPS.forEach(steps -> run(steps, batchId));
    return jdbc.sql(ClaimDerivation.SHARING).query(Long.class).list();
  }

  private void run(Iterable<String> steps, long batchId) {
    for (var step : steps) {
      var statement = jdbc.sql(step);
      (step.contains(":batch") ? statement.param("batch", batchId) : statement).update();
    }
  }
}
