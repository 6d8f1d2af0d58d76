package nl.speelruimte.plans.deciding.ui;

import static nl.speelruimte.plans.deciding.ui.DecidingWords.area;
import static nl.speelruimte.plans.deciding.ui.DecidingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.speelruimte.plans.content.PlanContent;
import nl.speelruimte.plans.course.PlanCourse;
import nl.speelruimte.plans.deciding.ReturnDraft;
import nl.speelruimte.plans.deciding.ReturnPoint;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.kept.KeptForm;
import org.jspecify.annotations.Nullable;

/** UC-126: send a plan back with what is asked per passage. */
final class ReturnDialog {

  private final Map<String, Component> early = new HashMap<>();
  private final ReturnPointsField points;
  private final FormDialog<Form> dialog;
  private @Nullable FormDialog<Form> ready;

  /**
   * @param keptAs how the browser calls what is typed here until it is sent
   * @param proposed what the assessors found below par, to take over or to leave
   */
  ReturnDialog(String keptAs, PlanContent content, List<ReturnPoint> proposed, int version, Consumer<ReturnDraft> command,
      Runnable afterwards) {
    var reason = area("plans.deciding.field.return-reason", PlanCourse.LONGEST_REASON);
    reason.setHelperText(text("plans.deciding.everybody-reads"));
    var kept = new KeptForm(keptAs, this::make).field("reason", reason);
    points = new ReturnPointsField(content, proposed, kept, this::named);
    var binder = new Binder<>(Form.class);
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.forField(points).bind("points");
    binder.readRecord(new Form("", List.of()));
    this.dialog = kept.in(new FormDialog<>(text("plans.deciding.return"), binder,
        form -> command.accept(new ReturnDraft(form.reason(), form.points(), version)), kept, reason, points))
        .intro(text("plans.deciding.return-intro")).saveText(text("plans.deciding.return"))
        .doneText(text("plans.deciding.returned-done")).afterwards(afterwards);
    early.forEach(dialog::field);
    ready = dialog;
  }

  void open() {
    dialog.open();
  }

  private void make(String spot) {
    points.make(spot);
  }

  /** The first row is made before the dialog is. */
  private void named(String name, Component field) {
    if (ready == null) {
      early.put(name, field);
    } else {
      ready.field(name, field);
    }
  }

  /** What is filled in. */
  public record Form(String reason, List<ReturnPoint> points) {}
}
