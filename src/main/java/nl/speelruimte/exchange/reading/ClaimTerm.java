package nl.speelruimte.exchange.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.speelruimte.imports.format.LineRefused;
import nl.speelruimte.ledger.ClaimLine.Delivered;

/**
 * Which care may be claimed in a claim: what began no later than the month that is claimed, and ended no more than five
 * years before the date of the message. What began in an earlier month may be claimed later.
 *
 * @param oldest the first day on which care may have ended
 * @param newest the last day on which care may have begun
 * @param dated the date of the message
 */
record ClaimTerm(LocalDate oldest, LocalDate newest, LocalDate dated) {

  static final ClaimTerm NONE = new ClaimTerm(LocalDate.MIN, LocalDate.MAX, LocalDate.MAX);
  private static final int YEARS = 5;

  /** @throws LineRefused when the month that is claimed begins after the month of the message */
  static ClaimTerm of(YearMonth claimed, LocalDate dated) {
    if (claimed.isAfter(YearMonth.from(dated))) {
      throw new LineRefused("exchange.reason.claimed-ahead", Field.DECLARATIE_PERIODE.column(), claimed,
          Field.BERICHT_DAGTEKENING.column(), dated);
    }
    return new ClaimTerm(dated.minusYears(YEARS), claimed.atEndOfMonth(), dated);
  }

  void check(Delivered delivered) {
    if (delivered.begin().isAfter(newest)) {
      throw new LineRefused("exchange.reason.after-claimed-month", Field.BEGINDATUM.column(), delivered.begin(),
          Field.DECLARATIE_PERIODE.column(), YearMonth.from(newest));
    }
    if (delivered.end().isBefore(oldest)) {
      throw new LineRefused("exchange.reason.claimed-too-late", Field.EINDDATUM.column(), delivered.end(),
          Field.BERICHT_DAGTEKENING.column(), dated);
    }
  }
}
