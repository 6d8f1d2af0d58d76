package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names with what they stand for, one pair per row. */
public final class DefinitionRows extends DescriptionList {

  public DefinitionRows() {
    addClassName("definition-rows");
  }

  public DefinitionRows row(String name, String value) {
    return row(name, new Span(value));
  }

  public DefinitionRows row(String name, Component value) {
    add(new Term(name), new Description(value));
    return this;
  }
}
