package nl.speelruimte.exchange.ui;

import static nl.speelruimte.exchange.ui.ImportTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.speelruimte.imports.Rehearsal;
import nl.speelruimte.uikit.PlainTable;

/** What a dry run found. */
final class RehearsalResult {

  private RehearsalResult() {}

  static Component of(Rehearsal result) {
    if (result.reason() != null) {
      return new Span(ImportTexts.reason(result.reason()));
    }
    var found = new Div(
        new Span(ImportTexts.outcome("exchange.upload.would", result.counts(), result.remarks())));
    if (!result.remarks().isEmpty()) {
      found.add(new Details(text("exchange.batch.remarks"), new RemarksTable(result.remarks())));
    }
    if (!result.lines().isEmpty()) {
      found.add(new Details(text("exchange.upload.would-refuse"), lines(result)));
    }
    return found;
  }

  private static Component lines(Rehearsal result) {
    var table = new PlainTable(text("exchange.upload.would-refuse"))
        .rightColumn(ImportTexts.field("line")).column(text("exchange.field.reason"));
    result.lines().forEach(line -> table.row(Long.toString(line.line()), ImportTexts.reason(line.reason())));
    return table;
  }
}
