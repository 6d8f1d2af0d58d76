package nl.speelruimte.plans.writing.ui;

import static nl.speelruimte.plans.ui.PlanWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.plans.PlanId;
import nl.speelruimte.plans.PlanReach;
import nl.speelruimte.plans.writing.BeginDraft;
import nl.speelruimte.plans.writing.PlanStart;
import nl.speelruimte.plans.writing.ui.BeginPlan.Start;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-107: begin a plan, with nothing, from a template, or from what was written before. */
final class BeginDialog {

  private final UUID request = UUID.randomUUID();
  private final BeginPlan plans;
  private final Viewer viewer;
  private final @Nullable CallToAnswer call;
  private final List<CallToAnswer> waiting;
  private final Select<Answer> answers = new Select<>();
  private final Select<Integer> year = new Select<>();
  private final TextField title = new TextField(text("plans.editor.plan-title"));
  private final RadioButtonGroup<PlanReach> reach = new RadioButtonGroup<>(text("plans.editor.reach"));
  private final Select<Start> from = new Select<>();
  private final FormDialog<Form> dialog;
  private @Nullable PlanId begun;

  /** @param waiting the calls to choose from; none where that is settled */
  BeginDialog(BeginPlan plans, Viewer viewer, @Nullable CallToAnswer call, List<CallToAnswer> waiting) {
    this.plans = plans;
    this.viewer = viewer;
    this.call = call;
    this.waiting = waiting;
    offerCalls();
    year.setLabel(text("plans.column.year"));
    year.setItems(call == null ? plans.years() : List.of(call.year()));
    year.setItemLabelGenerator(each -> Integer.toString(each));
    year.setReadOnly(call != null);
    year.addValueChangeListener(change -> offerStarts());
    title.setMaxLength(200);
    reach.setItems(reaches(call));
    reach.setItemLabelGenerator(each -> text("plans.editor.reach." + each));
    from.setLabel(text("plans.editor.from"));
    from.setItemLabelGenerator(Start::name);

    this.dialog = new FormDialog<>(text("plans.editor.begin"), bound(), form -> begun = plans.begin(viewer, draft(form)),
        waiting.isEmpty() ? List.of(year, title, reach, from).toArray(Component[]::new)
            : List.of(answers, year, title, reach, from).toArray(Component[]::new))
        .intro(call == null ? text("plans.editor.begin-intro") : text("plans.editor.begin-call", call.title()))
        .saveText(text("plans.editor.begin"))
        .afterwards(() -> UI.getCurrent().navigate("plans/" + begun + "/write"));
  }

  void open() {
    dialog.open();
  }

  /** Another call asks for another year and another kind of plan: the form begins anew, with the title as it was typed. */
  private void offerCalls() {
    answers.setLabel(text("plans.editor.answers"));
    answers.setItems(Stream.concat(waiting.stream().map(Answer::new), Stream.of(new Answer(null))).toList());
    answers.setItemLabelGenerator(each -> each.call == null ? text("plans.editor.own-initiative") : each.call.title());
    answers.setValue(new Answer(call));
    answers.addValueChangeListener(change -> {
      if (change.getValue() != null) {
        dialog.close();
        var other = new BeginDialog(plans, viewer, change.getValue().call, waiting);
        if (call == null || !title.getValue().equals(call.title())) {
          other.title.setValue(title.getValue());
        }
        other.open();
      }
    });
  }

  private Binder<Form> bound() {
    var binder = new Binder<>(Form.class);
    binder.forField(year).asRequired(text("uikit.field.required")).bind("year");
    binder.forField(title).asRequired(text("uikit.field.required")).bind("title");
    binder.forField(reach).asRequired(text("uikit.field.required")).bind("reach");
    binder.forField(from).asRequired(text("uikit.field.required")).bind("from");
    var first = call == null ? plans.years().getLast() : call.year();
    year.setValue(first);
    offerStarts();
    binder.readRecord(new Form(first, call == null ? "" : call.title(), reaches(call).getFirst(), from.getValue()));
    return binder;
  }

  /** What a plan of the chosen year may begin from; the choice stays when it is still there. */
  private void offerStarts() {
    var chosen = from.getValue();
    var starts = plans.starts(viewer, year.getValue() == null ? plans.years().getLast() : year.getValue());
    from.setItems(starts);
    from.setValue(chosen != null && starts.contains(chosen) ? chosen : starts.stream()
        .filter(this::isAskedFor).findFirst().orElseGet(starts::getFirst));
  }

  /** The template that goes with the call. */
  private boolean isAskedFor(Start start) {
    return call != null && start.from() instanceof PlanStart.Template(var template) && template.equals(call.template());
  }

  private static List<PlanReach> reaches(@Nullable CallToAnswer call) {
    return Stream.of(PlanReach.values())
        .filter(each -> call == null || (each == PlanReach.GENERIC ? call.generic() : call.spaces())).toList();
  }

  private BeginDraft draft(Form form) {
    return new BeginDraft(request, call == null ? null : call.call(), form.year, form.reach, form.title, form.from.from());
  }

  /** What the plan answers; null for nothing. */
  private record Answer(@Nullable CallToAnswer call) {}

  /** What is filled in; the binder needs it to be public. */
  public record Form(@Nullable Integer year, String title, @Nullable PlanReach reach, @Nullable Start from) {}
}
