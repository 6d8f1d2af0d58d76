package nl.speelruimte.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The page is made after the browser has its frame, too late for a status; so the frame says it: an address without a
 * page, or with one that is not for whoever asks, is not found.
 */
final class PageStatus {

  private static final AccessAnnotationChecker FENCES = new AccessAnnotationChecker();

  private PageStatus() {}

  static void tell(IndexHtmlResponse frame) {
    if (!leadsToAPage(frame.getVaadinRequest())) {
      frame.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean leadsToAPage(VaadinRequest request) {
    var path = request.getPathInfo();
    var address = path == null ? "" : path.replaceAll("^/|/$", "");
    var target = request.getService().getRouter().getRegistry().getNavigationRouteTarget(address);
    return target.hasTarget()
        && FENCES.hasAccess(target.getRouteTarget().getTarget(), request.getUserPrincipal(), request::isUserInRole);
  }
}
