package nl.speelruimte.plans.judging.ui;

import static nl.speelruimte.plans.judging.ui.JudgingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.plans.MeasureKey;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.plans.judging.Judgement;
import nl.speelruimte.plans.judging.JudgementDraft;
import nl.speelruimte.plans.judging.pointing.Passage;
import nl.speelruimte.plans.judging.pointing.Pointer;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.Card;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.RuleTexts;
import nl.speelruimte.uikit.Tag;
import nl.speelruimte.uikit.Why;
import nl.speelruimte.uikit.kept.KeptField;
import org.jspecify.annotations.Nullable;

/** One criterion to judge by: it saves itself, says what became of that, and keeps what was typed when it is refused. */
final class CriterionForm extends Div {

  private static final int YES = 1;
  private static final int NO = 0;
  private final Criterion criterion;
  private final @Nullable MeasureKey measure;
  private final RadioButtonGroup<Integer> given = new RadioButtonGroup<>();
  private final TextArea reason = new TextArea(text("plans.judging.form.reason"));
  private final PointerField pointer;
  private final Div state = new Div();
  private @Nullable Judgement judgement;
  private boolean unsaved;

  /**
   * @param now the judgement as it is; null when there is none
   * @param giving null where it is only to read
   */
  CriterionForm(Criterion criterion, @Nullable MeasureKey measure, @Nullable Judgement now, PlanTexts texts,
      @Nullable Giving giving) {
    this.criterion = criterion;
    this.measure = measure;
    judgement = now;
    pointer = new PointerField(measure, now == null ? Pointer.ofItself(measure) : now.pointer(), texts, this::named,
        giving == null ? null : () -> save(giving));

    fields(now, giving == null);
    if (giving != null) {
      given.addValueChangeListener(change -> save(giving));
      reason.addValueChangeListener(change -> save(giving));
      giving.kept().keeps(reason, spot(), revision());
    }

    addClassName("criterion");
    var card = new Card(head());
    if (criterion.explanation() != null) {
      card.add(Why.paragraph(criterion.explanation()));
    }
    card.add(given, reason, pointer, state);
    add(card);
    showState();
  }

  boolean isUnsaved() {
    return unsaved;
  }

  String code() {
    return criterion.code();
  }

  /** Puts the cursor where something is missing: the score, or else the reason. */
  void goOn() {
    FormDialog.focus(given.isEmpty() ? given : reason);
  }

  Optional<Passage> passage() {
    return pointer.passage();
  }

  /** How the browser names its reason. */
  String spot() {
    return spot(criterion, measure);
  }

  static String spot(Criterion criterion, @Nullable MeasureKey measure) {
    return criterion.id() + "/" + (measure == null ? "" : measure);
  }

  /** Its reason, when one was typed that was never saved. */
  KeptField keptReason() {
    return KeptField.of(reason, named(reason.getLabel()));
  }

  private Div head() {
    var head = new Div(new H3(text("plans.judging.form.criterion", criterion.code(), criterion.text())));
    head.addClassName("criterion-head");
    if (criterion.knockOut()) {
      head.add(new Tag(text("plans.judging.form.knock-out")));
    }
    if (criterion.weight() != null) {
      head.add(Why.line(text("plans.judging.form.weight", Amounts.of(this).number(criterion.weight()))));
    }
    return head;
  }

  private void fields(@Nullable Judgement now, boolean readOnly) {
    var scale = criterion.scale() == CriterionScale.SCALE_5;
    given.setLabel(text(scale ? "plans.judging.form.score" : "plans.judging.form.answer"));
    given.setItems(scale ? IntStream.rangeClosed(CriterionScale.LOWEST, CriterionScale.HIGHEST).boxed().toList()
        : List.of(YES, NO));
    given.setItemLabelGenerator(each -> scale ? each.toString() : JudgingWords.yesOrNo(each == YES));
    given.setHelperText(scale ? text("plans.judging.form.score-help") : null);
    given.setValue(now == null ? null : Integer.valueOf(now.value()));
    given.addClassName("scale");
    given.setReadOnly(readOnly);
    given.setAriaLabel(named(given.getLabel()));
    reason.setHelperText(text("plans.judging.form.reason-help"));
    reason.setMaxLength(JudgementDraft.LONGEST_REASON);
    reason.setValue(now == null || now.reason() == null ? "" : now.reason());
    reason.setReadOnly(readOnly);
    reason.setAriaLabel(named(reason.getLabel()));
    state.addClassName("criterion-state");
    state.getElement().setAttribute("role", "status");
  }

  /** The same words stand at each criterion: read aloud they say at which. */
  private String named(String what) {
    return text("plans.judging.form.named", what, criterion.code(), criterion.text());
  }

  /** Without a score there is nothing to keep yet: that is said, and what was typed stays. */
  private void save(Giving giving) {
    reason.setInvalid(false);
    given.setInvalid(false);
    pointer.clear();
    unsaved = true;
    if (given.isEmpty()) {
      refuse(text("plans.judging.form.not-yet"));
      return;
    }
    try {
      judgement = giving.command().apply(draft());
      unsaved = false;
      giving.kept().acknowledge(spot(), reason.getValue());
      giving.kept().keeps(reason, spot(), revision());
      showState();
      giving.saved().run();
    } catch (RuleBroken no) {
      show(no);
    } catch (NotHere gone) {
      refuse(text("plans.judging.form.gone"));
    }
  }

  private JudgementDraft draft() {
    var scale = criterion.scale() == CriterionScale.SCALE_5;
    return new JudgementDraft(criterion.id(), measure, scale ? given.getValue() : null,
        scale ? null : given.getValue() == YES, reason.getValue(), pointer.pointer(), revision());
  }

  private int revision() {
    return judgement == null ? 0 : judgement.revision();
  }

  private void show(RuleBroken no) {
    var words = RuleTexts.of(no, getLocale());
    if (no.field().filter("reason"::equals).isPresent()) {
      reason.setErrorMessage(words);
      reason.setInvalid(true);
      refuse(text("plans.judging.form.not-saved"));
    } else if (no.field().filter("passage"::equals).isPresent() && pointer.say(words)) {
      refuse(text("plans.judging.form.not-saved"));
    } else {
      refuse(words);
      if (no.textKey().equals(RuleBroken.CHANGED_MEANWHILE)) {
        var look = new Button(text("plans.judging.form.look"), click -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(true)));
        look.addClassName("quiet");
        state.add(look);
      }
    }
  }

  private void refuse(String why) {
    state.addClassName("problem");
    state.removeAll();
    state.add(new Span(why));
  }

  private void showState() {
    state.removeClassName("problem");
    state.removeAll();
    state.add(new Span(judgement == null ? text("plans.judging.form.none")
        : text("plans.judging.form.saved", Amounts.of(this).moment(judgement.givenAt()))));
  }
}
