package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The head of a page: where we are, its one H1, its state, what it is about and what one can do here. */
public final class PageHeader extends Header {

  private final Nav crumbs = new Nav();
  private final H1 title;
  private final Div under = new Div();
  private final Div actions = new Div();

  public PageHeader(String title) {
    this.title = new H1(title);
    var text = new Div(crumbs, this.title, under);
    crumbs.addClassNames("crumbs", "sub");
    crumbs.setAriaLabel(getTranslation("uikit.header.crumbs"));
    crumbs.setVisible(false);
    under.addClassNames("page-under", "sub");
    under.setVisible(false);
    actions.addClassName("page-actions");
    actions.setVisible(false);
    addClassName("page-header");
    add(text, actions);
  }

  /** A step back; the first call is the outermost page. The address is relative to the portal's root. */
  public PageHeader crumb(String text, String href) {
    return crumb(new Anchor(href, text));
  }

  /** A step back as a component of its own, such as a router link. */
  public PageHeader crumb(Component link) {
    if (crumbs.getComponentCount() > 0) {
      var arrow = new Span("›");
      arrow.getElement().setAttribute("aria-hidden", "true");
      crumbs.add(arrow);
    }
    crumbs.add(link);
    crumbs.setVisible(true);
    return this;
  }

  public PageHeader status(StatusBadge badge) {
    under.addComponentAsFirst(badge);
    under.setVisible(true);
    return this;
  }

  /** A line under the title; several calls are set apart by a dot. */
  public PageHeader sub(String text) {
    return sub(new Span(text));
  }

  public PageHeader sub(Component part) {
    under.add(part);
    under.setVisible(true);
    return this;
  }

  public PageHeader actions(Component... buttons) {
    actions.add(buttons);
    actions.setVisible(actions.getComponentCount() > 0);
    return this;
  }

  /** A link among the actions, which looks like a button. */
  public static Anchor link(String href, String text) {
    var link = new Anchor(href, text);
    link.addClassName("button-link");
    return link;
  }

  public PageHeader title(String text) {
    title.setText(text);
    return this;
  }

  /** For moving the focus to the head of the page after a change. */
  public HasElement heading() {
    return title;
  }
}
