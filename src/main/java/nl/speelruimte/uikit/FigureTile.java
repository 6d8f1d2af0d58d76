package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One big figure with the words that say what it is. */
public final class FigureTile extends Div {

  private final Div figure = new Div();
  private final Span text = new Span();

  public FigureTile(String figure, String text) {
    this(new Span(figure), text);
  }

  /** With a figure that explains itself. */
  public FigureTile(Component figure, String text) {
    this.figure.add(figure);
    this.figure.addClassName("figure");
    this.text.setText(text);
    addClassName("fig");
    add(this.figure, this.text);
  }

  /** On a sheet of its own; without it the tile stands inside another card. */
  public FigureTile asCard() {
    addClassName("card");
    return this;
  }

  /** The colour of a state; the text beside it must say the same in words. */
  public FigureTile in(Status status) {
    figure.addClassName("ink-" + status.cssName());
    return this;
  }
}
