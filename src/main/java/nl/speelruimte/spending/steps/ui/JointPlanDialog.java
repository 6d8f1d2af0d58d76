package nl.speelruimte.spending.steps.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.steps.ArrangementItem;
import nl.speelruimte.spending.steps.JointPlanDraft;
import nl.speelruimte.spending.steps.SpaceProcedure;
import nl.speelruimte.uikit.Amounts;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;

/** UC-76: write down what municipality and provider agreed on each of the eleven items. */
final class JointPlanDialog {

  private final ProcedureCalendar calendar;
  private final DateField on = new DateField(text("spending.steps.arranged-on"));
  private final Div lateness = new Div();
  private final TextArea lateReason = new TextArea(text("spending.procedure.late-reason"));
  private final Map<ArrangementItem, TextArea> items = new EnumMap<>(ArrangementItem.class);
  private final DocumentField document = new DocumentField(text("spending.procedure.response-document"));
  private final FormDialog<Form> dialog;

  JointPlanDialog(SpaceProcedure procedure, LocalDate today, Consumer<JointPlanDraft> command, Runnable afterwards) {
    this.calendar = procedure.calendar();
    var binder = new Binder<>(Form.class);
    binder.forField(on).asRequired(text("uikit.field.required")).bind(Form::getOn, Form::setOn);
    for (var item : ArrangementItem.values()) {
      var area = new TextArea(text("spending.arrangement." + item.name()));
      area.setMaxLength(SpaceDraft.LONGEST_REASON);
      items.put(item, area);
      binder.forField(area).asRequired(text("spending.steps.rule.item-missing"))
          .bind(form -> form.texts.getOrDefault(item, ""), (form, value) -> form.texts.put(item, value));
    }
    var empty = new Form();
    empty.on = today;
    empty.texts.putAll(procedure.arrangements());
    binder.readBean(empty);
    lateness.addClassName("why");
    lateness.getElement().setAttribute("role", "status");
    lateReason.setMaxLength(SpaceDraft.LONGEST_REASON);

    on.addValueChangeListener(change -> showLateness());
    showLateness();

    this.dialog = new FormDialog<>(text("spending.steps.arrange"), binder, Form::new,
        form -> command.accept(new JointPlanDraft(form.on, form.texts, document.getValue(), lateReason.getValue(),
            procedure.latestPlan())),
        content())
        .intro(text("spending.steps.arrange-intro")).field("on", on).field("lateReason", lateReason).wide()
        .doneText(text("spending.steps.arranged")).afterwards(afterwards);
    items.forEach((item, area) -> dialog.field(item.name(), area));
  }

  void open() {
    dialog.open();
  }

  private Component[] content() {
    var content = new ArrayList<Component>(List.of(on, lateness, lateReason));
    content.addAll(items.values());
    content.add(document);
    return content.toArray(Component[]::new);
  }

  private void showLateness() {
    var day = on.getValue();
    var by = calendar.jointPlanBy();
    var days = day == null ? 0 : ProcedureCalendar.daysLate(by, day);
    lateReason.setVisible(days > 0);
    lateness.setText(days == 0 ? text("spending.procedure.in-time", Amounts.of(on).date(by))
        : text("spending.procedure.too-late", days, Amounts.of(on).date(by)));
  }

  private static String text(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** What is filled in. */
  static final class Form {

    private LocalDate on;
    private final Map<ArrangementItem, String> texts = new EnumMap<>(ArrangementItem.class);

    LocalDate getOn() {
      return on;
    }

    void setOn(LocalDate day) {
      on = day;
    }
  }
}
