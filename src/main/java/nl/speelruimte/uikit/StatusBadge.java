package nl.speelruimte.uikit;

import com.vaadin.flow.component.html.Span;

/** A state as shape, word and colour. */
public final class StatusBadge extends Span {

  /** The word is a translated text; the shape is not read aloud. */
  public StatusBadge(Status status, String word) {
    addClassNames("badge", status.cssName());
    var shape = new Span(status.shape());
    shape.addClassName("badge-shape");
    shape.getElement().setAttribute("aria-hidden", "true");
    var text = new Span(word);
    add(shape, text);
  }

  public static StatusBadge over(String word) {
    return new StatusBadge(Status.OVER, word);
  }

  public static StatusBadge watch(String word) {
    return new StatusBadge(Status.WATCH, word);
  }

  public static StatusBadge ok(String word) {
    return new StatusBadge(Status.OK, word);
  }

  public static StatusBadge none(String word) {
    return new StatusBadge(Status.NONE, word);
  }
}
