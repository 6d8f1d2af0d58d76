package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * What changes the amounts of one or two spaces at once.
 *
 * @param type {@code ADJUSTMENT} with one leg, or {@code SHIFT} with two that balance
 * @param document the written change; an adjustment has one
 * @param agreed who agreed, per party
 */
public record Booking(
    EntryType type, List<Leg> legs, LocalDate validOn, String reason, @Nullable Attachment document,
    List<Agreed> agreed) {

  public Booking {
    legs = List.copyOf(legs);
    agreed = List.copyOf(agreed);
  }

  /**
   * The change of one space.
   *
   * @param version of the space as it was shown; null when it does not matter how much it has become
   */
  public record Leg(SpaceId space, Money by, @Nullable Integer version) {}

  /** @throws RuleBroken when the legs are not those of its type */
  void check() {
    if (legs.stream().anyMatch(leg -> leg.by().isZero())) {
      throw RuleBroken.at("amount", "spending.rule.amount-missing");
    }
    switch (type) {
      case ADJUSTMENT -> {
        if (legs.size() != 1 || document == null) {
          throw RuleBroken.at("file", "spending.rule.document-missing");
        }
      }
      case SHIFT -> {
        if (legs.size() != 2 || !legs.get(0).by().plus(legs.get(1).by()).isZero()) {
          throw RuleBroken.at("amount", "spending.rule.legs-unbalanced");
        }
        if (legs.get(0).space().equals(legs.get(1).space())) {
          throw RuleBroken.at("to", "spending.rule.legs-same");
        }
      }
      case INTENTION, RESPONSE, DECISION, PERMISSION, NOTICE_70, CONSULTATION, JOINT_PLAN, EXHAUSTED, STOP ->
          throw new IllegalArgumentException(type + " changes no amount");
    }
  }
}
