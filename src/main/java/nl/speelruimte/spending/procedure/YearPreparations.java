package nl.speelruimte.spending.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
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
    store.requireOpenYear(draft.year());
    var count = calculation.prepare(viewer, draft);
    trail.record(viewer, desk(draft.year()), "spending.action.prepared", null,
        new Prepared(draft.indexPct(), draft.roundTo(), count), null);
    watch.look(draft.year());
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
    watch.look(start.getYear());
    return rows.size();
  }

  /** One line per municipality: the step itself is kept with each of the rows. */
  private void traced(Viewer viewer, List<IntendedRow> rows, String action, LocalDate on, int year,
      String reason) {
    IntendedStore.perMunicipality(rows).forEach((municipality, its) -> trail.record(viewer, desk(year).at(municipality),
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

  /** @throws NotHere when this viewer does not prepare years */
  static void require(Viewer viewer) {
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

  /** What the trail keeps of an announcement at a municipality. */
  record Announced(int count, Money amount, LocalDate on) {}
}
