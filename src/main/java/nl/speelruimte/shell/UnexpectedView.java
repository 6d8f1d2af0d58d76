package nl.speelruimte.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be made; the problem is in the log under the number that is shown. */
@AnonymousAllowed
@ParentLayout(PortalLayout.class)
class UnexpectedView extends ErrorPage implements HasErrorParameter<Exception> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedView.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> problem) {
    var number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Unexpected problem {} at {}", number, event.getLocation().getPath(), problem.getCaughtException());
    say("shell.unexpected.title", "shell.unexpected.text", number);
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
