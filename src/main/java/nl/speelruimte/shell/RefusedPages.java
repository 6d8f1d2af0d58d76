package nl.speelruimte.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import nl.speelruimte.audit.Refusals;
import nl.speelruimte.identity.CurrentViewer;
import org.springframework.stereotype.Component;

/** Writes down that somebody who signed in asked for a page that is not there for them, or on a page for what is not. */
@Component
class RefusedPages {

  private final Refusals refusals;
  private final CurrentViewer current;

  RefusedPages(Refusals refusals, CurrentViewer current) {
    this.refusals = refusals;
    this.current = current;
  }

  void at(Location address, Throwable problem) {
    current.find().ifPresent(viewer -> refusals.page(viewer, address.getPath(), problem));
  }

  /** On the page that is open. */
  void here(Throwable problem) {
    var tab = UI.getCurrent();
    if (tab != null) {
      at(tab.getInternals().getActiveViewLocation(), problem);
    }
  }
}
