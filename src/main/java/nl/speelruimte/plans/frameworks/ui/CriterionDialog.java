package nl.speelruimte.plans.frameworks.ui;

import static nl.speelruimte.plans.frameworks.ui.FrameworkWords.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.util.function.Consumer;
import nl.speelruimte.plans.frameworks.AppliesTo;
import nl.speelruimte.plans.frameworks.Criterion;
import nl.speelruimte.plans.frameworks.CriterionDraft;
import nl.speelruimte.plans.frameworks.CriterionScale;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-100: writes a new criterion, or changes one. */
final class CriterionDialog {

  private final TextField code = new TextField(text("plans.framework.field.code"));
  private final TextField words = new TextField(text("plans.framework.field.criterion"));
  private final Select<AppliesTo> appliesTo = new Select<>();
  private final Select<CriterionScale> scale = new Select<>();
  private final BigDecimalField weight = new BigDecimalField(text("plans.framework.field.weight"));
  private final Checkbox knockOut = new Checkbox(text("plans.framework.field.knock-out"));
  private final TextArea explanation = new TextArea(text("plans.framework.field.explanation"));
  private final FormDialog<Form> dialog;

  private CriterionDialog(String title, Form filled, Consumer<CriterionDraft> command, Runnable afterwards) {
    code.setMaxLength(CriterionDraft.LONGEST_CODE);
    code.setHelperText(text("plans.framework.criterion.code-help"));
    words.setMaxLength(CriterionDraft.LONGEST_TEXT);
    explanation.setMaxLength(CriterionDraft.LONGEST_EXPLANATION);
    explanation.setHelperText(text("plans.framework.criterion.explanation-help"));
    weight.setHelperText(text("plans.framework.criterion.weight-help"));
    knockOut.setHelperText(text("plans.framework.criterion.knock-out-help"));
    appliesTo.setLabel(text("plans.framework.field.applies-to"));
    appliesTo.setItems(AppliesTo.values());
    appliesTo.setItemLabelGenerator(each -> text("plans.applies-to." + each));
    scale.setLabel(text("plans.framework.field.scale"));
    scale.setItems(CriterionScale.values());
    scale.setItemLabelGenerator(each -> text("plans.criterion-scale." + each));
    scale.addValueChangeListener(change -> fit());

    dialog = new FormDialog<>(title, bound(filled), form -> command.accept(draft(form)), code, words, appliesTo, scale,
        weight, knockOut, explanation).doneText(text("plans.framework.criterion.done")).afterwards(afterwards);
    fit();
  }

  static CriterionDialog forNew(Consumer<CriterionDraft> command, Runnable afterwards) {
    return new CriterionDialog(text("plans.framework.criterion.add"), new Form("", "", AppliesTo.MEASURE,
        CriterionScale.SCALE_5, BigDecimal.ONE, false, ""), command, afterwards);
  }

  static CriterionDialog forChange(Criterion it, Consumer<CriterionDraft> command, Runnable afterwards) {
    return new CriterionDialog(text("plans.framework.criterion.change"), new Form(it.code(), it.text(), it.appliesTo(),
        it.scale(), it.weight() == null ? null : it.weight().stripTrailingZeros(), it.knockOut(),
        it.explanation() == null ? "" : it.explanation()), command, afterwards);
  }

  void open() {
    dialog.open();
  }

  /** A score has a weight, a yes or no may knock out; what was typed elsewhere stays, and is not sent. */
  private void fit() {
    weight.setVisible(scale.getValue() == CriterionScale.SCALE_5);
    knockOut.setVisible(scale.getValue() == CriterionScale.YES_NO);
  }

  private Binder<Form> bound(Form filled) {
    var required = text("uikit.field.required");
    var binder = new Binder<>(Form.class);
    binder.forField(code).asRequired(required).bind("code");
    binder.forField(words).asRequired(required).bind("text");
    binder.forField(appliesTo).asRequired(required).bind("appliesTo");
    binder.forField(scale).asRequired(required).bind("scale");
    binder.forField(weight).bind("weight");
    binder.forField(knockOut).bind("knockOut");
    binder.forField(explanation).bind("explanation");
    binder.readRecord(filled);
    return binder;
  }

  private CriterionDraft draft(Form form) {
    return new CriterionDraft(form.code, form.text, form.explanation, form.scale,
        weight.isVisible() ? form.weight : null, knockOut.isVisible() && form.knockOut, form.appliesTo);
  }

  /** What is filled in. */
  public record Form(String code, String text, @Nullable AppliesTo appliesTo, @Nullable CriterionScale scale,
      @Nullable BigDecimal weight, boolean knockOut, String explanation) {}
}
