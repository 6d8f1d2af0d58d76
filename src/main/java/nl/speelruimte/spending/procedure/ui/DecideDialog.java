package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.procedure.DecideDraft;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntentionDecisions.Outcome;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-72: decide on what was intended, with one document. */
final class DecideDialog {

  private final List<IntendedRow> rows;
  private final DateField on = new DateField(Words.text("spending.open.decided-on"));
  private final TextArea motivation =
      Words.area(Words.text("spending.procedure.motivation"), Words.text("spending.procedure.motivation-help"));
  private final DocumentField letter = new DocumentField(Words.text("spending.open.decision"));
  private final Div lateness = Words.why("");
  private final TextArea lateReason = Words.area(Words.text("spending.procedure.late-reason"), null);
  private final FormDialog<Form> dialog;
  private @Nullable Outcome outcome;

  DecideDialog(List<IntendedRow> rows, LocalDate today, Function<DecideDraft, Outcome> command, Runnable afterwards) {
    this.rows = rows;
    var binder = new Binder<>(Form.class);
    binder.forField(on).asRequired(Words.text("uikit.field.required")).bind("on");
    binder.forField(motivation).asRequired(Words.text("uikit.field.reason-missing")).bind("motivation");
    binder.forField(letter).asRequired(Words.text("spending.procedure.rule.letter-missing")).bind("letter");
    binder.forField(lateReason).bind("lateReason");

    lateReason.setRequiredIndicatorVisible(true);
    on.addValueChangeListener(change -> showLateness());
    binder.readRecord(new Form(today, "", null, ""));
    lateness.getElement().setAttribute("role", "status");
    showLateness();

    var sum = rows.stream().map(row -> row.proposed().amount()).reduce(Money.ZERO, Money::plus);
    this.dialog = new FormDialog<>(Words.text("spending.procedure.decide"), binder,
        form -> outcome = command.apply(new DecideDraft(
            Shown.of(rows), form.on(), form.motivation(), form.letter(), form.lateReason())),
        on, lateness, lateReason, motivation, letter)
        .intro(Words.text("spending.procedure.decide-intro", rows.size(), Words.amounts().euros(sum),
            rows.stream().filter(row -> Boolean.FALSE.equals(row.answer().agrees())).count()))
        .saveText(Words.text("spending.procedure.decide"))
        .afterwards(() -> {
          afterwards.run();
          if (outcome != null) {
            Words.tell("spending.procedure.decided", rows.size() - outcome.opened() - outcome.waiting(),
                outcome.opened(), outcome.waiting());
          }
        });
  }

  void open() {
    dialog.open();
  }

  private void showLateness() {
    var day = on.getValue();
    var by = rows.stream().map(row -> row.calendar().decisionBy()).min(LocalDate::compareTo).orElseThrow();
    var days = day == null ? 0 : ProcedureCalendar.daysLate(by, day);
    var unannounced = rows.stream().filter(row -> row.answer().announcedOn() == null).count();
    lateReason.setVisible(days > 0 || unannounced > 0);
    lateness.setText(unannounced > 0 ? Words.text("spending.procedure.not-announced", unannounced)
        : days == 0 ? Words.text("spending.procedure.in-time", Words.amounts().date(by))
        : Words.text("spending.procedure.too-late", days, Words.amounts().date(by)));
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate on, String motivation, @Nullable FileDraft letter, String lateReason) {}
}
