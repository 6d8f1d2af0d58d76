package nl.speelruimte.identity.invitations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.speelruimte.identity.DemoAccounts;
import nl.speelruimte.identity.SignInThrottle;
import nl.speelruimte.identity.invitations.InvitationTaking;
import nl.speelruimte.identity.invitations.Invited;

/** UC-91: take up an invitation. A link that was used, is too late or never was is answered with the same words. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final String GUESSING = "invitation";
  private final InvitationTaking invitations;
  private final SignInThrottle throttle;
  private final DemoAccounts signIn;
  private String token = "";

  InvitationView(InvitationTaking invitations, SignInThrottle throttle, DemoAccounts signIn) {
    this.invitations = invitations;
    this.throttle = throttle;
    this.signIn = signIn;
    addClassName("sign-in");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
    var from = VaadinRequest.getCurrent() == null ? "" : VaadinRequest.getCurrent().getRemoteAddr();
    if (!throttle.takes(from, GUESSING)) {
      show(getTranslation("identity.invitation.wait.title"),
          new Paragraph(getTranslation("identity.invitation.wait.text")));
      return;
    }
    invitations.look(token).ifPresentOrElse(who -> {
      throttle.givesBack(from, GUESSING);
      welcome(who);
    }, this::worksNoMore);
  }

  private void welcome(Invited who) {
    var about = new Paragraph(getTranslation("identity.invitation.about", who.name(), who.organisation()));
    show(getTranslation("identity.invitation.title"), about, signIn.inUse() ? passwords(who) : elsewhere());
  }

  private Component passwords(Invited who) {
    return new PasswordForm(who.email(), password -> {
      if (invitations.choosePassword(token, password)) {
        done(who);
      } else {
        worksNoMore();
      }
    });
  }

  private Component elsewhere() {
    var go = new Button(getTranslation("identity.invitation.sign-in"), click -> {
      invitations.takeInHand(token);
      UI.getCurrent().getPage().setLocation(".");
    });
    go.addThemeVariants(ButtonVariant.PRIMARY);
    return new Div(new Paragraph(getTranslation("identity.invitation.elsewhere")), go);
  }

  private void done(Invited who) {
    show(getTranslation("identity.invitation.done.title"),
        new Paragraph(getTranslation("identity.invitation.done.text", who.email())),
        link("login", getTranslation("identity.login.submit")));
  }

  private void worksNoMore() {
    show(getTranslation("identity.invitation.over.title"),
        new Paragraph(getTranslation("identity.invitation.over.text")),
        link("", getTranslation("identity.invitation.over.start")));
  }

  private static Anchor link(String href, String text) {
    var link = new Anchor(href, text);
    link.setRouterIgnore(true);
    link.addClassName("button-link");
    return link;
  }

  private void show(String title, Component... content) {
    removeAll();
    var parts = new Div(new H1(title));
    parts.add(content);
    add(parts);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.invitation.title");
  }
}
