package nl.speelruimte.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.FactLine;
import org.jspecify.annotations.Nullable;

/** Reads a message in a test: what became of each line, the facts, and the remarks at the end. */
record Reading(List<FactLine> facts, List<LineResult> lines, List<Reason> remarks) {

  static final byte[] KEY = "a key for tests only".getBytes(StandardCharsets.US_ASCII);

  static Reading of(MessageKind kind, String xml) {
    return of(kind, xml.getBytes(StandardCharsets.UTF_8));
  }

  static Reading of(MessageKind kind, String xml, Charset charset) {
    return of(kind, xml.getBytes(charset));
  }

  static Reading of(MessageKind kind, byte[] file) {
    var result = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    var reading = MessageReading.of(kind, region(), Reading::agreed);
    try {
      new XmlMessageReader(kind, new ClientSeal(KEY)).read(new ByteArrayInputStream(file), new LineSink() {
        @Override
        public void line(int position, Fields head, Fields line) {
          try {
            result.lines.add(reading.line(position, head, line, result.facts::add));
          } catch (LineRefused refused) {
            result.lines.add(new LineResult.Refused(refused.reason()));
          }
        }

        @Override
        public void end(int lines, Fields head) {
          result.remarks.addAll(reading.end(lines, head, result.facts::add));
        }
      });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return result;
  }

  String onlyRefusal() {
    return switch (lines.getFirst()) {
      case LineResult.Refused(var reason) -> reason.key();
      case LineResult.Accepted(var flags) -> "accepted " + flags;
    };
  }

  List<String> onlyFlags() {
    return switch (lines.getFirst()) {
      case LineResult.Accepted(var flags) -> flags.stream().map(Reason::key).toList();
      case LineResult.Refused(var reason) -> List.of("refused " + reason);
    };
  }

  /** Municipality 0518 is number 518, provider 41510101 is number 1; others are unknown. */
  static Parties region() {
    return new Parties() {
      @Override
      public @Nullable MunicipalityId municipality(String cbs) {
        return cbs.equals("0518") ? new MunicipalityId(518) : null;
      }

      @Override
      public @Nullable ProviderId provider(String agb) {
        return agb.equals("41510101") ? new ProviderId(1) : null;
      }
    };
  }

  /** Category 45 is contracted at 9.150 eurocent, nothing else is. */
  private static Agreed.Agreement agreed(ProviderId provider, MunicipalityId municipality, String category,
      @Nullable String product, LocalDate day) {
    return category.equals("45") ? new Agreed.Agreement(true, 9150L) : new Agreed.Agreement(false, null);
  }
}
