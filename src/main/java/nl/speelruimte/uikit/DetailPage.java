package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page about one thing that the address names: it is put together each time somebody enters, and bears its name. */
public abstract class DetailPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private String title = "";

  protected DetailPage() {
    addClassName("view");
  }

  /** Shows this in the place of what was shown before. */
  protected final void show(String name, Component... content) {
    title = name;
    removeAll();
    add(content);
  }

  @Override
  public final String getPageTitle() {
    return title;
  }
}
