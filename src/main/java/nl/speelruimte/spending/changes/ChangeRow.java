package nl.speelruimte.spending.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.spending.EntryType;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change, with what became of it.
 *
 * @param parties who has to agree, and who did
 * @param ended how it was booked, refused or withdrawn; null while it waits
 */
public record ChangeRow(
    ChangeId id, EntryType type, ChangeStatus status, LocalDate validOn, String reason, @Nullable String documentName,
    String provider, Proposer proposer, List<LegRow> legs, List<PartyRow> parties, @Nullable Ended ended,
    Set<ChangeAction> may) {

  /** Who proposed it, and when. */
  public record Proposer(String name, String organisation, Instant at) {}

  /**
   * What changes in one space.
   *
   * @param space null when the viewer may not see that space
   * @param lot null for a whole contract
   */
  public record LegRow(@Nullable SpaceId space, String municipality, @Nullable String lot, Money by) {}

  /**
   * Somebody whose agreement it needs.
   *
   * @param municipality null for the provider
   * @param manner how it is known that the party agrees; null as long as it did not
   */
  public record PartyRow(@Nullable MunicipalityId municipality, String name, @Nullable String manner,
      @Nullable String by, @Nullable String organisation, @Nullable Instant at) {

    public boolean agreed() {
      return manner != null;
    }

    PartyRow named(String called) {
      return new PartyRow(municipality, called, manner, by, organisation, at);
    }
  }

  /**
   * By whom it ended, and when.
   *
   * @param reason why it was refused or withdrawn; null when it was booked
   */
  public record Ended(String by, Instant at, @Nullable String reason) {}

  /** By how much: of a shift what moves, of an adjustment with its sign. */
  public Money amount() {
    var by = legs.getLast().by();
    return type == EntryType.SHIFT && by.isNegative() ? by.negated() : by;
  }
}
