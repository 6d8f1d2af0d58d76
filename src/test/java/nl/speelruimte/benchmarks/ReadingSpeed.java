package nl.speelruimte.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.speelruimte.exchange.reading.Agreed.Agreement;
import nl.speelruimte.exchange.reading.ClaimFile;
import nl.speelruimte.exchange.reading.ClientSeal;
import nl.speelruimte.exchange.reading.Fields;
import nl.speelruimte.exchange.reading.LineSink;
import nl.speelruimte.exchange.reading.MessageKind;
import nl.speelruimte.exchange.reading.MessageReading;
import nl.speelruimte.exchange.reading.Parties;
import nl.speelruimte.exchange.reading.XmlMessageReader;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;

/** Measures how many claim lines a second one thread reads from XML into facts, without a database. */
public final class ReadingSpeed {

  private static final int LINES = 250_000;

  private ReadingSpeed() {}

  static void main() throws IOException {
    var file = new ClaimFile(LINES).readAllBytes();
    for (var round = 1; round <= 6; round++) {
      var from = System.nanoTime();
      var read = read(file);
      var seconds = (System.nanoTime() - from) / 1e9;
      IO.println("round %d: %,d lines/s, %,.0f MB/s (%,d facts)".formatted(round, (long) (LINES / seconds),
          file.length / 1e6 / seconds, read));
    }
  }

  private static int read(byte[] file) throws IOException {
    var facts = new int[1];
    var reading = MessageReading.of(MessageKind.JW323, everyone(), (_, _, _, _, _) -> new Agreement(true, 9150L));
    new XmlMessageReader(MessageKind.JW323, new ClientSeal(new byte[32])).read(new ByteArrayInputStream(file),
        new LineSink() {
          @Override
          public void line(int position, Fields head, Fields line) {
            reading.line(position, head, line, _ -> facts[0]++);
          }

          @Override
          public void end(int lines, Fields head) {
            reading.end(lines, head, _ -> facts[0]++);
          }
        });
    return facts[0];
  }

  private static Parties everyone() {
    return new Parties() {
      @Override
      public MunicipalityId municipality(String cbs) {
        return new MunicipalityId(1);
      }

      @Override
      public ProviderId provider(String agb) {
        return new ProviderId(1);
      }
    };
  }
}
