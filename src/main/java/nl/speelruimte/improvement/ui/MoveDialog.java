package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ActionMove;
import nl.speelruimte.improvement.ActionRow;
import nl.speelruimte.improvement.MoveDraft;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-114: move an action on, with what that move asks for. */
final class MoveDialog {

  private final ActionDetails details;
  private final ActionMove move;
  private final TextArea reason = new TextArea();
  private final DateField day;
  private final ComboBox<ActionRow> into = new ComboBox<>(text("improvement.field.into"));
  private final FormDialog<Form> dialog;

  /** @param others the actions of which it could become a part */
  MoveDialog(ActionDetails details, ActionMove move, LocalDate today, List<ActionRow> others,
      Consumer<MoveDraft> command, Runnable afterwards) {
    this.details = details;
    this.move = move;
    this.day = new DateField(text(move.day() == ActionMove.Day.AHEAD
        ? "improvement.move.day-ahead" : "improvement.move.day-by-now"));

    reason.setLabel(text(move == ActionMove.DELIVER ? "improvement.move.result"
        : move.isReasoned() ? "improvement.field.reason" : "improvement.move.remark"));
    day.setVisible(move.day() != ActionMove.Day.NONE);
    into.setVisible(move == ActionMove.MERGE);
    into.setItems(others);
    into.setItemLabelGenerator(ActionWords::name);

    this.dialog = new FormDialog<>(text("improvement.action-command." + move.name()), bound(today),
        form -> command.accept(draft(form)), into, day, reason)
        .intro(text("improvement.move-intro." + move.name()))
        .saveText(text("improvement.action-command." + move.name()))
        .doneText(text("improvement.move.done"))
        .afterwards(afterwards);
  }

  void open() {
    dialog.open();
  }

  private Binder<Form> bound(LocalDate today) {
    var binder = new Binder<>(Form.class);
    var required = text("uikit.field.required");
    var why = binder.forField(reason);
    (move.isReasoned() ? why.asRequired(required) : why).bind("reason");
    var on = binder.forField(day);
    (day.isVisible() ? on.asRequired(required) : on).bind("day");
    var other = binder.forField(into);
    (into.isVisible() ? other.asRequired(required) : other).bind("into");
    binder.readRecord(new Form("", move.day() == ActionMove.Day.BY_NOW ? today : null, null));
    return binder;
  }

  private MoveDraft draft(Form form) {
    return new MoveDraft(move, form.reason, form.day, form.into == null ? null : form.into.id(), details.version());
  }

  /** What is filled in; the version is kept beside it. */
  public record Form(String reason, @Nullable LocalDate day, @Nullable ActionRow into) {}
}
