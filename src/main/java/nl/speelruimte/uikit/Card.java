package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page on its own sheet, with a heading when it has something to name. */
public final class Card extends Section {

  public Card(Component... content) {
    addClassName("card");
    add(content);
  }

  public Card(String heading, Component... content) {
    this(new H2(heading));
    setAriaLabel(heading);
    add(content);
  }

  /** A card of figures that says beside its heading what they mean and where they come from. */
  public Card(String heading, Explained origin, Component... content) {
    var head = new Div(new H2(heading), origin);
    head.addClassName("card-head");
    addClassName("card");
    setAriaLabel(heading);
    add(head);
    add(content);
  }

  /** Without inner space, for a grid or table that brings its own. */
  public Card flush() {
    addClassName("flush");
    return this;
  }
}
