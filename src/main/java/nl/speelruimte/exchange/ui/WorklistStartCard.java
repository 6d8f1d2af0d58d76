package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.imports.BatchFilter;
import nl.speelruimte.imports.BatchRow;
import nl.speelruimte.imports.Batches;
import nl.speelruimte.imports.LineState;
import nl.speelruimte.imports.Worklist;
import nl.speelruimte.imports.WorklistFilter;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.StartCard;
import org.springframework.data.domain.PageRequest;

/** The first card of whoever loads the messages: the refused lines that wait, by the delivery they came with. */
@org.springframework.stereotype.Component
class WorklistStartCard implements StartCard {

  private static final PageRequest FEW = PageRequest.of(0, 5);
  private static final BatchFilter WITH_OPEN_LINES = new BatchFilter("", null, null, true);
  private final Worklist worklist;
  private final Batches batches;

  WorklistStartCard(Worklist worklist, Batches batches) {
    this.worklist = worklist;
    this.batches = batches;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public boolean appliesTo(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_ANALYST);
  }

  @Override
  public Component build(Viewer viewer) {
    var waiting = worklist.count(viewer, new WorklistFilter(null, LineState.OPEN));
    var title = text("exchange.start.title");
    if (waiting == 0) {
      return new Card(title, new Paragraph(text("exchange.start.empty")),
          new Anchor("imports", text("exchange.start.load")));
    }
    var table = new PlainTable(title).column(text("exchange.start.delivery")).rightColumn(text("exchange.field.open"));
    batches.rows(viewer, WITH_OPEN_LINES, FEW).forEach(batch -> table.row(name(batch), open(batch)));
    return new Card(title, table, new Anchor("imports/worklist", text("exchange.start.all", waiting)));
  }

  private static Anchor name(BatchRow batch) {
    return new Anchor("imports/" + batch.id(), text("exchange.start.batch", Long.toString(batch.id()), batch.fileName()));
  }

  private static Span open(BatchRow batch) {
    return new Span(Amounts.of(UI.getCurrent().getLocale()).count(batch.open()));
  }
}
