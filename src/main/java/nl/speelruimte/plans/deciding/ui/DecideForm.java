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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.deciding.DecisionDraft;
import nl.speelruimte.plans.deciding.DecisionOutcome;
import nl.speelruimte.plans.deciding.DraftNotes;
import nl.speelruimte.plans.letters.LetterPart;
import nl.speelruimte.plans.letters.LetterTexts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Rows;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.kept.KeptField;
import nl.speelruimte.uikit.kept.KeptTexts;
import nl.speelruimte.uikit.kept.LeftBehind;

/** What is decided, why, and what the letter says around its facts. */
final class DecideForm {

  private final RadioButtonGroup<DecisionOutcome> outcome = new RadioButtonGroup<>(text("plans.deciding.field.outcome"));
  private final MeasureChoicesField measures;
  private final TextArea reason = area("plans.deciding.field.reason", PlanCourse.LONGEST_REASON);
  private final LetterPartField opening = new LetterPartField(LetterPart.OPENING);
  private final LetterPartField motivation = new LetterPartField(LetterPart.MOTIVATION);
  private final LetterPartField closing = new LetterPartField(LetterPart.CLOSING);
  private final Div facts = new Div();
  private final KeptTexts kept;
  private DecisionDraft shown;
  private boolean filling;

  /**
   * @param kept keeps the words in this browser until the draft holds them
   * @param changed called after each change that a person made
   */
  DecideForm(DecisionDraft draft, KeptTexts kept, Runnable changed) {
    this.shown = draft;
    this.kept = kept;
    this.measures = new MeasureChoicesField(draft.measures());
    outcome.setItems(DecisionOutcome.APPROVED, DecisionOutcome.PARTLY_APPROVED, DecisionOutcome.REJECTED);
    outcome.setItemLabelGenerator(DecidingWords::outcome);
    reason.setHelperText(text("plans.deciding.everybody-reads"));
    motivation.area().setHelperText(text("plans.deciding.motivation-help"));
    show(draft);
    texts().forEach((name, field) -> kept.keeps(field, name, draft.version()));
    for (var field : List.<HasValue<?, ?>>of(outcome, measures, reason, opening.area(), motivation.area(), closing.area())) {
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
        LetterTexts.of(part -> field(part).area().getValue()), shown.composed(), shown.version());
  }

  /** What was typed here before and reached no draft. */
  Component leftBehind() {
    return new LeftBehind(kept, spot -> Optional.ofNullable(texts().get(spot)).map(field ->
        KeptField.of(field, field.getAriaLabel().orElseGet(field::getLabel), _ -> measures.refuses(field))),
        spot -> Optional.empty());
  }

  /** Shows what was kept of all this. */
  void show(DecisionDraft draft, Map<String, String> typed) {
    show(draft);
    typed.forEach(kept::acknowledge);
  }

  /** What the texts say, by the name of their field. */
  Map<String, String> typed() {
    return texts().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().getValue()));
  }

  /** Once it is sent nothing is of use any more. */
  void over() {
    kept.forgetAll();
  }

  private Map<String, TextArea> texts() {
    var texts = new LinkedHashMap<>(Map.of("reason", reason));
    for (var part : LetterPart.values()) {
      texts.put(part.field(), field(part).area());
    }
    shown.measures().forEach(choice -> measures.named("measure-" + choice.measure())
        .ifPresent(field -> texts.put("measure-" + choice.measure(), field)));
    return texts;
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
    for (var part : LetterPart.values()) {
      field(part).area().setValue(kept.texts().part(part));
    }
    filling = false;
  }

  void notes(DraftNotes notes, LetterPartField.Steps steps) {
    for (var part : LetterPart.values()) {
      field(part).note(notes, steps);
    }
  }

  private LetterPartField field(LetterPart part) {
    return switch (part) {
      case OPENING -> opening;
      case MOTIVATION -> motivation;
      case CLOSING -> closing;
    };
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
    outcome.setInvalid(false);
    measures.setInvalid(false);
    texts().values().forEach(field -> field.setInvalid(false));
  }

  private Optional<HasValidation> named(String name) {
    return "outcome".equals(name) ? Optional.of(outcome) : Optional.ofNullable(texts().get(name));
  }
}
