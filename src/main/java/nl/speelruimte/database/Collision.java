package nl.speelruimte.database;

import java.sql.SQLException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Two transactions that wanted the same rows: one had to give way, and may well succeed when it tries again. */
public final class Collision {

  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;

  private Collision() {}

  /** Whether this was the cause; the server's own number counts, since not every layer has a name for it. */
  public static boolean isIn(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof PessimisticLockingFailureException
          || cause instanceof SQLException sql
              && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT)) {
        return true;
      }
    }
    return false;
  }
}
