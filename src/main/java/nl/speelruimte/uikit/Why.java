package nl.speelruimte.uikit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Quiet sentences beside what counts: who and why, or how something works. */
public final class Why {

  private Why() {}

  /** Part of something else; in a timeline it stands on a line of its own. */
  public static Span line(String text) {
    var line = new Span(text);
    line.addClassName("why");
    return line;
  }

  /** A sentence that stands by itself. */
  public static Paragraph paragraph(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassName("why");
    return paragraph;
  }
}
