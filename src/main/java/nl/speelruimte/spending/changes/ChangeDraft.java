package nl.speelruimte.spending.changes;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A change as somebody proposes it.
 *
 * @param type {@code ADJUSTMENT} or {@code SHIFT}
 * @param letter the written change; an adjustment has one
 */
public record ChangeDraft(EntryType type, List<LegDraft> legs, @Nullable LocalDate validOn, @Nullable String reason,
    @Nullable FileDraft letter) {

  public ChangeDraft {
    legs = List.copyOf(legs);
  }

  /** What changes in one space; negative lowers it. */
  public record LegDraft(SpaceId space, @Nullable Money by) {}

  public static ChangeDraft adjustment(SpaceId space, @Nullable Money by, @Nullable LocalDate on,
      @Nullable String reason, @Nullable FileDraft letter) {
    return new ChangeDraft(EntryType.ADJUSTMENT, List.of(new LegDraft(space, by)), on, reason, letter);
  }

  /** Moves an amount from one space to another: what one gets, the other loses. */
  public static ChangeDraft shift(SpaceId from, SpaceId to, @Nullable Money amount, @Nullable LocalDate on,
      @Nullable String reason, @Nullable FileDraft letter) {
    return new ChangeDraft(EntryType.SHIFT, List.of(new LegDraft(from, amount == null ? null : amount.negated()),
        new LegDraft(to, amount)), on, reason, letter);
  }

  /** @throws RuleBroken when something is missing */
  void requireComplete() {
    if (type != EntryType.ADJUSTMENT && type != EntryType.SHIFT || legs.isEmpty()
        || legs.stream().anyMatch(leg -> leg.by() == null || leg.by().isZero())) {
      throw RuleBroken.at("amount", "spending.rule.amount-missing");
    }
    if (validOn == null) {
      throw RuleBroken.at("validOn", "uikit.field.required");
    }
    Given.reason("reason", reason, SpaceDraft.LONGEST_REASON);
  }
}
