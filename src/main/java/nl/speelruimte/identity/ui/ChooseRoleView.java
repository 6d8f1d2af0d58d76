package nl.speelruimte.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.identity.WorkingRole;

/** UC-94: whoever has several roles says in which one to work; it is remembered. */
@Route(value = "choose-role", autoLayout = false)
@PermitAll
class ChooseRoleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final CurrentViewer current;
  private String then = "";

  ChooseRoleView(CurrentViewer current) {
    this.current = current;
    var choices = new UnorderedList();
    current.roles().forEach(role -> choices.add(new ListItem(choice(role))));
    choices.addClassName("role-list");

    addClassName("sign-in");
    add(new Div(new H1(getTranslation("identity.choose-role.title")),
        new Paragraph(getTranslation("identity.choose-role.about")), choices));
  }

  private Button choice(WorkingRole role) {
    var name = getTranslation("identity.role." + role.role().name());
    return new Button(role.organisation().isEmpty() ? name : name + " · " + role.organisation(), click -> {
      current.workAs(role.grant());
      UI.getCurrent().getPage().setLocation(then.isEmpty() ? "." : then);
    });
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    then = Place.within(event.getLocation().getQueryParameters().getParameters().getOrDefault("to", List.of(""))
        .getFirst());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.choose-role.title");
  }
}
