package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntentionDesk;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.spending.ui.SpaceChoices;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.MoneyField;
import nl.speelruimte.uikit.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of the bureau on single intentions: add one, another amount, leave out, take along again. */
@Component
class IntentionDialogs {

  private final IntentionDesk desk;
  private final SpaceChoices choices;

  IntentionDialogs(IntentionDesk desk, SpaceChoices choices) {
    this.desk = desk;
    this.choices = choices;
  }

  void add(Viewer viewer, int year, Runnable afterwards) {
    new AddIntentionDialog(choices, viewer, year, draft -> desk.add(viewer, draft), afterwards).open();
  }

  /** Another amount than was calculated, or than was announced. */
  void edit(Viewer viewer, IntendedRow row, Runnable afterwards) {
    var amount = new MoneyField(Words.text("spending.procedure.proposed"));
    var added = row.basis().added();
    var reason = Words.area(Words.text(added ? "spending.procedure.ground" : "spending.procedure.deviation"),
        added ? null : Words.text("spending.procedure.deviation-help"));
    var binder = new Binder<>(Edit.class);
    binder.forField(amount).asRequired(Words.text("spending.open.amount-missing")).bind("amount");
    binder.forField(reason).bind("reason");
    var deviation = row.proposed().deviation();
    binder.readRecord(new Edit(row.proposed().amount(), deviation == null ? "" : deviation));
    var dialog = new FormDialog<>(Words.text("spending.procedure.edit-of", Words.where(row.place())), binder,
        form -> desk.edit(viewer, Shown.of(List.of(row)), form.amount(), form.reason()), amount, reason)
        .afterwards(afterwards);
    var usual = PreparationGrid.usual(row);
    if (usual != null) {
      dialog.intro(usual);
    }
    dialog.open();
  }

  void drop(Viewer viewer, List<IntendedRow> rows, Runnable afterwards) {
    if (PreparationDialogs.some(rows)) {
      ConfirmDialogs.askReason(Words.text("spending.procedure.drop"),
          Words.text("spending.procedure.drop-consequence", rows.size()), Words.text("spending.procedure.drop"),
          why -> {
            desk.drop(viewer, Shown.of(rows), why);
            afterwards.run();
          });
    }
  }

  /** Of many at once it is asked first: without a tick it is everything that is shown. */
  void restore(Viewer viewer, List<IntendedRow> rows, Runnable afterwards) {
    Runnable restoring = () -> {
      Notices.done(Words.text("spending.procedure.restored", desk.restore(viewer, Shown.of(rows))));
      afterwards.run();
    };
    if (!PreparationDialogs.some(rows)) {
      return;
    }
    if (rows.size() == 1) {
      Notices.attempt(restoring);
    } else {
      ConfirmDialogs.ask(Words.text("spending.procedure.restore"),
          Words.text("spending.procedure.restore-consequence", rows.size()), Words.text("spending.procedure.restore"),
          restoring);
    }
  }

  /** What is proposed for one. */
  public record Edit(@Nullable Money amount, String reason) {}
}
