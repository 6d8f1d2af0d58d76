package nl.speelruimte.exchange.reading;

import java.util.Optional;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.Envelope;
import org.jspecify.annotations.Nullable;

/** Reads who a message is between; as long as the head stays the same it is read once. */
final class EnvelopeReading {

  private static final Field[] HEAD =
      {Field.AFZENDER, Field.ONTVANGER, Field.BERICHT_IDENTIFICATIE, Field.BERICHT_DAGTEKENING};
  private static final int CBS_DIGITS = 4;
  private static final int AGB_DIGITS = 8;
  private final MessageKind kind;
  private final Parties parties;
  private final Values values;
  private final Fields previous = new Fields();
  private @Nullable Envelope envelope;

  EnvelopeReading(MessageKind kind, Parties parties, Values values) {
    this.kind = kind;
    this.parties = parties;
    this.values = values;
  }

  Envelope read(Fields head) {
    if (envelope == null || !previous.same(head, HEAD)) {
      envelope = null;
      var read = envelope(head);
      previous.copyFrom(head);
      envelope = read;
    }
    return envelope;
  }

  Optional<Envelope> find(Fields head) {
    try {
      return Optional.of(read(head));
    } catch (LineRefused unreadable) {
      return Optional.empty();
    }
  }

  private Envelope envelope(Fields head) {
    var municipality = municipality(head, kind.isFromProvider() ? Field.ONTVANGER : Field.AFZENDER);
    var provider = provider(head, kind.isFromProvider() ? Field.AFZENDER : Field.ONTVANGER);
    return new Envelope(municipality, provider,
        values.name(head, Field.BERICHT_IDENTIFICATIE), values.day(head, Field.BERICHT_DAGTEKENING));
  }

  private MunicipalityId municipality(Fields head, Field field) {
    var code = values.digits(head, field, CBS_DIGITS);
    var municipality = parties.municipality(code);
    if (municipality == null) {
      throw new LineRefused("exchange.reason.unknown-municipality", code);
    }
    return municipality;
  }

  private ProviderId provider(Fields head, Field field) {
    var code = values.digits(head, field, AGB_DIGITS);
    var provider = parties.provider(code);
    if (provider == null) {
      throw new LineRefused("exchange.reason.unknown-provider", code);
    }
    return provider;
  }
}
