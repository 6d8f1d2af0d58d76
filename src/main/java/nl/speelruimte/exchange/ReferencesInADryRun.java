package nl.speelruimte.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Gatherers;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.ClaimLine;
import nl.speelruimte.ledger.FactLine;
import nl.speelruimte.ledger.LedgerQuestions;

/**
 * Which lines of a dry run bear a reference number that was used before, in the file itself or by a line that counts. On
 * loading this follows from what is published; a dry run books nothing, so it is asked, many numbers at once.
 */
final class ReferencesInADryRun {

  /** What fits well in memory; a larger file says that it was not compared. */
  static final int MOST_LINES = 250_000;
  private static final int AT_ONCE = 2_000;
  private final LedgerQuestions ledger;
  private final Map<ProviderId, Map<String, Long>> firstLines = new HashMap<>();
  private final TreeSet<Long> again = new TreeSet<>();
  private int lines;

  ReferencesInADryRun(LedgerQuestions ledger) {
    this.ledger = ledger;
  }

  void add(FactLine fact) {
    if (fact instanceof ClaimLine line && ++lines <= MOST_LINES) {
      var position = (long) line.position();
      var earlier = firstLines.computeIfAbsent(line.envelope().provider(), _ -> new HashMap<>())
          .putIfAbsent(line.reference(), position);
      if (earlier != null) {
        again.add(position);
      }
    }
  }

  void tell(BatchContext batch) {
    if (lines > MOST_LINES) {
      batch.remark(Reason.of("exchange.flag.references-not-compared"));
      return;
    }
    firstLines.forEach((provider, references) -> references.keySet().stream().gather(Gatherers.windowFixed(AT_ONCE))
        .flatMap(some -> ledger.usedReferences(batch.viewer(), provider, some).stream())
        .map(references::get).forEach(again::add));
    if (!again.isEmpty()) {
      batch.remark(Reason.of("exchange.flag.reference-used"), List.copyOf(again));
    }
  }
}
