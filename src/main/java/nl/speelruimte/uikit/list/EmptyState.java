package nl.speelruimte.uikit.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An honest empty page: what will appear here, and how. */
public final class EmptyState extends Div {

  /**
   * @param what what is not here
   * @param how what makes it appear
   * @param actions what the viewer can do about it
   */
  public EmptyState(String what, String how, Component... actions) {
    var title = new Span(what);
    title.addClassName("empty-title");
    addClassName("empty-state");
    add(title, new Paragraph(how));
    add(actions);
  }
}
