package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Period;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.MeasureEffect;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.writing.MeasureTerms;
import nl.speelruimte.plans.writing.PlanGround;
import nl.speelruimte.plans.writing.PlanText;
import nl.speelruimte.plans.writing.TextNow;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.kept.KeptField;
import org.jspecify.annotations.Nullable;

/** One measure to write: its texts, what is chosen of it, its effects and its files; everything saves itself. */
final class MeasureEditor extends Div {

  private final WritingDesk desk;
  private final MeasureKey key;
  private final List<AutoText> texts = new ArrayList<>();
  private final Select<MeasureCategory> category = new Select<>();
  private final TextField indicator = new TextField(text("plans.editor.indicator"));
  private final DateField starts = new DateField(text("plans.measure.starts"));
  private final DateField due = new DateField(text("plans.measure.due"));
  private final EffectsGrid effects;
  private int version;

  MeasureEditor(WritingDesk desk, PlanMeasure measure, Map<TextSpot, TextNow> now, Runnable onTitle) {
    this.desk = desk;
    this.key = measure.key();
    this.version = measure.version();
    var title = AutoText.line(desk, now(now, PlanText.TITLE), text("plans.editor.title")).onChange(onTitle);
    var description = AutoText.area(desk, now(now, PlanText.TEXT), text("plans.editor.text"),
        text("plans.editor.text-help"));
    var measuredBy = AutoText.area(desk, now(now, PlanText.MEASURED_BY), text("plans.measure.measured-by"),
        text("plans.editor.measured-help"));
    var owner = AutoText.line(desk, now(now, PlanText.OWNER), text("plans.measure.owner"));
    texts.addAll(List.of(title, description, measuredBy, owner));
    terms(measure);
    effects = new EffectsGrid(desk, key, measure.effects(), this::amount);

    var chosen = new Div(category, owner, starts, due, indicator);
    chosen.addClassName("measure-terms");
    addClassName("measure-editor");
    add(new AskedPoints(desk.asked, key), title, chosen, description, measuredBy, effects, new EvidenceEditor(desk, measure));
  }

  MeasureKey key() {
    return key;
  }

  List<AutoText> texts() {
    return texts;
  }

  String title() {
    return texts.getFirst().value();
  }

  int version() {
    return version;
  }

  /** The field to which a finding about it points. */
  void focus(String field) {
    texts.stream().filter(each -> each.spot().field().field().equals(field)).findFirst()
        .ifPresentOrElse(AutoText::focus, () -> other(field).focus());
  }

  /** The field by what the browser calls it; empty when it is of no field here. */
  Optional<KeptField> field(String spot) {
    return texts.stream().filter(each -> WritingDesk.spot(each.spot()).equals(spot)).map(KeptField.class::cast).findFirst()
        .or(() -> spot.equals(indicatorSpot()) ? Optional.of(KeptField.of(indicator, indicator.getLabel(), _ -> saveIndicator()))
            : effects.field(spot));
  }

  private Focusable<?> other(String field) {
    return switch (field) {
      case "startsOn" -> starts;
      case "dueOn" -> due;
      case "effects" -> effects.first();
      default -> category;
    };
  }

  private TextNow now(Map<TextSpot, TextNow> now, PlanText field) {
    return Objects.requireNonNull(now.get(new TextSpot(field, key)));
  }

  private void terms(PlanMeasure measure) {
    var year = desk.details().plan().year();
    category.setLabel(text("plans.measure.category"));
    category.setItems(MeasureCategory.values());
    category.setItemLabelGenerator(each -> text("plans.measure-category." + each));
    indicator.setHelperText(text("plans.editor.indicator-help"));
    List.of(starts, due).forEach(day -> {
      day.within(Period.ofYear(year), text("plans.editor.other-year", Integer.toString(year)));
      day.setAutoOpen(false);
    });
    category.setValue(measure.category());
    indicator.setValue(Objects.requireNonNullElse(measure.indicator(), ""));
    starts.setValue(measure.startsOn());
    due.setValue(measure.dueOn());
    settles(category, on -> new MeasureTerms(category.getValue(), on.indicator(), on.startsOn(), on.dueOn(), on.version()));
    indicator.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        saveIndicator();
      }
    });
    desk.kept.keeps(indicator, indicatorSpot(), 0);
    settles(starts, on -> new MeasureTerms(on.category(), on.indicator(), day(starts), on.dueOn(), on.version()));
    settles(due, on -> new MeasureTerms(on.category(), on.indicator(), on.startsOn(), day(due), on.version()));
  }

  private String indicatorSpot() {
    return "INDICATOR/" + key;
  }

  private void saveIndicator() {
    var typed = indicator.getValue();
    if (settle(on -> new MeasureTerms(on.category(), indicator(), on.startsOn(), on.dueOn(), on.version()))) {
      desk.kept.acknowledge(indicatorSpot(), typed);
    }
  }

  private @Nullable String indicator() {
    return indicator.getValue().isBlank() ? null : indicator.getValue().strip();
  }

  /** A day outside the year is refused at the field, and is not kept. */
  private static @Nullable LocalDate day(DateField field) {
    return field.isInvalid() ? null : field.getValue();
  }

  /** Saves a choice as it is made; on what a colleague chose meanwhile, only this one is laid. */
  private void settles(AbstractField<?, ?> field, UnaryOperator<MeasureTerms> change) {
    field.addValueChangeListener(changed -> {
      if (changed.isFromClient()) {
        settle(change);
      }
    });
  }

  private boolean settle(UnaryOperator<MeasureTerms> change) {
    var saved = desk.saveMeasure(key, version, (anew, on) -> desk.writers.measures().settle(desk.viewer, desk.plan, key,
        change.apply(anew == null ? mine(on) : terms(anew, on))));
    saved.ifPresent(next -> version = next);
    return saved.isPresent();
  }

  private MeasureTerms mine(int on) {
    return new MeasureTerms(category.getValue(), indicator(), day(starts), day(due), on);
  }

  private static MeasureTerms terms(PlanMeasure measure, int on) {
    return new MeasureTerms(measure.category(), measure.indicator(), measure.startsOn(), measure.dueOn(), on);
  }

  /** Saves all amounts; on what a colleague filled in meanwhile, only this one is laid. */
  private boolean amount(PlanGround place, int quarter, @Nullable Money amount) {
    var saved = desk.saveMeasure(key, version, (anew, on) -> {
      var all = anew == null ? effects.effects() : with(anew.effects(), place, quarter, amount);
      var next = desk.writers.measures().effects(desk.viewer, desk.plan, key, WritingDesk.amounts(all), on);
      if (anew != null) {
        effects.shows(all);
      }
      return next;
    });
    saved.ifPresent(next -> version = next);
    return saved.isPresent();
  }

  private static List<MeasureEffect> with(List<MeasureEffect> theirs, PlanGround place, int quarter,
      @Nullable Money amount) {
    var all = new ArrayList<>(theirs);
    all.removeIf(each -> each.municipality().equals(place.municipality())
        && Objects.equals(each.lot(), place.lot()) && each.quarter() == quarter);
    if (amount != null) {
      all.add(EffectsGrid.effect(place, quarter, amount));
    }
    return all;
  }
}
