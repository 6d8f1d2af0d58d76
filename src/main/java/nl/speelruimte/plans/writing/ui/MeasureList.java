package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.content.MeasureCategory;
import nl.speelruimte.plans.content.PlanMeasure;
import nl.speelruimte.plans.writing.MeasureDraft;
import nl.speelruimte.plans.writing.RemovedMeasure;
import nl.speelruimte.plans.writing.TextNow;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.uikit.list.EmptyState;
import org.jspecify.annotations.Nullable;

/** The measures of a working copy: each opens to be written in; to add, to move, to take out and to put back. */
final class MeasureList extends Div {

  /** Of so few measures each is open at once. */
  private static final int FEW = 2;
  private final WritingDesk desk;
  private final Div list = new Div();
  private final Div removed = new Div();
  private final Map<MeasureKey, Place> places = new LinkedHashMap<>();

  MeasureList(WritingDesk desk) {
    this.desk = desk;
    var add = new Button(text("plans.editor.measure-add"), click -> add());
    list.addClassName("measure-list");
    removed.addClassName("removed-measures");
    addClassName("measures");
    setId("measures");
    show();
    add(new H2(text("plans.editor.measures")), list, removed, add);
  }

  /** The texts that are open to be written in. */
  List<AutoText> texts() {
    return editors().stream().flatMap(each -> each.texts().stream()).toList();
  }

  /** Shows it again when a colleague added, moved or took out a measure. */
  void refresh() {
    if (!keys(desk.content().measures()).equals(List.copyOf(places.keySet()))) {
      show();
    }
  }

  void focus(MeasureKey measure, String field) {
    var place = places.get(measure);
    if (place != null) {
      place.open().focus(field);
    }
  }

  /** Opens a measure, if it is there. */
  @Nullable MeasureEditor open(MeasureKey measure) {
    var place = places.get(measure);
    return place == null ? null : place.open();
  }

  /** What is there stays as it is: somebody may be typing in it. */
  private void show() {
    var measures = desk.content().measures();
    var first = places.isEmpty() && measures.size() <= FEW;
    var before = Map.copyOf(places);
    places.clear();
    for (var measure : measures) {
      var there = before.get(measure.key());
      places.put(measure.key(), there == null ? new Place(measure) : there.at(measure));
    }
    desk.effectsAre(measures);
    layOut();
    if (first) {
      places.values().forEach(Place::open);
    }
    showRemoved();
  }

  private void layOut() {
    var wanted = new ArrayList<Component>();
    places.values().forEach(place -> wanted.add(place.details));
    if (wanted.isEmpty()) {
      wanted.add(new EmptyState(text("plans.page.no-measures"), text("plans.editor.no-measures-how")));
    }
    list.getChildren().filter(each -> !wanted.contains(each)).toList().forEach(list::remove);
    for (var index = 0; index < wanted.size(); index++) {
      if (index >= list.getComponentCount() || list.getComponentAt(index) != wanted.get(index)) {
        list.addComponentAtIndex(index, wanted.get(index));
      }
    }
  }

  private void showRemoved() {
    removed.removeAll();
    desk.writers.measures().removed(desk.viewer, desk.plan).forEach(each -> removed.add(line(each)));
  }

  private Div line(RemovedMeasure gone) {
    var back = new Button(text("plans.editor.measure-restore"), click -> {
      if (desk.attempt(() -> desk.writers.measures().restore(desk.viewer, desk.plan, gone.key()))) {
        show();
        focus(gone.key(), "title");
      }
    });
    back.setAriaLabel(text("plans.editor.measure-restore-of", gone.title()));
    var line = new Div(new Span(text("plans.editor.measure-removed",
        gone.title().isBlank() ? text("plans.page.untitled") : gone.title(), gone.removedBy())), back);
    line.addClassName("removed-measure");
    return line;
  }

  private void add() {
    var key = new ArrayList<MeasureKey>();
    if (desk.attempt(() -> key.add(desk.writers.measures().add(desk.viewer, desk.plan,
        new MeasureDraft(UUID.randomUUID(), MeasureCategory.WORK_PROCESSES, ""))))) {
      show();
      focus(key.getFirst(), "title");
    }
  }

  private void move(Place place, int by) {
    var order = new ArrayList<>(places.keySet());
    var from = order.indexOf(place.measure.key());
    var to = from + by;
    if (to < 0 || to >= order.size()) {
      return;
    }
    order.add(to, order.remove(from));
    if (desk.attempt(() -> desk.writers.measures().order(desk.viewer, desk.plan, order))) {
      show();
      Objects.requireNonNull(places.get(place.measure.key())).focusOn(by);
    } else {
      refresh();
    }
  }

  private void remove(Place place) {
    var key = place.measure.key();
    var done = desk.saveMeasure(key, place.version(), (_, on) -> {
      desk.writers.measures().remove(desk.viewer, desk.plan, key, on);
      return true;
    });
    if (done.isPresent()) {
      show();
    }
  }

  private List<MeasureEditor> editors() {
    return places.values().stream().map(each -> each.editor).filter(Objects::nonNull).toList();
  }

  private static List<MeasureKey> keys(List<PlanMeasure> measures) {
    return measures.stream().map(PlanMeasure::key).toList();
  }

  /** A measure in the list; its fields are made when it is opened. */
  private final class Place {

    private PlanMeasure measure;
    private final Details details = new Details();
    private final Button up = new Button(text("plans.editor.up"), click -> move(this, -1));
    private final Button down = new Button(text("plans.editor.down"), click -> move(this, 1));
    private @Nullable MeasureEditor editor;

    Place(PlanMeasure measure) {
      this.measure = measure;
      var remove = new Button(text("plans.editor.measure-remove"), click -> remove(this));
      var actions = new Div(up, down, remove);
      actions.addClassName("row-actions");
      details.add(actions);
      details.addClassName("measure-place");
      named(measure.title());
      details.addOpenedChangeListener(change -> {
        if (change.isOpened()) {
          fill();
        }
      });
      Shortcuts.addShortcutListener(details, () -> move(this, -1), Key.ARROW_UP, KeyModifier.ALT).listenOn(details);
      Shortcuts.addShortcutListener(details, () -> move(this, 1), Key.ARROW_DOWN, KeyModifier.ALT).listenOn(details);
    }

    /** As the measure is now; a colleague may have moved it. */
    Place at(PlanMeasure now) {
      measure = now;
      named(editor == null ? now.title() : editor.title());
      return this;
    }

    MeasureEditor open() {
      details.setOpened(true);
      return fill();
    }

    private MeasureEditor fill() {
      if (editor == null) {
        var anew = desk.measure(measure.key()).orElse(measure);
        Map<TextSpot, TextNow> now = desk.writers.texts().now(desk.viewer, desk.plan).stream()
            .collect(Collectors.toMap(TextNow::spot, Function.identity()));
        editor = new MeasureEditor(desk, anew, now, () -> named(editor == null ? measure.title() : editor.title()));
        details.addComponentAsFirst(editor);
      }
      return editor;
    }

    private void named(String title) {
      var name = text("plans.page.measure", Integer.toString(measure.place()),
          title.isBlank() ? text("plans.page.untitled") : title);
      details.setSummaryText(name);
      up.setAriaLabel(text("plans.editor.up-of", name));
      down.setAriaLabel(text("plans.editor.down-of", name));
    }

    private int version() {
      return editor == null ? measure.version() : editor.version();
    }

    private void focusOn(int by) {
      (by < 0 ? up : down).focus();
    }
  }
}
