package nl.speelruimte.parties.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.uikit.WhoAsks;

/** UC-21: leads a provider to the page of its own organisation. */
@Route("organisation")
@RolesAllowed({"PROVIDER_MANAGER", "PROVIDER_DATA", "PROVIDER_ADMIN"})
class OwnProviderView extends Div implements BeforeEnterObserver {

  private final WhoAsks current;

  OwnProviderView(WhoAsks current) {
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (current.get().scope() instanceof AccessScope.OfProvider(var own)) {
      event.forwardTo("providers/" + own);
    } else {
      throw new NotHere("organisation", current.get().role());
    }
  }
}
