package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.Pointer;
import org.jspecify.annotations.Nullable;

/** UC-121: what a judgement points at: a text as a whole in one choice, or a passage that is selected or chosen. */
final class PointerField extends Div {

  private final @Nullable MeasureKey measure;
  private final PlanTexts texts;
  private final UnaryOperator<String> named;
  private final Runnable changed;
  private final Select<Pointer> about = new Select<>();
  private final Div shown = new Div();
  private final boolean changeable;
  private Pointer pointer;
  private boolean filling;

  /**
   * @param measure what is judged; null for the plan as a whole
   * @param named says of what is read aloud at which criterion it stands
   * @param changed what follows when somebody points elsewhere; null where it is only to read
   */
  PointerField(@Nullable MeasureKey measure, Pointer now, PlanTexts texts, UnaryOperator<String> named,
      @Nullable Runnable changed) {
    this.measure = measure;
    this.texts = texts;
    this.named = named;
    this.changed = changed == null ? () -> { } : changed;
    changeable = changed != null;
    pointer = now;

    about.setLabel(text("plans.judging.form.about"));
    about.setAriaLabel(named.apply(about.getLabel()));
    about.setItemLabelGenerator(texts.words()::choice);
    about.setHelperText(text("plans.judging.form.about-help"));
    about.setReadOnly(!changeable);
    about.addValueChangeListener(change -> {
      if (!filling && change.getValue() != null) {
        point(change.getValue());
      }
    });

    add(about, shown);
    if (changeable) {
      add(actions());
    }
    show();
  }

  Pointer pointer() {
    return pointer;
  }

  Optional<Passage> passage() {
    return pointer instanceof Passage passage ? Optional.of(passage) : Optional.empty();
  }

  void clear() {
    about.setInvalid(false);
  }

  /** Says no at the choice; @return false where there is nothing to choose from */
  boolean say(String why) {
    about.setErrorMessage(why);
    about.setInvalid(true);
    return about.isVisible();
  }

  private void point(Pointer to) {
    pointer = to;
    texts.forget();
    show();
    changed.run();
  }

  private Div actions() {
    var point = new Button(text("plans.judging.form.point"), click -> Optional.ofNullable(texts.chosen()).ifPresent(this::point));
    point.setAriaLabel(named.apply(point.getText()));
    point.setEnabled(texts.chosen() != null);
    texts.onChosen(() -> point.setEnabled(texts.chosen() != null));
    var choose = new Button(text("plans.judging.form.choose"),
        click -> new SentenceDialog(texts.sentences(), this::point).open());
    choose.setAriaLabel(named.apply(choose.getText()));
    choose.addClassName("quiet");
    var actions = new Div(point, choose);
    actions.addClassName("criterion-actions");
    return actions;
  }

  /** A measure is about itself unless a passage narrows it: then there is nothing to choose from. */
  private void show() {
    var choices = new ArrayList<>(texts.wholes());
    passage().ifPresent(choices::add);
    filling = true;
    about.setItems(choices);
    about.setValue(choices.contains(pointer) ? pointer : null);
    about.setVisible(measure == null);
    filling = false;
    shown.removeAll();
    if (measure != null || passage().isPresent()) {
      shown.add(texts.words().shown(pointer, measure));
    }
    if (changeable && passage().isPresent()) {
      var away = new Button(text("plans.judging.form.point-away"), click -> point(Pointer.ofItself(measure)));
      away.setAriaLabel(named.apply(away.getText()));
      away.addClassName("quiet");
      shown.add(away);
    }
  }
}
