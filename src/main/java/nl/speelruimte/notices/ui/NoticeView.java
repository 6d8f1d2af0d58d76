package nl.speelruimte.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.notices.MyNotices;

/** UC-60: the address of one notice: it counts as read from now on, and what it is about opens. */
@Route("notices/:notice([0-9]{1,18})")
@RolesAllowed({"BUREAU_MANAGER", "BUREAU_ANALYST", "BUREAU_ADMIN", "MUNICIPAL_MANAGER", "MUNICIPAL_READER", "AUDITOR",
    "PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class NoticeView extends Div implements BeforeEnterObserver {

  private final MyNotices notices;
  private final CurrentViewer current;

  NoticeView(MyNotices notices, CurrentViewer current) {
    this.notices = notices;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var notice = event.getRouteParameters().getLong("notice").orElseThrow();
    event.forwardToUrl(notices.open(current.get(), notice));
  }
}
