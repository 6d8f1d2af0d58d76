package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The two ways to lay parts side by side; on a phone both become one column in the same order. */
public final class Rows {

  private Rows() {}

  /** Parts of equal weight in a row, such as figure tiles. */
  public static Div row(Component... parts) {
    return with("row", parts);
  }

  /** A wide column and a narrow one. */
  public static Div columns(Component wide, Component narrow) {
    return with("cols", wide, narrow);
  }

  /** Parts under each other with the usual space between. */
  public static Div stack(Component... parts) {
    return with("stack", parts);
  }

  private static Div with(String className, Component... parts) {
    var div = new Div(parts);
    div.addClassName(className);
    return div;
  }
}
