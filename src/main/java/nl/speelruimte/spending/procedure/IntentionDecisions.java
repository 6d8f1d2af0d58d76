package nl.speelruimte.spending.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.Role;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.decisions.Agreed;
import nl.speelruimte.spending.decisions.Agreed.Manner;
import nl.speelruimte.spending.decisions.Late;
import nl.speelruimte.spending.decisions.Reasons;
import nl.speelruimte.spending.mandates.Mandates;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on what was intended: the bureau takes the decision, and the municipality that pays agrees to its own or has
 * mandated the bureau. With the agreement the space is opened.
 */
@Service
@Transactional
public class IntentionDecisions {

  private final IntendedStore store;
  private final PreparedOpening opening;
  private final Mandates mandates;
  private final Letters letters;
  private final AuditTrail trail;
  private final ProcedureWatch watch;

  IntentionDecisions(IntendedStore store, PreparedOpening opening, Mandates mandates, Letters letters,
      AuditTrail trail, ProcedureWatch watch) {
    this.store = store;
    this.opening = opening;
    this.mandates = mandates;
    this.letters = letters;
    this.trail = trail;
    this.watch = watch;
  }

  /**
   * Decides, with one document for all of them.
   *
   * @return how many spaces were opened at once, and how many wait for a municipality
   * @throws RuleBroken when a provider may still respond, or something is missing
   */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public Outcome decide(Viewer viewer, DecideDraft draft) {
    YearPreparations.require(viewer);
    var rows = store.take(viewer, draft.rows(), EnumSet.of(IntendedStatus.PROPOSED, IntendedStatus.ANNOUNCED));
    if (rows.isEmpty()) {
      return new Outcome(0, 0);
    }
    var on = draft.on();
    if (on == null || on.isAfter(store.today())) {
      throw RuleBroken.at("on", "spending.procedure.rule.day-to-come", store.today());
    }
    var motivation = Reasons.required("motivation", draft.motivation());
    rows.forEach(row -> requireAfter(row, on));
    requireHeard(rows, on);
    rows.forEach(row -> lateness(row, on, draft.lateReason()));
    var letter = letters.required(viewer, draft.letter(), "letter");
    var mandated = mandates.on(viewer, store.today());
    var now = rows.stream().filter(row -> mandated.contains(row.place().municipality())).toList();
    var waits = rows.stream().filter(row -> !mandated.contains(row.place().municipality())).toList();
    keep(viewer, rows, on, motivation, draft.lateReason(), letter);
    store.change(viewer, waits, "i.status = 'AGREEMENT'", Map.of());
    opening.open(viewer, now, new PreparedOpening.Decision(on, motivation, letter),
        row -> lateness(row, on, draft.lateReason()), row -> agreed(viewer, row, Manner.MANDATE));
    traced(viewer, rows, "spending.action.intention-decided", motivation);
    watch.look(rows.getFirst().place().year());
    return new Outcome(now.size(), waits.size());
  }

  /**
   * Agrees for the own municipality, or by mandate of another: the spaces are opened.
   *
   * @return how many were opened now
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER')")
  public int agree(Viewer viewer, Shown shown, @Nullable String lateReason) {
    if (!viewer.isBureauAs(Role.BUREAU_MANAGER) && !(viewer.role() == Role.MUNICIPAL_MANAGER
        && viewer.scope() instanceof AccessScope.Municipal)) {
      throw new NotHere("agreement", viewer.role());
    }
    var rows = store.take(viewer, shown, EnumSet.of(IntendedStatus.AGREEMENT));
    var today = store.today();
    var mandated = mandates.on(viewer, today);
    if (rows.stream().anyMatch(row -> IntendedPages.manner(viewer, row, mandated) == null)) {
      throw new NotHere("intended", rows.size());
    }
    for (var row : rows) {
      var decided = decision(row);
      var kept = opening.kept(row.id());
      var why = kept.lateReason() == null ? lateReason : kept.lateReason();
      opening.open(viewer, List.of(row),
          new PreparedOpening.Decision(decided.on(), decided.motivation(), kept.letter()),
          each -> lateness(each, today, why), each -> agreed(viewer, each,
              Objects.requireNonNull(IntendedPages.manner(viewer, each, mandated))));
    }
    rows.stream().map(row -> row.place().year()).distinct().forEach(year -> watch.look(year));
    return rows.size();
  }

  /** Does not agree: the decision is taken back, and the bureau reads why. */
  @PreAuthorize("hasRole('MUNICIPAL_MANAGER')")
  public void sendBack(Viewer viewer, Shown shown, String why) {
    var reason = Reasons.required(why);
    var rows = own(viewer, shown);
    store.change(viewer, rows, "i.status = IF(i.announced_on IS NULL, 'PROPOSED', 'ANNOUNCED'), i.decided_on = NULL,"
        + " i.decided_by = NULL, i.motivation = NULL, i.late_reason = NULL, i.document_id = NULL,"
        + " i.document_name = NULL", Map.of());
    rows.forEach(row -> trail.record(viewer, row.considered(), "spending.action.intention-sent-back",
        new Amount(row.proposed().amount()), null, reason));
    rows.stream().map(row -> row.place().year()).distinct().forEach(year -> watch.look(year));
  }

