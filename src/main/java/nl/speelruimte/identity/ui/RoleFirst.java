package nl.speelruimte.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.speelruimte.identity.CurrentViewer;
import org.springframework.stereotype.Component;

/** Leads whoever has several roles and has not chosen yet to the choice, and then to where they were going. */
@Component
class RoleFirst implements VaadinServiceInitListener {

  private final CurrentViewer current;

  RoleFirst(CurrentViewer current) {
    this.current = current;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(tab -> tab.getUI().addBeforeEnterListener(this::choose));
  }

  private void choose(BeforeEnterEvent event) {
    if (event.getNavigationTarget() != ChooseRoleView.class && current.mustChoose()) {
      event.forwardTo("choose-role",
          QueryParameters.of("to", "/" + event.getLocation().getPathWithQueryParameters()));
    }
  }
}
