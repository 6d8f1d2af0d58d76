package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.deciding.DecisionDraft;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.RuleTexts;

/** What is decided, why, and what the letter says around its facts. */
final class DecideForm {

  private final RadioButtonGroup<DecisionOutcome> outcome = new RadioButtonGroup<>(text("plans.deciding.field.outcome"));
  private final MeasureChoicesField measures;
  private final TextArea reason = area("plans.deciding.field.reason", PlanCourse.LONGEST_REASON);
  private final TextArea opening = area("plans.deciding.field.opening", LetterTexts.LONGEST);
  private final TextArea motivation = area("plans.deciding.field.motivation", LetterTexts.LONGEST);
  private final TextArea closing = area("plans.deciding.field.closing", LetterTexts.LONGEST);
  private final Div facts = new Div();
  private DecisionDraft shown;
  private boolean filling;

  /** @param changed called after each change that a person made */
  DecideForm(DecisionDraft draft, Runnable changed) {
    this.shown = draft;
    this.measures = new MeasureChoicesField(draft.measures());
    outcome.setItems(DecisionOutcome.APPROVED, DecisionOutcome.PARTLY_APPROVED, DecisionOutcome.REJECTED);
    outcome.setItemLabelGenerator(DecidingWords::outcome);
    reason.setHelperText(text("plans.deciding.everybody-reads"));
    motivation.setHelperText(text("plans.deciding.motivation-help"));
    show(draft);
    for (var field : List.<HasValue<?, ?>>of(outcome, measures, reason, opening, motivation, closing)) {
      field.addValueChangeListener(change -> {
        if (!filling) {
          changed.run();
        }
      });
    }
  }

  Component cards() {
    var cards = Rows.stack(new Card(text("plans.deciding.decide.what"), outcome, measures, reason),
        new Card(text("plans.deciding.decide.letter"), opening, new Card(text("plans.deciding.decide.facts"), facts),
            motivation, closing));
    cards.addClassName("deciding");
    return cards;
  }

  /** What is filled in now. */
  DecisionDraft draft() {
    return new DecisionDraft(shown.round(), outcome.getValue(), reason.getValue(), measures.getValue(),
        new LetterTexts(opening.getValue(), motivation.getValue(), closing.getValue()), shown.version());
  }

  int version() {
    return shown.version();
  }

  /** Shows what was kept; what the portal composes follows the rest. */
  void show(DecisionDraft kept) {
    shown = kept;
    filling = true;
    outcome.setValue(kept.outcome());
    measures.setVisible(kept.outcome() == DecisionOutcome.PARTLY_APPROVED);
    measures.setValue(kept.measures());
    reason.setValue(kept.reason());
    opening.setValue(kept.texts().opening());
    motivation.setValue(kept.texts().motivation());
    closing.setValue(kept.texts().closing());
    filling = false;
  }

  void facts(Component tables) {
    facts.removeAll();
    facts.add(tables);
  }

  /** Says no at the field it is about; otherwise it is for the page to say. */
  boolean say(RuleBroken no) {
    var field = no.field().flatMap(this::named);
    field.ifPresent(named -> {
      named.setErrorMessage(RuleTexts.of(no, UI.getCurrent().getLocale()));
      named.setInvalid(true);
      FormDialog.focus(named);
    });
    return field.isPresent();
  }

  void clear() {
    for (HasValidation field : List.<HasValidation>of(outcome, measures, reason, opening, motivation, closing)) {
      field.setInvalid(false);
    }
    shown.measures().forEach(choice -> measures.named("measure-" + choice.measure()).ifPresent(it -> it.setInvalid(false)));
  }

  private Optional<HasValidation> named(String name) {
    Map<String, HasValidation> fields = Map.of("outcome", outcome, "reason", reason, "opening", opening, "motivation",
        motivation, "closing", closing);
    return Optional.ofNullable(fields.get(name)).or(() -> measures.named(name).map(HasValidation.class::cast));
  }
}
