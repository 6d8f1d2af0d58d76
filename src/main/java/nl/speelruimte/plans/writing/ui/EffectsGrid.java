package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.EffectLine;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.ui.EffectsTable;
import nl.speelruimte.plans.writing.PlanGround;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.kept.KeptField;
import org.jspecify.annotations.Nullable;

/** The effects of a measure to fill in: a row per place, a field per quarter, and sums that follow what is typed. */
final class EffectsGrid extends Div {

  private final WritingDesk desk;
  private final MeasureKey measure;
  private final Changed changed;
  private final Amounts amounts = Amounts.of(this);
  private final List<EffectRow> rows = new ArrayList<>();
  private final Element body = new Element("tbody");
  private final Span total = new Span();
  private final ComboBox<PlanGround> more = new ComboBox<>(text("plans.editor.effects-more"));

  EffectsGrid(WritingDesk desk, MeasureKey measure, List<MeasureEffect> effects, Changed changed) {
    this.desk = desk;
    this.measure = measure;
    this.changed = changed;
    more.setItemLabelGenerator(EffectRow::name);
    more.addValueChangeListener(change -> {
      if (change.getValue() != null) {
        var row = row(change.getValue());
        more.clear();
        row.first().focus();
      }
    });
    addClassName("effects-grid");
    setId("effects-" + measure);
    add(new H4(text("plans.page.effects")), new Cells(table()), more);
    shows(effects);
  }

  /** Shows these amounts instead of what stands there. */
  void shows(List<MeasureEffect> effects) {
    rows.clear();
    body.removeAllChildren();
    var places = desk.grounds.stream().filter(each -> effects.stream().anyMatch(effect -> isAt(each, effect))).toList();
    var spaces = desk.grounds.stream().filter(PlanGround::inPlan).toList();
    (places.isEmpty() && spaces.size() <= 4 ? spaces : places).forEach(this::row);
    rows.forEach(row -> row.shows(effects.stream().filter(effect -> isAt(row.ground(), effect))
        .filter(effect -> !effect.amount().isZero()).toList()));
    offerTheOthers();
    typed();
  }

  /** What the fields say, as far as it can be read. */
  List<MeasureEffect> effects() {
    return rows.stream().flatMap(row -> row.effects().stream()).toList();
  }

  /** The field of an amount by what the browser calls it; its place is added for it. */
  Optional<KeptField> field(String spot) {
    return desk.grounds.stream().flatMap(ground -> EffectSpot.read(spot, measure, ground).stream()).findFirst()
        .map(Amount::new);
  }

  /** Where one begins to fill in. */
  Focusable<?> first() {
    return rows.isEmpty() ? more : rows.getFirst().first();
  }

  static MeasureEffect effect(PlanGround place, int quarter, Money amount) {
    return new MeasureEffect(place.municipality(), place.municipalityName(), place.lot(), place.lotName(), quarter, amount);
  }

  private Element table() {
    var heads = new Element("tr").appendChild(head(text("plans.editor.effects-where")));
    IntStream.rangeClosed(1, EffectLine.QUARTERS).forEach(quarter -> heads.appendChild(head(EffectsTable.quarter(quarter))));
    heads.appendChild(head(text("plans.page.together")));
    var foot = new Element("tfoot").appendChild(new Element("tr").appendChild(
        new Element("th").setText(text("plans.page.together")).setAttribute("scope", "row").setAttribute("colspan", "5"),
        new Element("td").appendChild(total.getElement())));
    var table = new Element("table").appendChild(new Element("thead").appendChild(heads), body, foot);
    table.getClassList().add("effects-fields");
    return table;
  }

  private static Element head(String words) {
    return new Element("th").setText(words).setAttribute("scope", "col");
  }

  private EffectRow row(PlanGround ground) {
    var row = new EffectRow(ground, changed, this::typed);
    row.keptBy(desk.kept, measure);
    rows.add(row);
    body.appendChild(row.line());
    offerTheOthers();
    return row;
  }

  private void offerTheOthers() {
    var there = rows.stream().map(EffectRow::ground).toList();
    var others = desk.grounds.stream().filter(each -> !there.contains(each)).toList();
    more.setItems(others);
    more.setVisible(!others.isEmpty());
  }

  private void typed() {
    var effects = effects();
    total.setText(amounts.euros(effects.stream().map(MeasureEffect::amount).reduce(Money.ZERO, Money::plus)));
    desk.effectsAre(measure, effects);
  }

  private static boolean isAt(PlanGround ground, MeasureEffect effect) {
    return ground.municipality().equals(effect.municipality()) && Objects.equals(ground.lot(), effect.lot());
  }

  /** An amount that was kept; the rows may have been shown anew before it is put back. */
  private final class Amount implements KeptField {

    private final EffectSpot spot;

    Amount(EffectSpot spot) {
      this.spot = spot;
    }

    @Override
    public String label() {
      return spot.label();
    }

    @Override
    public boolean says(String text) {
      return field().says(text);
    }

    @Override
    public void putBack(String text, int base) {
      field().type(text);
    }

    @Override
    public void focus() {
      field().focus();
    }

    private MoneyField field() {
      return rows.stream().filter(row -> row.ground().equals(spot.ground())).findFirst()
          .orElseGet(() -> row(spot.ground())).field(spot);
    }
  }

  /** Hears that an amount was filled in; null when the field was emptied. */
  interface Changed {

    /** @return whether it was saved */
    boolean to(PlanGround place, int quarter, @Nullable Money amount);
  }

  /** Lets the arrows walk through the fields. */
  @Tag("effect-cells")
  @JsModule("context://portal/components/effect-cells.js")
  private static final class Cells extends Component {

    Cells(Element table) {
      getElement().appendChild(table);
    }
  }
}
