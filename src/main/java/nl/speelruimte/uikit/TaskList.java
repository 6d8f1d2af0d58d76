package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What waits for the viewer: what, why, until when, and one button each. */
public final class TaskList extends UnorderedList {

  public TaskList() {
    addClassName("tasks");
  }

  /** @param why who asked and why it is here, in a sentence */
  public TaskList task(String title, String why, Component badge, Component action) {
    var head = new Span(title);
    head.addClassName("task-title");
    var reason = Why.line(why);
    var text = new Div(head, reason);
    text.addClassName("task-text");
    var item = new ListItem(text, badge, action);
    item.addClassName("task");
    add(item);
    return this;
  }
}
