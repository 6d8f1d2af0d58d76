package nl.speelruimte.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;

/** Asks before something is done; the focus goes back to where it came from. */
public final class ConfirmDialogs {

  private static final int LONGEST_REASON = 1000;

  private ConfirmDialogs() {}

  /**
   * @param question the question, as the heading
   * @param consequence what will happen, in a sentence
   * @param action the word on the button that does it
   */
  public static void ask(String question, String consequence, String action, Runnable command) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(question);
    dialog.setText(consequence);
    dialog.setCancelable(true);
    dialog.setCancelText(I18NProvider.translate("uikit.confirm.cancel"));
    dialog.setConfirmText(action);
    dialog.addConfirmListener(confirmed -> Notices.attempt(command));
    dialog.open();
  }

  /** Asks before typed work is thrown away; Escape and Enter both go on with it. */
  static void askToLeave(Runnable leave) {
    var dialog = new ConfirmDialog();
    dialog.setHeader(I18NProvider.translate("uikit.form.leave.question"));
    dialog.setText(I18NProvider.translate("uikit.form.leave.consequence"));
    dialog.setConfirmText(I18NProvider.translate("uikit.form.leave.stay"));
    dialog.setRejectable(true);
    dialog.setRejectText(I18NProvider.translate("uikit.form.leave.discard"));
    dialog.addRejectListener(discarded -> leave.run());
    dialog.open();
  }

  /** Asks for a reason too; it cannot be left empty, and a no from the service leaves it as typed. */
  public static void askReason(String question, String consequence, String action, Consumer<String> command) {
    var text = new TextArea(I18NProvider.translate("uikit.confirm.reason"));
    text.setMaxLength(LONGEST_REASON);
    text.setWidthFull();
    var binder = new Binder<>(Reason.class);
    binder.forField(text).asRequired(I18NProvider.translate("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Reason(""));
    new FormDialog<>(question, binder, given -> command.accept(given.reason().strip()), text)
        .intro(consequence)
        .saveText(action)
        .open();
  }

  /** What was given; the binder needs it to be public. */
  public record Reason(String reason) {}
}
