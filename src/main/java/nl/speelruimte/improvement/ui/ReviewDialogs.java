package nl.speelruimte.improvement.ui;

import static nl.speelruimte.improvement.ui.ActionWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.speelruimte.improvement.ActionDetails;
import nl.speelruimte.improvement.ReviewHoldDraft;
import nl.speelruimte.improvement.ReviewMoveDraft;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** UC-115: put the next review moment on another day, or write down what came of it. */
final class ReviewDialogs {

  private ReviewDialogs() {}

  static FormDialog<Moved> move(ActionDetails details, Consumer<ReviewMoveDraft> command, Runnable afterwards) {
    var next = new DateField(text("improvement.review.next"));
    var reason = new TextArea(text("improvement.field.reason"));
    var binder = new Binder<>(Moved.class);
    binder.forField(next).asRequired(text("uikit.field.required")).bind("nextOn");
    binder.forField(reason).asRequired(text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Moved(null, ""));
    return new FormDialog<>(text("improvement.action-command.MOVE_REVIEW"), binder,
        form -> command.accept(new ReviewMoveDraft(form.nextOn, form.reason, details.version())), next, reason)
        .intro(text("improvement.review.move-intro", details.action().reviewOn()))
        .doneText(text("improvement.review.moved"))
        .afterwards(afterwards);
  }

  static FormDialog<Held> hold(ActionDetails details, LocalDate today, Consumer<ReviewHoldDraft> command,
      Runnable afterwards) {
    var held = new DateField(text("improvement.review.held"));
    var outcome = new TextArea(text("improvement.review.outcome"));
    var next = new DateField(text("improvement.review.next"));
    var binder = new Binder<>(Held.class);
    binder.forField(held).asRequired(text("uikit.field.required")).bind("heldOn");
    binder.forField(outcome).asRequired(text("uikit.field.required")).bind("outcome");
    binder.forField(next).asRequired(text("uikit.field.required")).bind("nextOn");
    binder.readRecord(new Held(today, "", null));
    return new FormDialog<>(text("improvement.action-command.HOLD_REVIEW"), binder,
        form -> command.accept(new ReviewHoldDraft(form.heldOn, form.outcome, form.nextOn, details.version())),
        held, outcome, next)
        .intro(text("improvement.review.hold-intro", details.action().reviewOn()))
        .doneText(text("improvement.review.done"))
        .afterwards(afterwards);
  }

  /** What is filled in to move it. */
  public record Moved(@Nullable LocalDate nextOn, String reason) {}

  /** What is filled in when it was held. */
  public record Held(@Nullable LocalDate heldOn, String outcome, @Nullable LocalDate nextOn) {}
}
