package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.speelruimte.database.Collision;
import nl.speelruimte.imports.files.Spool;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every loading stands on: the spool of files, transactions, and who clears away what broke off. */
@Component
public class LoadingGround {

  /** A wait for a lock takes the better part of a minute, and whoever is waiting should not wait for several. */
  private static final RetryPolicy SOON = RetryPolicy.builder().predicate(Collision::isIn).maxRetries(4)
      .delay(Duration.ofMillis(100)).multiplier(2).jitter(Duration.ofMillis(50)).timeout(Duration.ofMinutes(1)).build();
  private final RetryTemplate again = new RetryTemplate(SOON);
  private final Spool spool;
  private final TransactionTemplate transactions;
  private final Set<Long> brokenOff = ConcurrentHashMap.newKeySet();

  LoadingGround(Spool spool, PlatformTransactionManager manager) {
    this.spool = spool;
    this.transactions = new TransactionTemplate(manager);
  }

  Spool spool() {
    return spool;
  }

  /** Batches that broke off, in an earlier run or in this one; any other that is being read is in good hands. */
  Set<Long> brokenOff() {
    return brokenOff;
  }

  /** Does the work in one transaction; what it throws rolls all of it back. */
  void inTransaction(Work work) throws IOException {
    run(work, false);
  }

  /**
   * Does the work in one transaction, and the whole of it again, a few times, when it met another one. For work that is
   * short and leaves nothing behind outside its transaction.
   */
  public void undisturbed(Runnable work) {
    again.invoke(() -> transactions.executeWithoutResult(_ -> work.run()));
  }

  /** Does the work in one transaction and rolls it back in the end. */
  void rehearsed(Work work) throws IOException {
    run(work, true);
  }

  private void run(Work work, boolean rollBack) throws IOException {
    try {
      transactions.executeWithoutResult(status -> {
        try {
          work.run();
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
        if (rollBack) {
          status.setRollbackOnly();
        }
      });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Work that may read a file. */
  interface Work {
    void run() throws IOException;
  }
}
