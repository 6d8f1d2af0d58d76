package nl.speelruimte.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.speelruimte.identity.SessionEnd;

/** UC-94: says calmly why a session was ended, and leads back to the same page by way of signing in. */
@Route(value = "signed-out", autoLayout = false)
@AnonymousAllowed
class SignedOutView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final Paragraph why = new Paragraph();
  private final Anchor back = new Anchor("", getTranslation("identity.signed-out.again"));

  SignedOutView() {
    back.setRouterIgnore(true);
    back.addClassName("button-link");
    addClassName("sign-in");
    add(new Div(new H1(getTranslation("identity.signed-out.title")), why,
        new Paragraph(getTranslation("identity.signed-out.nothing-lost")), back));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters().getParameters();
    var reason = Arrays.stream(SessionEnd.values()).filter(end -> end.name().equals(first(asked, "why"))).findFirst()
        .orElse(SessionEnd.IDLE);
    why.setText(getTranslation("identity.session-end." + reason.name()));
    back.setHref(Place.within(first(asked, "to")));
  }

  private static String first(Map<String, List<String>> asked, String name) {
    return asked.getOrDefault(name, List.of("")).getFirst();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.signed-out.title");
  }
}