  private List<IntendedRow> own(Viewer viewer, Shown shown) {
    var rows = store.take(viewer, shown, EnumSet.of(IntendedStatus.AGREEMENT));
    if (rows.stream().anyMatch(row -> !IntendedPages.pays(viewer, row))) {
      throw new NotHere("intended", rows.size());
    }
    return rows;
  }

  private static IntendedRow.Decided decision(IntendedRow row) {
    if (row.decided() == null) {
      throw new IllegalStateException("Waits for agreement without a decision: " + row.id());
    }
    return row.decided();
  }

  /** A provider that was asked is heard first: until its deadline, or until it responded. */
  private static void requireHeard(Collection<IntendedRow> rows, LocalDate on) {
    var open = rows.stream().filter(row -> row.status() == IntendedStatus.ANNOUNCED
        && row.answer().respondedOn() == null && row.answer().due() != null && !on.isAfter(row.answer().due())).toList();
    if (!open.isEmpty()) {
      throw RuleBroken.at("rows", "spending.procedure.rule.not-heard", open.size(), IntendedStore.names(open),
          open.getFirst().answer().due());
    }
  }

  /** A decision follows what was told and what was answered. */
  private static void requireAfter(IntendedRow row, LocalDate on) {
    var announced = row.answer().announcedOn();
    if (announced != null && on.isBefore(announced)) {
      throw RuleBroken.at("on", "spending.procedure.rule.before-intention", announced, IntendedStore.names(List.of(row)));
    }
    var responded = row.answer().respondedOn();
    if (responded != null && on.isBefore(responded)) {
      throw RuleBroken.at("on", "spending.procedure.rule.before-response", responded, IntendedStore.names(List.of(row)));
    }
  }

  /** Without an intention a decision is a late step, whatever the day. */
  private static @Nullable Late lateness(IntendedRow row, LocalDate on, @Nullable String why) {
    if (row.answer().announcedOn() == null) {
      if (why == null || why.isBlank()) {
        throw RuleBroken.at("lateReason", "spending.procedure.rule.without-intention", row.place().providerName(),
            row.place().municipalityName());
      }
      var late = Late.of(row.calendar().decisionBy(), on, why);
      return late == null ? new Late(0, why.strip()) : late;
    }
    return Late.of(row.calendar().decisionBy(), on, why);
  }

  private void keep(Viewer viewer, List<IntendedRow> rows, LocalDate on, String motivation, @Nullable String lateReason,
      Attachment letter) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("on", on);
    values.put("by", viewer.name());
    values.put("motivation", motivation);
    values.put("late", lateReason == null || lateReason.isBlank() ? null : lateReason.strip());
    values.put("document", letter.id());
    values.put("name", letter.name());
    store.change(viewer, rows, "i.decided_on = :on, i.decided_by = :by, i.motivation = :motivation,"
        + " i.late_reason = :late, i.document_id = :document, i.document_name = :name", values);
  }

  private void traced(Viewer viewer, List<IntendedRow> rows, String action, String motivation) {
    var year = rows.getFirst().place().year();
    IntendedStore.perMunicipality(rows).forEach((municipality, its) -> trail.record(viewer,
        YearPreparations.desk(year).at(municipality), action, null,
        new DecidedHere(its.size(), Intentions.sum(its)), motivation));
  }

  private Agreed agreed(Viewer viewer, IntendedRow row, Manner manner) {
    return new Agreed(row.place().municipality(), manner, viewer.name(), viewer.organisation(), opening.now());
  }

  /** @param opened spaces that were opened; {@code waiting} decisions that wait for a municipality */
  public record Outcome(int opened, int waiting) {}

  /** What the trail keeps of a decision that was sent back. */
  record Amount(Money amount) {}

  /** What the trail keeps of decisions at a municipality. */
  record DecidedHere(int count, Money amount) {}
}
