package nl.speelruimte.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.speelruimte.identity.CurrentViewer;

/** The frame of every page: the menu at the side, the page in the middle, the person at the foot of the menu. */
@Layout
@AnonymousAllowed
class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private static final String MAIN_ID = "main";
  private final Main main = new Main();
  private final Div side = new Div();
  private static final String TO_THE_HEADING = """
      const heading = this.querySelector('h1');
      if (heading && (document.activeElement === document.body || !document.activeElement)) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }""";
  private static final String LINE_IN_SIGHT =
      "this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })";
  private final Div menuPlace = new Div();
  private final Button menuButton = new Button(getTranslation("shell.menu.button"));
  private final MainMenu menu;
  private final CurrentViewer current;
  private boolean moved;

  PortalLayout(MainMenu menu, UserMenu userMenu, CurrentViewer current) {
    this.menu = menu;
    this.current = current;
    var skip = new Anchor("#" + MAIN_ID, getTranslation("shell.skip-to-content"));

    skip.addClassName("skip-link");
    skip.setRouterIgnore(true);
    main.setId(MAIN_ID);
    main.getElement().setAttribute("tabindex", "-1");
    main.addClassName("page");
    menuButton.addClassName("menu-button");
    menuButton.addClickListener(click -> showMenu(!side.getElement().hasAttribute("open")));

    addClassName("app");
    side.addClassName("side");
    menuPlace.addClassName("side-menu");
    side.add(brand(), menuButton, menuPlace);
    current.find().ifPresent(viewer -> side.add(userMenu.build(viewer)));
    showMenu(false);
    add(skip, side, main);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.removeAll();
    main.getElement().appendChild(content.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    main.removeAll();
  }

  /**
   * Counts in the menu are those of now, after each step; on a phone the menu makes room for the page. Whoever moves on
   * with the keyboard goes on from the heading of the new page.
   */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    menuPlace.removeAll();
    current.find().ifPresent(viewer -> menuPlace.add(menu.build(viewer, event.getLocation().getPath())));
    menuPlace.getElement().executeJs(LINE_IN_SIGHT);
    showMenu(false);
    if (moved) {
      main.getElement().executeJs(TO_THE_HEADING);
    }
    moved = true;
  }

  private void showMenu(boolean open) {
    side.getElement().setAttribute("open", open);
    menuButton.getElement().setAttribute("aria-expanded", Boolean.toString(open));
  }

  private RouterLink brand() {
    var mark = new Span();
    mark.addClassName("mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    var brand = new RouterLink(TodayView.class);
    brand.add(mark, new Span(getTranslation("shell.name")));
    brand.addClassName("brand");
    return brand;
  }
}
