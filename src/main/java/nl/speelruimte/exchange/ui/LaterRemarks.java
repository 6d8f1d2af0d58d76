package nl.speelruimte.exchange.ui;

import java.util.Optional;
import nl.speelruimte.exchange.reading.MessageKind;
import nl.speelruimte.imports.BatchDetails;
import nl.speelruimte.imports.BatchStatus;
import nl.speelruimte.imports.Remark;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.LedgerQuestions;
import org.springframework.stereotype.Component;

/** What is odd about a batch beside messages that may have come after it; asked each time it is shown. */
@Component
class LaterRemarks {

  /** Every line is compared while the page opens; a file of a million would hold it up. The remark names it. */
  static final long MOST_LINES = 100_000;
  private final LedgerQuestions ledger;

  LaterRemarks(LedgerQuestions ledger) {
    this.ledger = ledger;
  }

  Optional<Remark> of(Viewer viewer, BatchDetails batch) {
    var row = batch.row();
    if (row.status() != BatchStatus.PUBLISHED || !MessageKind.JW323.name().equals(row.format())) {
      return Optional.empty();
    }
    if (row.counts().accepted() > MOST_LINES) {
      return Optional.of(new Remark(Reason.of("exchange.flag.not-compared"), 0, ""));
    }
    var outside = ledger.outsideAllocation(viewer, row.id());
    return outside.lines() == 0 ? Optional.empty()
        : Optional.of(new Remark(Reason.of("exchange.flag.OUTSIDE_ALLOCATION"), outside.lines(), outside.firstLines()));
  }
}
