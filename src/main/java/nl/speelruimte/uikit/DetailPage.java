package nl.speelruimte.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page about one thing that the address names: it is put together each time somebody enters, and bears its name. After a
 * command it is put together anew; whoever works with the keyboard goes on where they were.
 */
public abstract class DetailPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final String REMEMBER = """
      this.addEventListener('focusin', ({target}) => {
        this.left = {part: target, row: [...this.querySelectorAll('tr')].indexOf(target.closest('tr'))};
      })""";
  /** To what bears the same name, else to the same line of a table, else to the heading. What has the focus keeps it. */
  private static final String GO_ON = """
      setTimeout(() => {
        if (!this.isConnected || document.activeElement && document.activeElement !== document.body) {
          return;
        }
        const named = part => (part.getAttribute('aria-label') ?? part.textContent).trim();
        const {part, row} = this.left ?? {};
        const heading = this.querySelector('h1');
        const next = part && [...this.querySelectorAll(part.localName)].find(other => named(other) === named(part))
            || this.querySelectorAll('tr')[row]?.querySelector('vaadin-button, a[href]') || heading;
        if (next === heading) {
          heading?.setAttribute('tabindex', '-1');
        }
        next?.focus({preventScroll: next === heading});
      }, 250)""";
  private String title = "";

  protected DetailPage() {
    addClassName("view");
  }

  /** Shows this in the place of what was shown before. */
  protected final void show(String name, Component... content) {
    title = name;
    removeAll();
    add(content);
    if (isAttached()) {
      getElement().executeJs(GO_ON);
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().executeJs(REMEMBER);
  }

  @Override
  public final String getPageTitle() {
    return title;
  }
}
