package nl.speelruimte.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** UC-95: says to somebody who signed in elsewhere but has no account here what to do, and nothing else. */
@Route(value = "no-account", autoLayout = false)
@AnonymousAllowed
class NoAccountView extends Main implements HasDynamicTitle {

  NoAccountView() {
    var again = new Anchor("", getTranslation("identity.no-account.again"));
    again.getElement().setAttribute("router-ignore", true);
    addClassName("sign-in");
    add(new Div(new H1(getTranslation("identity.no-account.title")),
        new Paragraph(getTranslation("identity.no-account.text")), again));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.no-account.title");
  }
}
