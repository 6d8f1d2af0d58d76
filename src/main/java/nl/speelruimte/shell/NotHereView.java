package nl.speelruimte.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.speelruimte.kernel.NotHere;

/** What the page is about does not exist or is not the viewer's; the two look the same. */
@AnonymousAllowed
@ParentLayout(PortalLayout.class)
class NotHereView extends ErrorPage implements HasErrorParameter<NotHere> {

  private final RefusedPages refused;

  NotHereView(RefusedPages refused) {
    this.refused = refused;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotHere> problem) {
    refused.at(event.getLocation(), problem.getException());
    sayNotHere();
    return HttpServletResponse.SC_NOT_FOUND;
  }
}
