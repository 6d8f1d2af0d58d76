package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Composite;
import java.util.List;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.uikit.PlainTable;

/** What was odd about lines that were booked all the same, by kind, and about the file as a whole. */
final class RemarksTable extends Composite<PlainTable> {

  private final List<Remark> remarks;

  RemarksTable(List<Remark> remarks) {
    this.remarks = remarks;
  }

  @Override
  protected PlainTable initContent() {
    var table = new PlainTable(text("exchange.batch.remarks"))
        .column(text("exchange.field.remark")).rightColumn(ImportTexts.field("count"))
        .column(text("exchange.field.first-lines"));
    for (var remark : remarks) {
      table.row(ImportTexts.reason(remark.reason()),
          remark.lines() == 0 ? text("exchange.batch.whole-file") : Long.toString(remark.lines()),
          remark.firstLines());
    }
    return table;
  }
}
