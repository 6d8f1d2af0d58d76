package nl.speelruimte.spending.changes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceRow;
import nl.speelruimte.spending.changes.WhatIf;
import nl.speelruimte.spending.changes.WhatIfs;
import nl.speelruimte.spending.forecast.Signal;
import nl.speelruimte.spending.ui.SpaceWords;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.PlainTable;
import org.jspecify.annotations.Nullable;

/** What a change would do to the room that is left and to the signal, said while it is filled in. */
final class WhatIfPanel extends Div {

  private final WhatIfs whatIfs;
  private final Viewer viewer;
  private final Amounts amounts = Amounts.of(this);

  WhatIfPanel(WhatIfs whatIfs, Viewer viewer) {
    this.whatIfs = whatIfs;
    this.viewer = viewer;
    getElement().setAttribute("aria-live", "polite");
  }

  void clear() {
    removeAll();
  }

  /** Adds one space; nothing as long as no amount can be read. */
  void show(SpaceRow space, @Nullable Money by) {
    if (by == null || by.isZero()) {
      return;
    }
    var compared = whatIfs.of(viewer, space.id(), by);
    add(new H3(getTranslation("spending.changes.what-if", SpaceWords.title(space.place()))));
    if (compared.then().isEmpty()) {
      var below = new Span(
          getTranslation("spending.rule.amount-below-nothing", amounts.euros(compared.now().amount())));
      below.addClassName("ink-over");
      add(below);
      return;
    }
    var now = compared.now();
    var then = compared.then().get();
    var table = new PlainTable(getTranslation("spending.changes.what-if", SpaceWords.title(space.place())))
        .column("").rightColumn(getTranslation("spending.changes.now")).rightColumn(getTranslation("spending.changes.then"));
    table.row(getTranslation("spending.column.amount"), amounts.euros(now.amount()), amounts.euros(then.amount()));
    table.row(getTranslation("spending.column.use"), amounts.percent(now.use()), amounts.percent(then.use()));
    var known = now.reason().signal() != Signal.UNKNOWN;
    table.row(getTranslation("spending.changes.projected"), known ? amounts.percent(now.projected()) : Amounts.NONE,
        known ? amounts.percent(then.projected()) : Amounts.NONE);
    table.row(new Span(getTranslation("spending.column.headroom")), headroom(now, known), headroom(then, known));
    table.row(new Span(getTranslation("spending.column.signal")), SpaceWords.badge(now.reason()),
        SpaceWords.badge(then.reason()));
    add(table);
  }

  private Span headroom(WhatIf figures, boolean known) {
    var text = new Span(known ? amounts.euros(figures.headroom()) : Amounts.NONE);
    if (known && figures.headroom().isNegative()) {
      text.addClassName("ink-over");
    }
    return text;
  }
}
