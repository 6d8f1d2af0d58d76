package nl.speelruimte.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page is not for this viewer; looks the same as a page that does not exist. */
@AnonymousAllowed
@ParentLayout(PortalLayout.class)
class NotYours extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

  private final RefusedPages refused;

  NotYours(RefusedPages refused) {
    this.refused = refused;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> problem) {
    refused.at(event.getLocation(), problem.getException());
    sayNotHere();
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
