package nl.speelruimte.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/** Messages between one provider and one municipality, as the ledger takes them. */
record Messages(ProviderId provider, MunicipalityId municipality) {

  private static int lastNumber = 1_000_000;

  /** Parties no other test uses. */
  static synchronized Messages betweenNewParties() {
    lastNumber++;
    return new Messages(new ProviderId(lastNumber), new MunicipalityId(lastNumber));
  }

  Messages at(MunicipalityId other) {
    return new Messages(provider, other);
  }

  Envelope message(String id, String dated) {
    return new Envelope(municipality, provider, id, LocalDate.parse(dated));
  }

  Claim claim(String number, String dated) {
    var day = LocalDate.parse(dated);
    return new Claim(message("M-" + number, dated), number, YearMonth.from(day), day, 0);
  }

  static ClaimLine line(Claim claim, String reference, String month, long cents) {
    return line(claim, reference, month, cents, 7L);
  }

  static ClaimLine line(Claim claim, String reference, String month, long cents, Long allocation) {
    var first = YearMonth.parse(month).atDay(1);
    var delivered = new ClaimLine.Delivered("45", "45A48", first, first.plusMonths(1).minusDays(1), 10, "04", 8_000L);
    return new ClaimLine(claim, 1, reference, null, allocation, delivered, cents, 0);
  }

  ClaimAnswer approvedExcept(Claim claim, String dated, String... references) {
    var returned = Arrays.stream(references).map(it -> new ClaimAnswer.ReturnedLine(it, "9321")).toList();
    return new ClaimAnswer(message("A-" + claim.number(), dated), 1, claim.number(), null, 100, 90, false, returned);
  }

  ClaimAnswer refused(Claim claim, String dated) {
    return new ClaimAnswer(message("A-" + claim.number(), dated), 1, claim.number(), null, 100, 0, false, List.of());
  }

  AllocationLine allocation(long number, String issued, String start, @Nullable String end, long hoursPerWeek,
      @Nullable String reason) {
    return new AllocationLine(message("T" + number, issued), 1, number, new CareKey(clientOf(number), "45", "45A48"),
        LocalDateTime.parse(issued + "T09:00:00"), LocalDate.parse(start), end == null ? null : LocalDate.parse(end),
        new AllocatedSize.Volume(hoursPerWeek, "04", "2"), reason, 0);
  }

  CareEventLine start(Long number, String dated, String begin) {
    return new CareEventLine(message("S" + dated, dated), 1, CareEventLine.Kind.START, number,
        new CareKey(clientOf(number == null ? 0 : number), "45", "45A48"), null, LocalDate.parse(begin), null, null,
        false);
  }

  CareEventLine stop(Long number, String dated, String begin, String end, String reason, boolean deletes) {
    return new CareEventLine(message("E" + dated, dated), 1, CareEventLine.Kind.STOP, number,
        new CareKey(clientOf(number == null ? 0 : number), "45", "45A48"), null, LocalDate.parse(begin),
        LocalDate.parse(end), reason, deletes);
  }

  /** The same event on another line of its message. */
  static CareEventLine onLine(int position, CareEventLine event) {
    return new CareEventLine(event.envelope(), position, event.kind(), event.allocationNumber(), event.care(),
        event.allocationStart(), event.begin(), event.end(), event.reason(), event.deletes());
  }

  static byte[] clientOf(long number) {
    var client = new byte[32];
    client[31] = (byte) number;
    return client;
  }
}
