package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.speelruimte.imports.files.Spool;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every loading stands on: the spool of files and transactions. */
@Component
class LoadingGround {

  private final Spool spool;
  private final TransactionTemplate transactions;

  LoadingGround(Spool spool, PlatformTransactionManager manager) {
    this.spool = spool;
    this.transactions = new TransactionTemplate(manager);
  }

  Spool spool() {
    return spool;
  }

  /** Does the work in one transaction; what it throws rolls all of it back. */
  void inTransaction(Work work) throws IOException {
    run(work, false);
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
