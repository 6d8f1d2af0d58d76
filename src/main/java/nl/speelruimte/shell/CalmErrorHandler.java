package nl.speelruimte.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.io.IOException;
import java.util.UUID;
import nl.speelruimte.database.Collision;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.uikit.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells the user calmly what did not happen; a bug is logged under a number the user can pass on. */
class CalmErrorHandler implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(CalmErrorHandler.class);
  private final RefusedPages refused;

  CalmErrorHandler(RefusedPages refused) {
    this.refused = refused;
  }

  @Override
  public void error(ErrorEvent event) {
    var problem = event.getThrowable();
    switch (problem) {
      case RuleBroken no -> notice(() -> Notices.problem(no));
      case OptimisticLockingFailureException _ -> notice(Notices::changedMeanwhile);
      case NotHere _, AccessDeniedException _ -> {
        refused.here(problem);
        notice("shell.error.not-here");
      }
      case DataAccessException met when Collision.isIn(met) -> {
        LOG.warn("Two transactions met", met);
        notice("shell.error.collision");
      }
      case CannotGetJdbcConnectionException _, CannotCreateTransactionException _, TransientDataAccessException _ -> {
        LOG.warn("The database does not answer", problem);
        notice("shell.error.database");
      }
      case IOException gone -> LOG.debug("The browser went away before it had its answer", gone);
      case Throwable bug -> unexpected(bug);
    }
  }

  private static void unexpected(Throwable bug) {
    var number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Unexpected problem {}", number, bug);
    notice(() -> Notices.problem(I18NProvider.translate("shell.error.unexpected", number)));
  }

  private static void notice(String textKey) {
    notice(() -> Notices.problem(I18NProvider.translate(textKey)));
  }

  private static void notice(Runnable show) {
    if (UI.getCurrent() != null) {
      show.run();
    }
  }
}
