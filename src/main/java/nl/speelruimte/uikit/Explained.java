package nl.speelruimte.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure or word with a dotted underline that opens its definition, source and as-of date. Reached with the
 * keyboard like any button; the explanation is only fetched when it is asked for.
 */
public final class Explained extends Composite<NativeButton> {

  private final Supplier<Explanation> explanation;
  private @Nullable Popover popover;

  public Explained(String figure, Explanation explanation) {
    this(figure, () -> explanation);
  }

  /** With an explanation that costs something to make. */
  public Explained(String figure, Supplier<Explanation> explanation) {
    this.explanation = explanation;
    getContent().setText(figure);
    getContent().addClassName("explained");
    getContent().getElement().setAttribute("aria-haspopup", "dialog");
    getContent().addClickListener(click -> open());
  }

  private void open() {
    if (popover == null) {
      popover = make();
    }
    popover.open();
  }

  private Popover make() {
    var made = new Popover();
    made.setTarget(getContent());
    made.setOpenOnClick(false);
    made.setAriaLabel(getTranslation("uikit.explained.label", getContent().getText()));
    made.setAutofocus(true);
    made.addClassName("explanation");
    made.addOpenedChangeListener(change -> {
      if (!change.isOpened()) {
        getContent().getElement().executeJs("if (document.activeElement === document.body) this.focus()");
      }
    });
    made.add(content(explanation.get()));
    return made;
  }

  private Component content(Explanation shown) {
    var terms = new DefinitionRows();
    shown.terms().forEach(term -> terms.row(term.name(), term.meaning()));
    terms.setVisible(!shown.terms().isEmpty());
    var rows = new DefinitionRows();
    if (shown.source() != null) {
      rows.row(getTranslation("uikit.explained.source"),
          shown.sourceHref() == null ? new Span(shown.source()) : new Anchor(shown.sourceHref(), shown.source()));
    }
    if (shown.asOf() != null) {
      rows.row(getTranslation("uikit.explained.as-of"), Amounts.of(this).date(shown.asOf()));
    }
    return Rows.stack(new Paragraph(shown.definition()), terms, rows);
  }
}
