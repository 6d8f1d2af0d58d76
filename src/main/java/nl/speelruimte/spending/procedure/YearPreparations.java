package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.Late;
import nl.speelruimte.spending.decisions.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a whole year from the one before, and announces it: the desk of the bureau. */
@Service
@Transactional
public class YearPreparations {

  /** The fewest days a provider has to respond. */
  public static final int DAYS_TO_RESPOND = 14;
  private final IntendedStore store;
  private final YearCalculation calculation;
  private final Letters letters;
  private final AuditTrail trail;
  private final ProcedureWatch watch;

  YearPreparations(IntendedStore store, YearCalculation calculation, Letters letters, AuditTrail trail,
      ProcedureWatch watch) {
    this.store = store;
    this.calculation = calculation;
    this.letters = letters;
    this.trail = trail;
    this.watch = watch;
  }

  /** Whether this viewer prepares years. */
  public static boolean mayPrepare(Viewer viewer) {
    return viewer.isBureauAs(Role.BUREAU_MANAGER);
  }

  /**
   * Calculates what is proposed for a year, or calculates it anew: what was changed by hand or told already stays.
   *
   * @return how many proposals there are now
   */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public int prepare(Viewer viewer, PreparationDraft draft) {
    require(viewer);
    var next = store.today().getYear() + 1;
    if (draft.year() < store.today().getYear() || draft.year() > next) {
      throw RuleBroken.at("year", "spending.procedure.rule.year", Integer.toString(next - 1), Integer.toString(next));
    }
    var count = calculation.prepare(viewer, draft);
    trail.record(viewer, desk(draft.year()), "spending.action.prepared", null,
        new Prepared(draft.indexPct(), draft.roundTo(), count), null);
    watch.look(viewer, draft.year());
    return count;
  }

  /** A percentage of one provider on top of the index; its proposals are calculated anew. */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void correct(Viewer viewer, int year, CorrectionDraft draft) {
    require(viewer);
    var pct = PreparationDraft.percentage("pct", draft.pct());
    var reason = Reasons.required(draft.reason());
    var provider = draft.provider();
    if (provider == null) {
      throw RuleBroken.at("provider", "spending.open.provider-missing");
    }
    calculation.correct(viewer, year, provider, pct, reason);
    trail.record(viewer, desk(year).of(provider), "spending.action.corrected", null, new Corrected(pct), reason);
  }

  /**
   * Gives one another amount than was calculated. After the announcement this is the amount that will be decided; what
   * was announced stays as it was.
   */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void edit(Viewer viewer, Shown row, @Nullable Money amount, @Nullable String why) {
    require(viewer);
    var one = store.take(viewer, row, EnumSet.of(IntendedStatus.PROPOSED, IntendedStatus.ANNOUNCED)).stream()
        .findFirst().orElseThrow(() -> new RuleBroken("spending.procedure.rule.decided-already"));
    if (amount == null) {
      throw RuleBroken.at("amount", "spending.open.amount-missing");
    }
    if (amount.isNegative()) {
      throw RuleBroken.at("amount", "spending.rule.amount-negative");
    }
    var reason = reasonOf(one, amount, why);
    store.change(viewer, List.of(one), "i.proposed_cent = :amount, i.deviation = :deviation",
        values("amount", amount.cents(), "deviation", reason));
    trail.record(viewer, one.considered(), "spending.action.intention-edited", new Amount(one.proposed().amount()),
        new Amount(amount), reason);
  }

  /** Back to what was calculated needs none; back to what was announced leaves the one it was announced with. */
  private static @Nullable String reasonOf(IntendedRow row, Money amount, @Nullable String why) {
    if (row.status() == IntendedStatus.PROPOSED) {
      return amount.equals(row.proposed().calculated()) ? null : Reasons.required(why);
    }
    return !amount.equals(row.answer().amount()) ? Reasons.required(why)
        : amount.equals(row.proposed().calculated()) ? null : row.proposed().deviation();
  }

  /** Leaves some out of this year, before anybody was told. */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void drop(Viewer viewer, Shown rows, String why) {
    require(viewer);
    var reason = Reasons.required(why);
    var dropped = store.take(viewer, rows, EnumSet.of(IntendedStatus.PROPOSED));
    store.change(viewer, dropped, "i.status = 'DROPPED', i.deviation = :reason", Map.of("reason", reason));
    dropped.forEach(row -> trail.record(viewer, row.considered(), "spending.action.intention-dropped",
        new Amount(row.proposed().amount()), null, reason));
    lookAgain(viewer, dropped);
  }

