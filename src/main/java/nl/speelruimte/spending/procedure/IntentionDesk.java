package nl.speelruimte.spending.procedure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.decisions.IntendableSpaces;
import nl.speelruimte.spending.decisions.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works on single intentions of a year: adds one, gives it another amount, leaves it out and takes it along again. */
@Service
@Transactional
public class IntentionDesk {

  private final IntendedStore store;
  private final AddedIntentions added;
  private final IntendableSpaces intendable;
  private final Letters letters;
  private final AuditTrail trail;
  private final ProcedureWatch watch;

  IntentionDesk(IntendedStore store, AddedIntentions added, IntendableSpaces intendable, Letters letters,
      AuditTrail trail, ProcedureWatch watch) {
    this.store = store;
    this.added = added;
    this.intendable = intendable;
    this.letters = letters;
    this.trail = trail;
    this.watch = watch;
  }

  /**
   * Adds an intention for what had no space last year: a newcomer, a new contract, or a lot that is new. It goes the way
   * of all others from there.
   *
   * @throws RuleBroken when something is missing, the contract or lot does not allow a space in that year, it is there
   *     already, or it would stand beside spaces of the other kind without the written permission
   */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public IntendedId add(Viewer viewer, IntentionDraft draft) {
    YearPreparations.require(viewer);
    var id = added.add(viewer, draft);
    var row = store.take(viewer, new Shown(Map.of(id, 0)), EnumSet.of(IntendedStatus.PROPOSED)).getFirst();
    var permission = letters.store(viewer, draft.permission(), "permission");
    if (permission != null) {
      store.step(viewer, List.of(row), new IntendedStore.Step(EntryType.PERMISSION, store.today(), null, null,
          permission, null, false, _ -> null));
    }
    trail.record(viewer, row.considered(), "spending.action.intention-added", null,
        new Added(row.proposed().amount(), row.place().contractNumber(), draft.lotCode()), row.proposed().deviation());
    lookAgain(List.of(row));
    return id;
  }

  /**
   * Gives one another amount than was calculated. After the announcement this is the amount that will be decided; what
   * was announced stays as it was.
   */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public void edit(Viewer viewer, Shown row, @Nullable Money amount, @Nullable String why) {
    YearPreparations.require(viewer);
    var one = store.take(viewer, row, EnumSet.of(IntendedStatus.PROPOSED, IntendedStatus.ANNOUNCED)).stream()
        .findFirst().orElseThrow(() -> new RuleBroken("spending.procedure.rule.decided-already"));
    if (amount == null) {
      throw RuleBroken.at("amount", "spending.open.amount-missing");
    }
    if (amount.isNegative()) {
      throw RuleBroken.at("amount", "spending.rule.amount-negative");
    }
    var reason = reasonOf(one, amount, why);
    var values = new HashMap<String, @Nullable Object>();
    values.put("amount", amount.cents());
    values.put("deviation", reason);
    store.change(viewer, List.of(one), "i.proposed_cent = :amount, i.deviation = :deviation", values);
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
    YearPreparations.require(viewer);
    var reason = Reasons.required(why);
    var dropped = store.take(viewer, rows, EnumSet.of(IntendedStatus.PROPOSED));
    store.change(viewer, dropped, "i.status = 'DROPPED', i.drop_reason = :reason", Map.of("reason", reason));
    dropped.forEach(row -> trail.record(viewer, row.considered(), "spending.action.intention-dropped",
        new Amount(row.proposed().amount()), null, reason));
    lookAgain(dropped);
  }

  /**
   * Takes along again what was left out, with the amount it had.
   *
   * @return how many go along again now; 0 when all of them did already
   * @throws RuleBroken when one would stand beside the other kind, per lot or whole, without the written permission
   */
  @PreAuthorize("hasRole('BUREAU_MANAGER')")
  public int restore(Viewer viewer, Shown rows) {
    YearPreparations.require(viewer);
    var back = store.take(viewer, rows, EnumSet.of(IntendedStatus.DROPPED));
    store.change(viewer, back, "i.status = 'PROPOSED', i.drop_reason = NULL", Map.of());
    back.forEach(row -> intendable.requireMayStand(row.place()));
    back.forEach(row -> trail.record(viewer, row.considered(), "spending.action.intention-restored", null,
        new Amount(row.proposed().amount()), null));
    lookAgain(back);
    return back.size();
  }

  private void lookAgain(List<IntendedRow> rows) {
    rows.stream().map(row -> row.place().year()).distinct().forEach(year -> watch.look(year));
  }

  /** What the trail keeps of one amount. */
  record Amount(Money amount) {}

  /** What the trail keeps of one that was added. */
  record Added(Money amount, String contractNumber, @Nullable String lotCode) {}
}
