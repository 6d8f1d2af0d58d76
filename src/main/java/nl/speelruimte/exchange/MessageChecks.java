package nl.speelruimte.exchange;

import java.util.LinkedHashMap;
import java.util.Optional;
import nl.speelruimte.exchange.reading.Fields;
import nl.speelruimte.exchange.reading.MessageVersion;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.imports.format.FileRefused;
import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.ledger.Envelope;

/** What is looked at once for a message, and what of a refused line is kept. */
final class MessageChecks {

  private MessageChecks() {}

  /** @throws FileRefused for a main release that is not read */
  static void version(Fields head, BatchContext batch) {
    switch (MessageVersion.of(head)) {
      case KNOWN -> { }
      case NEWER_MINOR -> batch.remark(Reason.of("exchange.flag.NEWER_VERSION"));
      case OTHER_MAJOR -> throw new FileRefused("exchange.reason.other-version", MessageVersion.text(head));
    }
  }

  /** Head and line together, under the names of the columns: enough to offer the line again on its own. */
  static LineContent content(Fields head, Fields line, Optional<Envelope> envelope) {
    var values = new LinkedHashMap<>(head.asMap());
    values.putAll(line.asMap());
    return new LineContent(values, envelope.map(Envelope::provider).orElse(null),
        envelope.map(Envelope::municipality).orElse(null));
  }
}
