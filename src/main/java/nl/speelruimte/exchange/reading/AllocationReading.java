package nl.speelruimte.exchange.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.ledger.AllocatedSize;
import nl.speelruimte.ledger.AllocationLine;
import nl.speelruimte.ledger.CareKey;
import nl.speelruimte.ledger.Envelope;
import nl.speelruimte.ledger.FactLine;
import nl.speelruimte.ledger.Flag;
import org.jspecify.annotations.Nullable;

/** Reads the allocations of a 301. */
final class AllocationReading implements MessageReading {

  static final long LARGEST_NUMBER = 999_999_999L;
  private static final long LARGEST_SIZE = 99_999_999L;
  private static final String WEEKLY = "2";
  private static final String DELETED = "13";
  private static final String LAPSED = "01";
  private final EnvelopeReading envelopes;
  private final Values values;
  private final Agreed agreed;
  private final Flags flags = new Flags();

  AllocationReading(EnvelopeReading envelopes, Values values, Agreed agreed) {
    this.envelopes = envelopes;
    this.values = values;
    this.agreed = agreed;
  }

  @Override
  public Optional<Envelope> envelope(Fields head) {
    return envelopes.find(head);
  }

  @Override
  public LineResult line(int position, Fields head, Fields line, Consumer<FactLine> facts) {
    var envelope = envelopes.read(head);
    var number = values.number(line, Field.TOEWIJZING_NUMMER, LARGEST_NUMBER);
    var care = new CareKey(line.client(), values.optionalDigits(line, Field.PRODUCT_CATEGORIE, 2),
        values.optionalCode(line, Field.PRODUCT_CODE));
    var start = values.day(line, Field.INGANGSDATUM);
    var end = openOr(values.optionalDay(line, Field.EINDDATUM));
    var changed = values.optionalDigits(line, Field.REDEN_WIJZIGING, 2);
    checkOrder(start, end);
    var size = size(line);
    flags.clear();
    flags.add(Flag.NEWER_VERSION, MessageVersion.of(head) == MessageVersion.NEWER_MINOR);
    flags.add(Flag.END_MISSING, end == null && isEndAsked(size));
    flags.add(Flag.OUTSIDE_CONTRACT, !isDeleted(changed) && care.category() != null
        && !agreed.on(envelope.provider(), envelope.municipality(), care.category(), care.product(), start).covered());
    facts.accept(new AllocationLine(envelope, position, number, care, issued(line), start, end, size, changed,
        flags.bits()));
    return flags.result();
  }

  private LocalDateTime issued(Fields line) {
    var day = values.day(line, Field.TOEWIJZINGSDATUM);
    return LocalDateTime.of(day, line.has(Field.TOEWIJZINGSTIJD) ? time(line) : LocalTime.MIDNIGHT);
  }

  private static LocalTime time(Fields line) {
    var text = line.text(Field.TOEWIJZINGSTIJD);
    try {
      return LocalTime.of(
          Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(3, 5)),
          text.length() >= 8 ? Integer.parseInt(text.substring(6, 8)) : 0);
    } catch (RuntimeException unreadable) {
      throw new LineRefused("exchange.reason.not-a-time", Field.TOEWIJZINGSTIJD.column(), text);
    }
  }

  private @Nullable AllocatedSize size(Fields line) {
    var volume = values.optionalNumber(line, Field.VOLUME, LARGEST_SIZE);
    var budget = values.optionalNumber(line, Field.BUDGET, LARGEST_SIZE);
    if (volume == null) {
      return AllocatedSize.of(null, null, null, budget);
    }
    return AllocatedSize.of(volume, CodeLists.unit(values, line), CodeLists.frequency(values, line), budget);
  }

  private static boolean isEndAsked(@Nullable AllocatedSize size) {
    return switch (size) {
      case null -> false;
      case AllocatedSize.Budget _ -> true;
      case AllocatedSize.Volume volume -> volume.frequency().equals(WEEKLY);
    };
  }

  private static boolean isDeleted(@Nullable String changeReason) {
    return DELETED.equals(changeReason) || LAPSED.equals(changeReason);
  }

  static void checkOrder(LocalDate begin, @Nullable LocalDate end) {
    if (end != null && end.isBefore(begin)) {
      throw new LineRefused("exchange.reason.end-before-begin", begin, end);
    }
  }

  /** Some senders write an end in the far future for "no end known". */
  private static @Nullable LocalDate openOr(@Nullable LocalDate end) {
    return end == null || end.getYear() > Values.LAST_YEAR ? null : end;
  }
}
