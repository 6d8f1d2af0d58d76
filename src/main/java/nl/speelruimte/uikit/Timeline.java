package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What happened, the latest first: a line with a dot per event. */
public final class Timeline extends UnorderedList {

  private Span head = new Span();

  public Timeline() {
    addClassName("timeline");
  }

  /** An event with a sentence under it; an empty sentence is left out. */
  public Timeline event(String title, String detail) {
    return detail.isBlank() ? event(title) : event(title, Why.line(detail));
  }

  public Timeline event(String title, Component... details) {
    head = new Span(title);
    head.addClassName("timeline-title");
    var item = new ListItem(head);
    item.add(details);
    add(item);
    return this;
  }

  /** Puts a small word beside the title of the event that was added last. */
  public Timeline marked(String word) {
    var mark = new Tag(word);
    mark.addClassName("timeline-mark");
    head.add(new Text(" "), mark);
    return this;
  }
}
