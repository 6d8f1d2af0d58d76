package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.procedure.AnnounceDraft;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import nl.speelruimte.uikit.files.DocumentField;
import org.jspecify.annotations.Nullable;

/** UC-70: tell the providers what is intended, all of it in one step. */
final class AnnounceDialog {

  private static final int WEEKS_TO_RESPOND = 4;
  private final List<IntendedRow> rows;
  private final DateField on = new DateField(Words.text("spending.procedure.announced-on"));
  private final DateField due = new DateField(Words.text("spending.procedure.response-due"));
  private final TextArea text =
      Words.area(Words.text("spending.procedure.announcement"), Words.text("spending.procedure.announcement-help"));
  private final DocumentField letter = new DocumentField(Words.text("spending.procedure.letter"));
  private final Div lateness = Words.why("");
  private final TextArea lateReason = Words.area(Words.text("spending.procedure.late-reason"), null);
  private final FormDialog<Form> dialog;
  private int announced;

  AnnounceDialog(List<IntendedRow> rows, LocalDate today, ToIntFunction<AnnounceDraft> command, Runnable afterwards) {
    this.rows = rows;
    var binder = new Binder<>(Form.class);
    binder.forField(on).asRequired(Words.text("uikit.field.required")).bind("on");
    binder.forField(due).asRequired(Words.text("uikit.field.required")).bind("responseDue");
    binder.forField(text).asRequired(Words.text("uikit.field.reason-missing")).bind("text");
    binder.forField(letter).bind("letter");
    binder.forField(lateReason).bind("lateReason");

    lateReason.setRequiredIndicatorVisible(true);
    on.addValueChangeListener(change -> showLateness());
    binder.readRecord(new Form(today, today.plusWeeks(WEEKS_TO_RESPOND),
        Words.text("spending.procedure.announcement-text", Integer.toString(rows.getFirst().place().year())), null, ""));
    lateness.getElement().setAttribute("role", "status");
    showLateness();

    var sum = rows.stream().map(row -> row.proposed().amount()).reduce(Money.ZERO, Money::plus);
    this.dialog = new FormDialog<>(Words.text("spending.procedure.announce"), binder,
        form -> announced = command.applyAsInt(new AnnounceDraft(Shown.of(rows), form.on(), form.responseDue(), form.text(),
            form.letter(), form.lateReason())), on, lateness, lateReason, due, text, letter)
        .intro(Words.text("spending.procedure.announce-intro", rows.size(),
            rows.stream().map(row -> row.place().provider()).distinct().count(), Words.amounts().euros(sum)))
        .saveText(Words.text("spending.procedure.announce"))
        .afterwards(() -> {
          afterwards.run();
          Words.tell("spending.procedure.announced", rows.size() - announced, announced);
        });
  }

  void open() {
    dialog.open();
  }

  /** A late step is told before it is taken. */
  private void showLateness() {
    var day = on.getValue();
    var by = rows.stream().map(row -> row.calendar().intentionBy()).min(LocalDate::compareTo).orElseThrow();
    var days = day == null ? 0 : ProcedureCalendar.daysLate(by, day);
    lateReason.setVisible(days > 0);
    lateness.setText(days == 0 ? Words.text("spending.procedure.in-time", Words.amounts().date(by))
        : Words.text("spending.procedure.too-late", days, Words.amounts().date(by)));
  }

  /** What is filled in. */
  public record Form(@Nullable LocalDate on, @Nullable LocalDate responseDue, String text, @Nullable FileDraft letter,
      String lateReason) {}
}
