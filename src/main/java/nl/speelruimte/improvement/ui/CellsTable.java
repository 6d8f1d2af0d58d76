package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.effects.EffectCell;
import nl.speelruimte.improvement.effects.EffectFigures;
import nl.speelruimte.improvement.effects.QuarterFigures;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.PlainTable;

/** What was promised and realised per municipality and lot. */
final class CellsTable extends Div {

  CellsTable(ActionDetails details) {
    var amounts = Amounts.of(this);
    var table = new PlainTable(text("improvement.cells.title"))
        .column(text("improvement.field.municipality")).column(text("improvement.field.lot"))
        .rightColumn(text("improvement.field.promised")).rightColumn(text("improvement.field.realised"))
        .rightColumn(text("improvement.field.attainment"));
    for (var place : places(details.cells())) {
      var figures = place.stream().map(EffectCell::figures).reduce(EffectFigures.NONE, EffectFigures::plus);
      table.row(place.getFirst().municipalityName(), ActionWords.lot(place.getFirst().lotName()),
          amounts.euros(figures.promised()),
          place.stream().anyMatch(cell -> cell.realised() != null) ? amounts.euros(figures.realised()) : Amounts.NONE,
          ActionWords.attainment(figures.attainment(), amounts));
    }
    var all = QuarterFigures.of(details.cells()).getLast().upTo();
    if (places(details.cells()).size() > 1) {
      table.total(text("improvement.cells.together"), Amounts.NONE, amounts.euros(all.promised()), amounts.euros(all.realised()),
          ActionWords.attainment(all.attainment(), amounts));
    }
    add(table.stacked());
  }

  /** The cells of each municipality and lot, in the order in which they come. */
  static List<List<EffectCell>> places(List<EffectCell> cells) {
    var places = new ArrayList<List<EffectCell>>();
    for (var cell : cells) {
      if (places.isEmpty() || !places.getLast().getFirst().isBeside(cell)) {
        places.add(new ArrayList<>());
      }
      places.getLast().add(cell);
    }
    return places;
  }
}
