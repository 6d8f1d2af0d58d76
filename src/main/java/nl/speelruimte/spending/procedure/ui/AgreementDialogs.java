package nl.speelruimte.spending.procedure.ui;

import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.ProcedureCalendar;
import nl.speelruimte.spending.mandates.Mandates;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntentionDecisions;
import nl.speelruimte.spending.procedure.Shown;
import nl.speelruimte.uikit.ConfirmDialogs;
import nl.speelruimte.uikit.FormDialog;
import org.springframework.stereotype.Component;

/** The forms of a municipality: agree, or send back. */
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

  /** For whom the bureau agrees; for the municipality itself nobody. */
  Set<MunicipalityId> mandated(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER) ? mandates.today(viewer) : Set.of();
  }

  /** Why it comes late, when it does. */
  public record Agree(String lateReason) {}
}
