package nl.speelruimte.uikit;

import com.vaadin.flow.component.html.Span;

/** A small word in a thin frame that sorts a thing without judging it. */
public final class Tag extends Span {

  public Tag(String word) {
    super(word);
    addClassName("tag");
  }
}
