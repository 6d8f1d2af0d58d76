package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.plans.concluding.ConclusionRow;
import nl.speelruimte.uikit.PlainTable;
import nl.speelruimte.uikit.Tag;
import nl.speelruimte.uikit.Why;

/** The conclusions of a round, subject by subject. */
final class ConclusionsCard {

  private ConclusionsCard() {}

  /** @param step what can be done with a line; null where one only reads */
  static Component of(List<ConclusionRow> rows, boolean withDifferences, Function<ConclusionRow, Component> step) {
    var all = new Div();
    all.addClassName("stack");
    rows.stream().collect(Collectors.groupingBy(row -> Optional.ofNullable(row.measure()), LinkedHashMap::new,
        Collectors.toList())).values().forEach(lines -> {
          var about = lines.getFirst().about();
          var name = about == null ? text("plans.deciding.whole-plan") : about;
          all.add(new Div(new H3(name), table(name, lines, withDifferences, step)));
        });
    return all;
  }

  private static PlainTable table(String name, List<ConclusionRow> rows, boolean withDifferences,
      Function<ConclusionRow, Component> step) {
    var table = new PlainTable(name).stacked().column(text("plans.deciding.column.criterion"));
    if (withDifferences) {
      table.column(text("plans.deciding.column.median")).column(text("plans.deciding.column.difference"));
    }
    table.column(text("plans.deciding.column.conclusion"));
    if (withDifferences) {
      table.column(text("plans.deciding.column.step"));
    }
    for (var row : rows) {
      if (withDifferences) {
        table.row(criterion(row), new Span(DecidingWords.verdict(row.proposed())), DecidingWords.difference(row),
            conclusion(row), step.apply(row));
      } else {
        table.row(criterion(row), conclusion(row));
      }
    }
    return table;
  }

  private static Component criterion(ConclusionRow row) {
    var cell = new Span(new Span(row.text()));
    if (row.knockOut()) {
      cell.add(new Span(" "), new Tag(text("plans.deciding.knock-out")));
    }
    return cell;
  }

  private static Component conclusion(ConclusionRow row) {
    var concluded = row.concluded();
    if (concluded == null) {
      return Why.line(text("plans.deciding.not-yet"));
    }
    var cell = new Div(new Span(DecidingWords.verdict(concluded.verdict())));
    if (concluded.text() != null) {
      cell.add(Why.paragraph(concluded.text()));
    }
    return cell;
  }

  static Button button(ConclusionRow row, Runnable open) {
    var button = new Button(text(row.concluded() == null ? "plans.deciding.conclude" : "plans.deciding.conclude-again"),
        click -> open.run());
    button.setAriaLabel(text(row.concluded() == null ? "plans.deciding.conclude-label"
        : "plans.deciding.conclude-again-label", row.text(),
        row.about() == null ? text("plans.deciding.whole-plan") : row.about()));
    button.addClassName("quiet");
    return button;
  }
}
