package nl.speelruimte.imports.loading;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import nl.speelruimte.database.Collision;
import nl.speelruimte.imports.format.Reason;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells faults apart that go away by themselves from those that do not. */
public final class Faults {

  private static final int TABLE_FULL = 1114;
  private static final int DISK_FULL = 1021;

  private Faults() {}

  /** True when trying again makes sense: the database was away, or two transactions met. */
  static boolean isPassing(Throwable fault) {
    if (Collision.isIn(fault)) {
      return true;
    }
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof TransientDataAccessException || cause instanceof RecoverableDataAccessException
          || cause instanceof SQLNonTransientConnectionException || cause instanceof SQLTransientException
          || cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("08")) {
        return true;
      }
    }
    return false;
  }

  static Reason reason(Throwable fault) {
    if (fault instanceof Exhausted) {
      return Reason.of("imports.reason.exhausting");
    }
    return Reason.of(isFull(fault) ? "imports.reason.disk-full" : "imports.reason.failed");
  }

  /** True when there was no room, on our disk or on that of the database. */
  public static boolean isFull(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && (sql.getErrorCode() == TABLE_FULL || sql.getErrorCode() == DISK_FULL)
          || cause instanceof IOException io && String.valueOf(io.getMessage()).contains("No space left")) {
        return true;
      }
    }
    return false;
  }
}
