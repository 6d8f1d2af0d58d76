package nl.speelruimte.plans.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.content.EffectLine;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.PlainTable;
import org.jspecify.annotations.Nullable;

/** The effects of a measure: where on the left, a quarter per column, and what it comes to. */
public final class EffectsTable {

  private EffectsTable() {}

  public static Component of(List<EffectLine> lines) {
    var amounts = Amounts.of(UI.getCurrent().getLocale());
    var table = new PlainTable(text("plans.page.effects")).column(text("plans.page.effects"));
    IntStream.rangeClosed(1, EffectLine.QUARTERS).forEach(quarter -> table.rightColumn(quarter(quarter)));
    table.rightColumn(text("plans.page.together")).stacked();
    lines.forEach(line -> table.row(cells(where(line), line.quarters(), line.sum(), amounts)));
    if (lines.size() > 1) {
      var sums = IntStream.rangeClosed(1, EffectLine.QUARTERS).mapToObj(quarter -> EffectLine.sum(lines, quarter))
          .toList();
      table.total(cells(text("plans.page.together"), sums, sums.stream().reduce(Money.ZERO, Money::plus), amounts));
    }
    return table;
  }

  /** {@code Rijswijk, ambulant}; without a lot the municipality alone. */
  public static String where(EffectLine line) {
    return line.lotName() == null ? line.municipalityName()
        : text("plans.page.place", line.municipalityName(), line.lotName());
  }

  /** {@code Kwartaal 1}, short. */
  public static String quarter(int number) {
    return text("plans.page.quarter", Integer.toString(number));
  }

  private static String[] cells(String where, List<? extends @Nullable Money> quarters, Money sum, Amounts amounts) {
    var cells = new ArrayList<String>();
    cells.add(where);
    quarters.forEach(amount -> cells.add(amounts.euros(amount)));
    cells.add(amounts.euros(sum));
    return cells.toArray(String[]::new);
  }
}
