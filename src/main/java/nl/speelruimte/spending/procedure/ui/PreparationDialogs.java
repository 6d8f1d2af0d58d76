package nl.speelruimte.spending.procedure.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.procedure.IntendedRow;
import nl.speelruimte.spending.procedure.IntentionDecisions;
import nl.speelruimte.spending.procedure.YearPreparations;
import nl.speelruimte.uikit.Notices;
import org.springframework.stereotype.Component;

/** The forms of the bureau on a year that is prepared. */
@Component
class PreparationDialogs {

  private final YearPreparations preparations;
  private final IntentionDecisions decisions;
  private final YearDialogs years;
  private final IntentionDialogs intentions;
  private final Clock clock;

  PreparationDialogs(YearPreparations preparations, IntentionDecisions decisions, YearDialogs years,
      IntentionDialogs intentions, Clock clock) {
    this.preparations = preparations;
    this.decisions = decisions;
    this.years = years;
    this.intentions = intentions;
    this.clock = clock;
  }

  /** The forms on the year as a whole. */
  YearDialogs ofYear() {
    return years;
  }

  /** The forms on single intentions. */
  IntentionDialogs ofOne() {
    return intentions;
  }

  void announce(Viewer viewer, List<IntendedRow> rows, Runnable afterwards) {
    if (some(rows)) {
      new AnnounceDialog(rows, LocalDate.now(clock), draft -> preparations.announce(viewer, draft), afterwards).open();
    }
  }

  void decide(Viewer viewer, List<IntendedRow> rows, Runnable afterwards) {
    if (some(rows)) {
      new DecideDialog(rows, LocalDate.now(clock), draft -> decisions.decide(viewer, draft), afterwards).open();
    }
  }

  static boolean some(List<IntendedRow> rows) {
    if (rows.isEmpty()) {
      Notices.info(Words.text("spending.procedure.rule.nothing-chosen"));
    }
    return !rows.isEmpty();
  }
}
