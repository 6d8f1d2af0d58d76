package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What happened, the latest first: a line with a dot per event. */
public final class Timeline extends UnorderedList {

  public Timeline() {
    addClassName("timeline");
  }

  /** An event with a sentence under it; an empty sentence is left out. */
  public Timeline event(String title, String detail) {
    return detail.isBlank() ? event(title) : event(title, Why.line(detail));
  }

  public Timeline event(String title, Component... details) {
    var head = new Span(title);
    head.addClassName("timeline-title");
    var item = new ListItem(head);
    item.add(details);
    add(item);
    return this;
  }
}
