package nl.speelruimte.exchange.reading;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.speelruimte.imports.format.LineResult;
import nl.speelruimte.imports.format.Reason;
import nl.speelruimte.ledger.Claim;
import nl.speelruimte.ledger.ClaimLine;
import nl.speelruimte.ledger.ClaimLine.Delivered;
import nl.speelruimte.ledger.Envelope;
import nl.speelruimte.ledger.FactLine;
import nl.speelruimte.ledger.Flag;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a 323. */
final class ClaimReading implements MessageReading {

  static final long LARGEST_TOTAL = 99_999_999_999L;
  private static final long LARGEST_AMOUNT = 99_999_999L;
  private static final Field[] HEAD = {Field.DECLARATIE_NUMMER, Field.DECLARATIE_PERIODE,
      Field.DECLARATIE_DAGTEKENING, Field.TOTAAL_INGEDIEND, Field.TOTAAL_INGEDIEND_DC};
  private static final String EUROS = "83";
  private final EnvelopeReading envelopes;
  private final Values values;
  private final Agreed agreed;
  private final Flags flags = new Flags();
  private final Fields previous = new Fields();
  private @Nullable Claim claim;
  private ClaimTerm term = ClaimTerm.NONE;
  private final Map<Claim, Long> sums = new HashMap<>();
  private long sum;

  ClaimReading(EnvelopeReading envelopes, Values values, Agreed agreed) {
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
    var of = claim(head);
    var delivered = delivered(line);
    term.check(delivered);
    var amount = values.number(line, Field.BEDRAG, LARGEST_AMOUNT)
        * CodeLists.sign(values, line, Field.DEBET_CREDIT);
    note(head, of, delivered, Math.abs(amount));
    facts.accept(new ClaimLine(of, position,
        values.name(line, Field.REFERENTIE_NUMMER),
        line.has(Field.VORIG_REFERENTIE_NUMMER) ? values.name(line, Field.VORIG_REFERENTIE_NUMMER) : null,
        values.optionalNumber(line, Field.TOEWIJZING_NUMMER, AllocationReading.LARGEST_NUMBER),
        delivered, amount, flags.bits()));
    sum += amount;
    return flags.result();
  }

  @Override
  public List<Reason> end(int lines, Fields head, Consumer<FactLine> facts) {
    keepSum();
    return sums.entrySet().stream().allMatch(each -> each.getKey().submittedCents() == each.getValue())
        ? List.of()
        : List.of(Reason.of("exchange.flag.TOTAL_DEVIATES"));
  }

  private void keepSum() {
    if (claim != null) {
      sums.merge(claim, sum, Long::sum);
    }
    sum = 0;
  }

  private Claim claim(Fields head) {
    var envelope = envelopes.read(head);
    if (claim == null || claim.envelope() != envelope || !previous.same(head, HEAD)) {
      keepSum();
      claim = null;
      var month = YearMonth.from(values.day(head, Field.DECLARATIE_PERIODE));
      term = ClaimTerm.of(month, envelope.dated());
      var read = new Claim(envelope, values.name(head, Field.DECLARATIE_NUMMER), month,
          values.day(head, Field.DECLARATIE_DAGTEKENING),
          total(values, head, Field.TOTAAL_INGEDIEND, Field.TOTAAL_INGEDIEND_DC));
      previous.copyFrom(head);
      claim = read;
    }
    return claim;
  }

  static long total(Values values, Fields head, Field amount, Field debetCredit) {
    var sign = head.has(debetCredit) ? CodeLists.sign(values, head, debetCredit) : 1;
    return values.number(head, amount, LARGEST_TOTAL) * sign;
  }

  private Delivered delivered(Fields line) {
    var begin = values.day(line, Field.BEGINDATUM);
    var end = values.day(line, Field.EINDDATUM);
    AllocationReading.checkOrder(begin, end);
    return new Delivered(values.digits(line, Field.PRODUCT_CATEGORIE, 2), values.code(line, Field.PRODUCT_CODE),
        begin, end, values.number(line, Field.GELEVERD_VOLUME, LARGEST_AMOUNT), CodeLists.unit(values, line),
        values.optionalNumber(line, Field.PRODUCT_TARIEF, LARGEST_AMOUNT));
  }

  private void note(Fields head, Claim of, Delivered delivered, long amount) {
    var agreement = agreed.on(of.envelope().provider(), of.envelope().municipality(), delivered.category(),
        delivered.product(), delivered.begin());
    var tariff = delivered.tariffCents();
    flags.clear();
    flags.add(Flag.NEWER_VERSION, MessageVersion.of(head) == MessageVersion.NEWER_MINOR);
    flags.add(Flag.OVER_MONTH_END, delivered.begin().getMonthValue() != delivered.end().getMonthValue()
        || delivered.begin().getYear() != delivered.end().getYear());
    flags.add(Flag.OUTSIDE_CONTRACT, !agreement.covered());
    flags.add(Flag.TARIFF_DEVIATES, tariff != null && agreement.tariffCents() != null
        && tariff.longValue() != agreement.tariffCents());
    flags.add(Flag.AMOUNT_DEVIATES, !isAmountRight(delivered, amount));
  }

  /** Unit 83 counts eurocent; minutes may be charged by an hour tariff. Without a tariff there is nothing to check. */
  private static boolean isAmountRight(Delivered delivered, long amount) {
    if (delivered.unit().equals(EUROS)) {
      return amount == delivered.volume();
    }
    var tariff = delivered.tariffCents();
    if (tariff == null || amount == tariff * delivered.volume()) {
      return true;
    }
    return delivered.unit().equals("01") && amount == (tariff * delivered.volume() + 30) / 60;
  }
}
