package nl.speelruimte.spending.stops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.stops.StopAction;
import nl.speelruimte.spending.stops.StopDesk;
import nl.speelruimte.spending.stops.StopDetails;
import nl.speelruimte.spending.stops.StopDraft;
import nl.speelruimte.spending.stops.StopStepDraft;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The buttons of a stop and what they ask. */
final class StopStepForms {

  private final StopDesk desk;
  private final Viewer viewer;
  private final StopDetails details;
  private final LocalDate today;
  private final Runnable changed;

  StopStepForms(StopDesk desk, Viewer viewer, StopDetails details, LocalDate today, Runnable changed) {
    this.desk = desk;
    this.viewer = viewer;
    this.details = details;
    this.today = today;
    this.changed = changed;
  }

  Component[] buttons() {
    var buttons = new ArrayList<Component>();
    if (may(StopAction.REFUSE)) {
      buttons.add(new Button(StopWords.text("spending.stop.refuse"), click -> refuse()));
    }
    if (may(StopAction.CONFIRM)) {
      var confirm = new Button(StopWords.text("spending.stop.confirm"), click -> confirm());
      confirm.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(confirm);
    }
    if (may(StopAction.WITHDRAW)) {
      buttons.add(new Button(StopWords.text("spending.stop.withdraw"), click -> withdraw()));
    }
    if (may(StopAction.LIFT)) {
      buttons.add(new Button(StopWords.text("spending.stop.lift"), click -> lift()));
    }
    return buttons.toArray(Component[]::new);
  }

  private void confirm() {
    ConfirmDialogs.ask(StopWords.text("spending.stop.confirm-question"), StopWords.text("spending.stop.confirm-text"),
        StopWords.text("spending.stop.confirm"), () -> {
          desk.confirm(viewer, details.stop().id(), draft(null, null));
          done("spending.stop.confirm-done");
        });
  }

  private void refuse() {
    ConfirmDialogs.askReason(StopWords.text("spending.stop.refuse-question"), StopWords.text("spending.stop.refuse-text"),
        StopWords.text("spending.stop.refuse"), reason -> {
          desk.refuse(viewer, details.stop().id(), draft(reason, null));
          done("spending.stop.refuse-done");
        });
  }

  private void withdraw() {
    ConfirmDialogs.ask(StopWords.text("spending.stop.withdraw-question"), StopWords.text("spending.stop.withdraw-text"),
        StopWords.text("spending.stop.withdraw"), () -> {
          desk.withdraw(viewer, details.stop().id(), draft(null, null));
          done("spending.stop.withdraw-done");
        });
  }

  private void lift() {
    var lastDay = new DateField(StopWords.text("spending.stop.last-day"));
    var reason = StopWords.area("spending.stop.lift-reason", StopDraft.LONGEST_REASON);
    var binder = new Binder<>(Lifting.class);
    binder.forField(lastDay).asRequired(StopWords.text("uikit.field.required")).bind("lastDay");
    binder.forField(reason).asRequired(StopWords.text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Lifting(details.stop().from().isAfter(today) ? details.stop().from() : today, ""));
    new FormDialog<>(StopWords.text("spending.stop.lift"), binder,
        form -> desk.lift(viewer, details.stop().id(), draft(form.reason, form.lastDay)), lastDay, reason)
        .intro(StopWords.text("spending.stop.lift-intro")).saveText(StopWords.text("spending.stop.lift"))
        .doneText(StopWords.text("spending.stop.lift-done")).afterwards(changed).open();
  }

  private void done(String key) {
    changed.run();
    Notices.done(StopWords.text(key));
  }

  private StopStepDraft draft(@Nullable String reason, @Nullable LocalDate lastDay) {
    return new StopStepDraft(reason, lastDay, details.seen());
  }

  private boolean may(StopAction action) {
    return details.may().contains(action);
  }

  /** What is filled in to lift a stop. */
  public record Lifting(@Nullable LocalDate lastDay, String reason) {}
}
