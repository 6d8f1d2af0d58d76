package nl.speelruimte.exchange.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.ledger.Envelope;
import nl.speelruimte.ledger.FactLine;

/** Turns the lines of one kind of message into facts. Holds what the lines of a message share; one per file. */
public sealed interface MessageReading permits AllocationReading, CareEventReading, ClaimReading, AnswerReading {

  /**
   * Reads one line and hands over its fact.
   *
   * @param position the place of the line in its message or table
   * @throws nl.speelruimte.imports.format.LineRefused when it cannot be read or placed
   */
  LineResult line(int position, Fields head, Fields line, Consumer<FactLine> facts);

  /** The message has ended: hands over what could not be known before, and says what is odd about the whole. */
  default List<Reason> end(int lines, Fields head, Consumer<FactLine> facts) {
    return List.of();
  }

  /** Who the message is between, when its head says so readably. */
  Optional<Envelope> envelope(Fields head);

  static MessageReading of(MessageKind kind, Parties parties, Agreed agreed) {
    var values = new Values();
    var envelopes = new EnvelopeReading(kind, parties, values);
    return switch (kind) {
      case JW301 -> new AllocationReading(envelopes, values, agreed);
      case JW305, JW307 -> new CareEventReading(kind, envelopes, values);
      case JW323 -> new ClaimReading(envelopes, values, agreed);
      case JW325 -> new AnswerReading(envelopes, values);
    };
  }
}
