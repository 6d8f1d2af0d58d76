package nl.speelruimte.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.speelruimte.identity.CurrentViewer;
import nl.speelruimte.identity.WorkingRole;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.ConfirmDialogs;
import org.springframework.stereotype.Service;

/** The person at the foot of the menu: in which role, in which language, light or dark, and out. */
@Service
class UserMenu {

  private final CurrentViewer current;

  UserMenu(CurrentViewer current) {
    this.current = current;
  }

  Component build(Viewer viewer) {
    var menu = new MenuBar();
    menu.addClassNames("user-menu", "side-foot");
    var person = menu.addItem(face(viewer), text("shell.user.open", viewer.name()));
    var roles = current.roles();
    if (roles.size() > 1) {
      addRoles(person, roles);
    }
    addLanguages(person);
    addAppearances(person);
    person.getSubMenu().addSeparator();
    person.getSubMenu().addItem(text("shell.user.sign-out"), click -> current.signOut());
    person.getSubMenu().addItem(text("shell.user.sign-out-everywhere"), click -> ConfirmDialogs.ask(
        text("shell.user.everywhere.question"), text("shell.user.everywhere.consequence"),
        text("shell.user.sign-out-everywhere"), current::signOutEverywhere));
    return menu;
  }

  private static Component face(Viewer viewer) {
    var name = new Span(viewer.name());
    var about = new Span(working(viewer.role(), viewer.organisation()));
    name.addClassName("user-name");
    about.addClassName("user-about");
    var face = new Div(name, about);
    face.addClassName("user-face");
    return face;
  }

  private void addRoles(MenuItem person, List<WorkingRole> roles) {
    var part = person.getSubMenu().addItem(text("shell.user.role")).getSubMenu();
    var now = current.role();
    for (var role : roles) {
      var item = part.addItem(working(role.role(), role.organisation()), click -> {
        current.workAs(role.grant());
        UI.getCurrent().getPage().setLocation(placeFor(role.role(), UI.getCurrent()));
      });
      check(item, now.filter(role::equals).isPresent());
    }
  }

  /** The same page where that role may open it too, otherwise the start. */
  static String placeFor(Role role, UI tab) {
    var fence = tab.getCurrentView().getClass().getAnnotation(RolesAllowed.class);
    var stays = fence == null || List.of(fence.value()).contains(role.name());
    var here = tab.getActiveViewLocation().getPathWithQueryParameters();
    return stays && !here.isEmpty() ? here : ".";
  }

  private static void addLanguages(MenuItem person) {
    var part = person.getSubMenu().addItem(text("shell.user.language")).getSubMenu();
    for (var language : Languages.ALL) {
      var name = language.getDisplayLanguage(language);
      var item = part.addItem(name, click -> Languages.speak(language));
      check(item, UI.getCurrent().getLocale().equals(language));
      item.getElement().setAttribute("lang", language.getLanguage());
    }
  }

  private static void addAppearances(MenuItem person) {
    var part = person.getSubMenu().addItem(text("shell.user.appearance")).getSubMenu();
    var now = Appearance.kept(VaadinRequest.getCurrent());
    for (var appearance : Appearance.values()) {
      var item = part.addItem(text("shell.appearance." + appearance.name()));
      check(item, appearance == now);
      item.addClickListener(click -> {
        appearance.show();
        part.getItems().forEach(other -> other.setChecked(other == item));
      });
    }
  }

  private static String working(Role role, String organisation) {
    var name = text("identity.role." + role.name());
    return organisation.isEmpty() ? name : name + " · " + organisation;
  }

  private static void check(MenuItem item, boolean checked) {
    item.setCheckable(true);
    item.setChecked(checked);
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
