package nl.speelruimte.exchange.reading;

import java.util.Optional;
import java.util.function.Consumer;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.ledger.CareEventLine;
import nl.speelruimte.ledger.CareKey;
import nl.speelruimte.ledger.Envelope;
import nl.speelruimte.ledger.FactLine;

/** Reads the starts of a 305 and the stops of a 307. */
final class CareEventReading implements MessageReading {

  private final CareEventLine.Kind kind;
  private final EnvelopeReading envelopes;
  private final Values values;

  CareEventReading(MessageKind message, EnvelopeReading envelopes, Values values) {
    this.kind = message == MessageKind.JW307 ? CareEventLine.Kind.STOP : CareEventLine.Kind.START;
    this.envelopes = envelopes;
    this.values = values;
  }

  @Override
  public Optional<Envelope> envelope(Fields head) {
    return envelopes.find(head);
  }

  @Override
  public LineResult line(int position, Fields head, Fields line, Consumer<FactLine> facts) {
    var envelope = envelopes.read(head);
    var number = values.optionalNumber(line, Field.TOEWIJZING_NUMMER, AllocationReading.LARGEST_NUMBER);
    var care = new CareKey(line.client(), values.optionalDigits(line, Field.PRODUCT_CATEGORIE, 2),
        values.optionalCode(line, Field.PRODUCT_CODE));
    var allocationStart = values.optionalDay(line, Field.TOEWIJZING_INGANGSDATUM);
    if (number == null && (care.client() == null || allocationStart == null)) {
      throw new LineRefused("exchange.reason.no-allocation-named");
    }
    var begin = values.day(line, Field.BEGINDATUM);
    var takesBack = CodeLists.takesBack(values, line);
    facts.accept(switch (kind) {
      case START -> new CareEventLine(envelope, position, kind, number, care, allocationStart, begin, null, null,
          takesBack);
      case STOP -> {
        var end = values.day(line, Field.EINDDATUM);
        AllocationReading.checkOrder(begin, end);
        yield new CareEventLine(envelope, position, kind, number, care, allocationStart, begin, end,
            values.digits(line, Field.REDEN_BEEINDIGING, 2), takesBack);
      }
    });
    return LineResult.ACCEPTED;
  }
}
