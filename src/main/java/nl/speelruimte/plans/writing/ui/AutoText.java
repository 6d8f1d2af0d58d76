package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.writing.Kept;
import nl.speelruimte.plans.writing.TextNow;
import nl.speelruimte.plans.writing.TextSpot;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.kept.KeptField;
import org.jspecify.annotations.Nullable;

/** A text that saves itself a moment after the last key, and shows both when a colleague wrote there too. */
final class AutoText extends Composite<Div> implements KeptField {

  private static final int PAUSE_MILLIS = 1_000;
  private final WritingDesk desk;
  private final TextSpot spot;
  private final TextFieldBase<?, String> field;
  private final Div below = new Div();
  private int base;
  private String saved;
  private boolean focused;
  private @Nullable ClashPanel clash;

  private AutoText(WritingDesk desk, TextNow now, TextFieldBase<?, String> field) {
    this.desk = desk;
    this.spot = now.spot();
    this.field = field;
    this.base = now.revision();
    this.saved = now.text();
    field.setValue(now.text());
    field.setWidthFull();
    desk.keeps(field, spot, base);
    field.addFocusListener(focus -> focused = true);
    field.addBlurListener(blur -> focused = false);
    field.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        save(change.getValue(), base);
      }
    });
    getContent().addClassName("auto-text");
    getContent().add(field, below);
  }

  static AutoText line(WritingDesk desk, TextNow now, String label) {
    var field = new TextField(label);
    field.setMaxLength(now.spot().field().longest());
    field.setValueChangeMode(ValueChangeMode.TIMEOUT);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    return new AutoText(desk, now, field);
  }

  static AutoText area(WritingDesk desk, TextNow now, String label, String help) {
    var field = new TextArea(label);
    field.setHelperText(help);
    field.setMaxLength(now.spot().field().longest());
    field.setValueChangeMode(ValueChangeMode.TIMEOUT);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    return new AutoText(desk, now, field);
  }

  TextSpot spot() {
    return spot;
  }

  String value() {
    return field.getValue();
  }

  @Override
  public String label() {
    return field.getLabel();
  }

  @Override
  public boolean says(String text) {
    return field.getValue().equals(text);
  }

  @Override
  public void focus() {
    field.focus();
  }

  /** Called whenever the text is another, by whomever. */
  AutoText onChange(Runnable listener) {
    field.addValueChangeListener(change -> listener.run());
    return this;
  }

  @Override
  public void putBack(String typed, int typedOn) {
    field.setValue(typed);
    save(typed, typedOn);
  }

  /** What the text is now; shown unless somebody is typing here, whose save will then meet it. */
  void refresh(TextNow now) {
    if (now.revision() == base || clash != null || !saved.equals(field.getValue())) {
      return;
    }
    if (focused) {
      below.removeAll();
      below.add(Why.line(text("plans.editor.changed-by", now.author() == null ? "" : now.author())));
      return;
    }
    becomes(now.text(), now.revision());
  }

  private void save(String typed, int on) {
    field.setInvalid(false);
    try {
      switch (desk.keep(spot, typed, on)) {
        case Kept.Saved(var revision) -> {
          base = revision;
          saved = typed;
          below.removeAll();
          desk.keeps(field, spot, base);
        }
        case Kept.Clash met -> show(typed, met);
      }
    } catch (RuleBroken no) {
      refuse(RuleTexts.of(no, UI.getCurrent().getLocale()));
    } catch (NotHere gone) {
      refuse(text("uikit.notice.not-here"));
    }
  }

  /** What was typed stays in the field and in the browser. */
  private void refuse(String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }

  private void show(String mine, Kept.Clash met) {
    field.setReadOnly(true);
    clash = new ClashPanel(mine, met, chosen -> choose(chosen, met));
    below.removeAll();
    below.add(clash);
  }

  /** A third may have written meanwhile: then both stand there once more. */
  private void choose(String chosen, Kept.Clash met) {
    desk.attempt(() -> {
      switch (desk.writers.texts().resolve(desk.viewer, desk.plan, spot, chosen, met.revision())) {
        case Kept.Saved(var revision) -> {
          clash = null;
          field.setReadOnly(false);
          below.removeAll();
          becomes(chosen, revision);
          desk.kept.forget(WritingDesk.spot(spot));
          field.focus();
        }
        case Kept.Clash again -> show(chosen, again);
      }
    });
  }

  private void becomes(String now, int revision) {
    base = revision;
    saved = now;
    field.setValue(now);
    desk.keeps(field, spot, base);
  }
}
