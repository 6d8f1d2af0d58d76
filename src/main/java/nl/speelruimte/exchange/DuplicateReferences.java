package nl.speelruimte.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import nl.speelruimte.exchange.reading.Field;
import nl.speelruimte.imports.DerivedLine;
import nl.speelruimte.imports.DerivedLines;
import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.ledger.DuplicateLine;
import nl.speelruimte.ledger.FactsChanged;
import nl.speelruimte.ledger.LedgerQuestions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts claim lines with a reference number that was used before on the worklist. Which of two lines counts follows from
 * their messages, not from their arrival, so that a batch may also put a line of an earlier batch on the worklist; all
 * batches that share a reference number with a changed one are looked at anew.
 */
@Component
class DuplicateReferences {

  private final LedgerQuestions ledger;
  private final DerivedLines worklist;

  DuplicateReferences(LedgerQuestions ledger, DerivedLines worklist) {
    this.ledger = ledger;
    this.worklist = worklist;
  }

  @EventListener
  void on(FactsChanged changed) {
    var viewer = Viewer.system("duplicate references");
    var batches = new LinkedHashSet<>(changed.sharing());
    batches.add(changed.batchId());
    for (var batch : batches) {
      worklist.replace(viewer, batch, ledger.duplicates(viewer, batch).stream()
          .map(DuplicateReferences::line).toList());
    }
  }

  private static DerivedLine line(DuplicateLine duplicate) {
    var fields = new LinkedHashMap<String, String>();
    fields.put(Field.REFERENTIE_NUMMER.column(), duplicate.reference());
    fields.put(Field.BEDRAG.column(), Long.toString(duplicate.amountCents()));
    return new DerivedLine(duplicate.position(), Reason.of("exchange.reason.reference-used", duplicate.reference()),
        LineContent.of(fields));
  }
}
