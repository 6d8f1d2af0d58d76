package nl.speelruimte.improvement.effects;

import java.util.ArrayList;
import java.util.List;

/**
 * A quarter of the year of an action.
 *
 * @param number 1 to 4
 * @param inQuarter what was promised and realised over this quarter
 * @param upTo the same from the first quarter up to and including this one
 * @param told whether anything was entered about it: nothing is not zero
 */
public record QuarterFigures(int number, EffectFigures inQuarter, EffectFigures upTo, boolean told) {

  public static final int QUARTERS = 4;

  /** The four quarters of these amounts, in order. */
  public static List<QuarterFigures> of(List<EffectCell> cells) {
    var quarters = new ArrayList<QuarterFigures>();
    var sum = EffectFigures.NONE;
    for (var number = 1; number <= QUARTERS; number++) {
      var figures = EffectFigures.NONE;
      var told = false;
      for (var cell : cells) {
        if (cell.quarter() == number) {
          figures = figures.plus(cell.figures());
          told |= cell.realised() != null;
        }
      }
      sum = sum.plus(figures);
      quarters.add(new QuarterFigures(number, figures, sum, told));
    }
    return quarters;
  }
}
