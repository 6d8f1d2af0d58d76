package nl.speelruimte.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.speelruimte.imports.format.BatchContext;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.ledger.AllocationLine;
import nl.speelruimte.ledger.CareEventLine;
import nl.speelruimte.ledger.ClaimAnswer;
import nl.speelruimte.ledger.ClaimLine;
import nl.speelruimte.ledger.Envelope;
import nl.speelruimte.ledger.FactLine;
import org.jspecify.annotations.Nullable;

/** What a file speaks of as a whole: one provider and municipality or several, from which month to which. */
final class FactSummary {

  private @Nullable Envelope envelope;
  private boolean several;
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;

  void add(FactLine fact) {
    if (envelope == null) {
      envelope = fact.envelope();
    } else if (envelope != fact.envelope()) {
      several |= !envelope.provider().equals(fact.envelope().provider())
          || !envelope.municipality().equals(fact.envelope().municipality());
    }
    note(switch (fact) {
      case ClaimLine line -> line.delivered().begin();
      case AllocationLine line -> line.start();
      case CareEventLine line -> line.begin();
      case ClaimAnswer answer -> answer.envelope().dated();
    });
  }

  private void note(LocalDate day) {
    if (first == null || day.isBefore(first)) {
      first = day;
    }
    if (last == null || day.isAfter(last)) {
      last = day;
    }
  }

  @Nullable ProviderId provider() {
    return envelope == null || several ? null : envelope.provider();
  }

  @Nullable MunicipalityId municipality() {
    return envelope == null || several ? null : envelope.municipality();
  }

  void tell(BatchContext batch) {
    var provider = provider();
    var municipality = municipality();
    if (provider != null && municipality != null) {
      batch.parties(provider, municipality);
    }
    if (first != null && last != null) {
      var from = YearMonth.from(first);
      var to = YearMonth.from(last);
      batch.period(from.equals(to) ? from.toString() : from + " - " + to);
    }
  }
}