  /** Takes along again what was left out, with the amount it had. */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void restore(Viewer viewer, Shown rows) {
    require(viewer);
    var back = store.take(viewer, rows, EnumSet.of(IntendedStatus.DROPPED));
    store.change(viewer, back, "i.status = 'PROPOSED', i.deviation ="
        + " IF(i.proposed_cent = i.calculated_cent, NULL, i.deviation)", Map.of());
    back.forEach(row -> trail.record(viewer, row.considered(), "spending.action.intention-restored", null,
        new Amount(row.proposed().amount()), null));
    lookAgain(viewer, back);
  }

  private void lookAgain(Viewer viewer, List<IntendedRow> rows) {
    rows.stream().map(row -> row.place().year()).distinct().forEach(year -> watch.look(viewer, year));
  }

  /**
   * Tells the providers what is intended, all in one step.
   *
   * @return how many were announced now; 0 when all of them were already
   */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public int announce(Viewer viewer, AnnounceDraft draft) {
    require(viewer);
    var rows = store.take(viewer, draft.rows(), EnumSet.of(IntendedStatus.PROPOSED));
    if (rows.isEmpty()) {
      return 0;
    }
    var on = day("on", draft.on());
    var due = draft.responseDue();
    var start = rows.stream().map(row -> row.period().from()).min(LocalDate::compareTo).orElseThrow();
    var earliest = (on.isBefore(store.today()) ? store.today() : on).plusDays(DAYS_TO_RESPOND);
    if (due == null || due.isBefore(earliest)) {
      throw RuleBroken.at("responseDue", "spending.procedure.rule.response-due", earliest);
    }
    var text = Reasons.required("text", draft.text());
    rows.forEach(row -> Late.of(row.calendar().intentionBy(), on, draft.lateReason()));
    var letter = letters.store(viewer, draft.letter(), "letter");
    store.step(viewer, rows, new IntendedStore.Step(EntryType.INTENTION, on, text, null, letter, due, true,
        row -> Late.of(row.calendar().intentionBy(), on, draft.lateReason())));
    store.change(viewer, rows, "i.status = 'ANNOUNCED', i.announced_on = :on, i.announced_cent = i.proposed_cent,"
        + " i.response_due = :due", Map.of("on", on, "due", due));
    calculation.exchangeFigures(rows);
    traced(viewer, rows, "spending.action.announced", on, start.getYear(), text);
    watch.look(viewer, start.getYear());
    return rows.size();
  }

  /** One line per municipality: the step itself is kept with each of the rows. */
  private void traced(Viewer viewer, List<IntendedRow> rows, String action, LocalDate on, int year,
      String reason) {
    Traces.perMunicipality(rows).forEach((municipality, its) -> trail.record(viewer, desk(year).at(municipality),
        action, null, new Announced(its.size(), Intentions.sum(its), on), reason));
  }

  /** How the trail names a year that is prepared. */
  public static Subject subject(int year) {
    return Subject.of("spending.preparation", year);
  }

  /** The same for what the bureau does with it: figures of all providers together, which are for none of them. */
  static Subject desk(int year) {
    return subject(year).behindTheProvider();
  }

  private LocalDate day(String field, @Nullable LocalDate on) {
    if (on == null || on.isAfter(store.today())) {
      throw RuleBroken.at(field, "spending.procedure.rule.day-to-come", store.today());
    }
    return on;
  }

  private static Map<String, @Nullable Object> values(String one, Object its, String other, @Nullable Object itsValue) {
    var values = new HashMap<String, @Nullable Object>();
    values.put(one, its);
    values.put(other, itsValue);
    return values;
  }

  private static void require(Viewer viewer) {
    if (!mayPrepare(viewer)) {
      throw new NotHere("preparation", viewer.role());
    }
  }

  /**
   * A correction as somebody fills it in.
   *
   * @param pct in percents, on top of the index
   */
  public record CorrectionDraft(
      @Nullable ProviderId provider, @Nullable BigDecimal pct, @Nullable String reason) {}

  /** What the trail keeps of a year that was calculated. */
  record Prepared(@Nullable BigDecimal indexPct, Money roundTo, int count) {}

  /** What the trail keeps of a correction. */
  record Corrected(BigDecimal pct) {}

  /** What the trail keeps of one amount. */
  record Amount(Money amount) {}

  /** What the trail keeps of an announcement at a municipality. */
  record Announced(int count, Money amount, LocalDate on) {}
}
