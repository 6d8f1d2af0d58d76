package nl.speelruimte.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.ledger.ClaimAnswer;
import nl.speelruimte.ledger.ClaimAnswer.ReturnedLine;
import nl.speelruimte.ledger.Envelope;
import nl.speelruimte.ledger.FactLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads a 325: its lines are the returned ones and together they are one answer, handed over when it has ended. In a
 * table an answer that returns nothing is a row without a reference number.
 */
final class AnswerReading implements MessageReading {

  private static final Field[] HEAD = {Field.DECLARATIE_NUMMER, Field.DECLARATIE_IDENTIFICATIE, Field.TOTAAL_INGEDIEND,
      Field.TOTAAL_INGEDIEND_DC, Field.TOTAAL_TOEGEKEND, Field.TOTAAL_TOEGEKEND_DC, Field.BERICHT_RETOURCODES};
  /** Return codes that say all is well. */
  private static final Set<String> APPROVING = Set.of("8001", "0200", "0001");
  private static final int CODE_DIGITS = 4;
  private final EnvelopeReading envelopes;
  private final Values values;
  private final Fields previous = new Fields();
  private @Nullable ClaimAnswer answer;
  private List<ReturnedLine> returned = new ArrayList<>();

  AnswerReading(EnvelopeReading envelopes, Values values) {
    this.envelopes = envelopes;
    this.values = values;
  }

  @Override
  public Optional<Envelope> envelope(Fields head) {
    return envelopes.find(head);
  }

  @Override
  public LineResult line(int position, Fields head, Fields line, Consumer<FactLine> facts) {
    open(position, head, facts);
    if (line.has(Field.REFERENTIE_NUMMER)) {
      returned.add(new ReturnedLine(values.name(line, Field.REFERENTIE_NUMMER), codes(line, Field.RETOURCODES)));
    } else if (head != line || line.has(Field.RETOURCODES)) {
      throw new LineRefused("imports.reason.missing", Field.REFERENTIE_NUMMER.column());
    }
    return LineResult.ACCEPTED;
  }

  @Override
  public List<Reason> end(int lines, Fields head, Consumer<FactLine> facts) {
    if (lines == 0) {
      open(1, head, facts);
    }
    handOver(facts);
    return List.of();
  }

  private void open(int position, Fields head, Consumer<FactLine> facts) {
    var envelope = envelopes.read(head);
    if (answer == null || answer.envelope() != envelope || !previous.same(head, HEAD)) {
      handOver(facts);
      answer = answer(envelope, position, head);
      previous.copyFrom(head);
    }
  }

  private void handOver(Consumer<FactLine> facts) {
    if (answer != null) {
      facts.accept(new ClaimAnswer(answer.envelope(), answer.position(), answer.claimNumber(),
          answer.claimMessageId(), answer.submittedCents(), answer.approvedCents(), answer.refuses(), returned));
      answer = null;
      returned = new ArrayList<>();
    }
  }

  private ClaimAnswer answer(Envelope envelope, int position, Fields head) {
    return new ClaimAnswer(envelope, position, values.name(head, Field.DECLARATIE_NUMMER),
        head.has(Field.DECLARATIE_IDENTIFICATIE) ? values.name(head, Field.DECLARATIE_IDENTIFICATIE) : null,
        ClaimReading.total(values, head, Field.TOTAAL_INGEDIEND, Field.TOTAAL_INGEDIEND_DC),
        ClaimReading.total(values, head, Field.TOTAAL_TOEGEKEND, Field.TOTAAL_TOEGEKEND_DC),
        refuses(head), List.of());
  }

  private static boolean refuses(Fields head) {
    var codes = codes(head, Field.BERICHT_RETOURCODES);
    return !codes.isEmpty() && !APPROVING.containsAll(List.of(codes.split(" ")));
  }

  /** The return codes, each of four digits, separated by a space. */
  private static String codes(Fields fields, Field field) {
    var text = fields.text(field).replace(',', ' ').replace(';', ' ').strip().replaceAll(" +", " ");
    for (var code : text.isEmpty() ? new String[0] : text.split(" ")) {
      if (code.length() != CODE_DIGITS || !code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
        throw new LineRefused("exchange.reason.unknown-code", field.column(), text);
      }
    }
    return text;
  }
}
