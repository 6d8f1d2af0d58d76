package nl.speelruimte.spending.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.documents.FileDraft;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.decisions.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * A change as somebody proposes it.
 *
 * @param type {@code ADJUSTMENT} or {@code SHIFT}
 * @param letter the written change; an adjustment has one
 * @param request of the form it was filled in on, which proposes once; null when that does not matter
 */
public record ChangeDraft(EntryType type, List<LegDraft> legs, @Nullable LocalDate validOn, @Nullable String reason,
    @Nullable FileDraft letter, @Nullable UUID request) {

  public ChangeDraft {
    legs = List.copyOf(legs);
  }

  public ChangeDraft(EntryType type, List<LegDraft> legs, @Nullable LocalDate validOn, @Nullable String reason,
      @Nullable FileDraft letter) {
    this(type, legs, validOn, reason, letter, null);
  }

  /**
   * What changes in one space; negative lowers it.
   *
   * @param version of the space as it was shown; null for a space that was not shown
   */
  public record LegDraft(SpaceId space, @Nullable Money by, @Nullable Integer version) {

    public LegDraft(SpaceId space, @Nullable Money by) {
      this(space, by, null);
    }
  }

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

  /** The same, of one form. */
  public ChangeDraft asked(UUID form) {
    return new ChangeDraft(type, legs, validOn, reason, letter, form);
  }

  /** The same, by who saw a space as it was then. */
  public ChangeDraft seen(SpaceId space, int version) {
    return new ChangeDraft(type, legs.stream().map(leg -> leg.space().equals(space)
        ? new LegDraft(space, leg.by(), version) : leg).toList(), validOn, reason, letter, request);
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
    Reasons.required(reason);
  }
}
