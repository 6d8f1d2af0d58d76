package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntentionDecisions;
import nl.speelruimte.spending.procedure.MandateDraft;
import nl.speelruimte.spending.procedure.Mandates;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.DateField;
import nl.speelruimte.uikit.FormDialog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The forms of a municipality: agree, send back, give and take back the mandate. */
@Component
class AgreementDialogs {

  private final IntentionDecisions decisions;
  private final Mandates mandates;
  private final Clock clock;

  AgreementDialogs(IntentionDecisions decisions, Mandates mandates, Clock clock) {
    this.decisions = decisions;
    this.mandates = mandates;
    this.clock = clock;
  }

  void agree(Viewer viewer, List<IntendedRow> rows, Runnable afterwards) {
    var by = rows.stream().map(row -> row.calendar().decisionBy()).min(LocalDate::compareTo).orElseThrow();
    var days = ProcedureCalendar.daysLate(by, LocalDate.now(clock));
    var sum = rows.stream().map(row -> row.proposed().amount()).reduce(Money.ZERO, Money::plus);
    var reason = Words.area(Words.text("spending.procedure.late-reason"),
        days == 0 ? null : Words.text("spending.procedure.late-agree-help"));
    reason.setVisible(days > 0);
    var own = viewer.role().isMunicipal();
    var binder = new Binder<>(Agree.class);
    binder.forField(reason).bind("lateReason");
    binder.readRecord(new Agree(""));
    var agreed = new AtomicInteger();
    new FormDialog<>(Words.text("spending.procedure.agree"), binder,
        form -> agreed.set(decisions.agree(viewer, Shown.of(rows), form.lateReason())), reason)
        .intro(days == 0
            ? Words.text(own ? "spending.procedure.agree-intro" : "spending.procedure.agree-intro-mandate",
                rows.size(), Words.amounts().euros(sum))
            : Words.text(own ? "spending.procedure.agree-late" : "spending.procedure.agree-late-mandate",
                rows.size(), Words.amounts().euros(sum), days,
                Words.amounts().date(by)))
        .saveText(Words.text("spending.procedure.agree"))
        .afterwards(() -> {
          afterwards.run();
          Words.tell("spending.procedure.agreed-done", rows.size() - agreed.get(), agreed.get());
        }).open();
  }

  void sendBack(Viewer viewer, List<IntendedRow> rows, Runnable afterwards) {
    ConfirmDialogs.askReason(Words.text("spending.procedure.send-back"),
        Words.text("spending.procedure.send-back-consequence", rows.size()),
        Words.text("spending.procedure.send-back"), why -> {
          decisions.sendBack(viewer, Shown.of(rows), why);
          afterwards.run();
        });
  }

  void mandate(Viewer viewer, boolean given, Runnable afterwards) {
    var today = LocalDate.now(clock);
    var from = new DateField(Words.text("spending.procedure.mandate-from"));
    var to = new DateField(Words.text("spending.procedure.mandate-to"));
    to.setVisible(given);
    to.setHelperText(Words.text("spending.procedure.mandate-to-help"));
    var reason = Words.area(Words.text("spending.procedure.mandate-reason"),
        Words.text("spending.procedure.mandate-reason-help"));
    var binder = new Binder<>(Mandate.class);
    binder.forField(from).asRequired(Words.text("uikit.field.required")).bind("from");
    binder.forField(to).bind("to");
    binder.forField(reason).asRequired(Words.text("uikit.field.reason-missing")).bind("reason");
    binder.readRecord(new Mandate(today, null, ""));
    var title = Words.text(given ? "spending.procedure.mandate-give" : "spending.procedure.mandate-take-back");
    new FormDialog<>(title, binder,
        form -> mandates.record(viewer, new MandateDraft(given, form.from(), form.to(), form.reason())),
        from, to, reason)
        .intro(Words.text(given ? "spending.procedure.mandate-intro" : "spending.procedure.mandate-back-intro"))
        .saveText(title).doneText(Words.text("spending.procedure.mandate-done")).afterwards(afterwards).open();
  }

  /** Why it comes late, when it does. */
  public record Agree(String lateReason) {}

  /** What is filled in about a mandate. */
  public record Mandate(@Nullable LocalDate from, @Nullable LocalDate to, String reason) {}
}
