package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.effects.EffectCell;
import nl.speelruimte.improvement.progress.EffectLine;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Quarter;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.kept.KeptForm;
import org.jspecify.annotations.Nullable;

/** What an action yielded in a quarter: an amount per municipality and lot, each with what was promised beside it. */
final class EffectAmounts extends Div {

  private final List<List<EffectCell>> places;
  private final List<MoneyField> fields = new ArrayList<>();

  EffectAmounts(ActionDetails details) {
    places = CellsTable.places(details.cells());
    places.forEach(place -> fields.add(new MoneyField(label(place.getFirst())).allowNegative()));
    fields.forEach(this::add);
    addClassName("effect-amounts");
  }

  /** How many there are. */
  int size() {
    return places.size();
  }

  /** @param amounts where the form has them, in the order of the fields */
  <F> void bind(Binder<F> binder, Function<F, @Nullable Money[]> amounts) {
    for (var index = 0; index < fields.size(); index++) {
      var at = index;
      binder.forField(fields.get(index)).bind(form -> amounts.apply(form)[at],
          (form, value) -> amounts.apply(form)[at] = value);
    }
  }

  /** A no about an amount is shown at its field. */
  void named(FormDialog<?> dialog) {
    for (var index = 0; index < fields.size(); index++) {
      dialog.field(spot(index), fields.get(index));
    }
  }

  /** What is typed stays in this browser with the quarter it is of. @param quarters that can be chosen */
  void keptBy(KeptForm kept, Select<Quarter> quarter, List<Quarter> quarters) {
    for (var index = 0; index < fields.size(); index++) {
      kept.field(spot(index), fields.get(index), fields.get(index).getLabel(), number -> quarters.stream()
          .filter(each -> each.number() == number).findFirst().ifPresent(quarter::setValue));
    }
    areOf(quarter.getValue(), kept);
  }

  /** Another quarter was chosen for what is typed. */
  void areOf(@Nullable Quarter quarter, KeptForm kept) {
    for (var index = 0; index < fields.size(); index++) {
      kept.willBeAbout(spot(index), fields.get(index), quarter == null ? 0 : quarter.number());
    }
  }

  private String spot(int index) {
    var place = places.get(index).getFirst();
    return EffectLine.field(place.municipality(), place.lot());
  }

  /** What was entered in a quarter. */
  @Nullable Money[] entered(@Nullable Quarter quarter) {
    var amounts = new Money[places.size()];
    for (var index = 0; index < amounts.length; index++) {
      amounts[index] = cell(index, quarter).map(EffectCell::realised).orElse(null);
    }
    return amounts;
  }

  /** Fills in what was entered in a quarter. */
  void fill(@Nullable Quarter quarter) {
    var amounts = entered(quarter);
    for (var index = 0; index < amounts.length; index++) {
      fields.get(index).setValue(amounts[index]);
    }
  }

  /** Says what was promised in it. */
  void hint(@Nullable Quarter quarter) {
    for (var index = 0; index < places.size(); index++) {
      fields.get(index).setHelperText(text("improvement.effect.promised",
          cell(index, quarter).map(EffectCell::promised).orElse(Money.ZERO)));
    }
  }

  /** Whether something was entered in that quarter, which would be changed. */
  boolean areThere(@Nullable Quarter quarter) {
    return IntStream.range(0, places.size()).anyMatch(index -> number(index, quarter) > 0);
  }

  /** What is entered now; a place that was left empty is none. */
  List<EffectLine> lines(@Nullable Money[] amounts, @Nullable Quarter quarter) {
    var lines = new ArrayList<EffectLine>();
    for (var index = 0; index < places.size(); index++) {
      var place = places.get(index).getFirst();
      var amount = amounts[index];
      if (amount != null) {
        lines.add(new EffectLine(place.municipality(), place.lot(), amount, number(index, quarter)));
      }
    }
    return lines;
  }

  private int number(int index, @Nullable Quarter quarter) {
    return cell(index, quarter).map(EffectCell::number).orElse(0);
  }

  private Optional<EffectCell> cell(int index, @Nullable Quarter quarter) {
    return quarter == null ? Optional.empty()
        : places.get(index).stream().filter(cell -> cell.quarter() == quarter.number()).findFirst();
  }

  private static String label(EffectCell cell) {
    return cell.lotName() == null ? cell.municipalityName()
        : text("improvement.entries.place", cell.municipalityName(), cell.lotName());
  }
}
