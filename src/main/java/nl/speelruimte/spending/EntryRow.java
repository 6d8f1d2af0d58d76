package nl.speelruimte.spending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the ledger of a space.
 *
 * @param amount what was decided, or by how much the amount changed; null for entries without money
 * @param deadline by when the next step is due; null without one
 * @param batch the file it came in; null when a person made it here
 * @param step what is known of it as a step of a procedure
 * @param agreed who agreed, per party; empty where nobody has to
 */
public record EntryRow(
    long id,
    EntryType type,
    LocalDate validOn,
    Instant recordedAt,
    String actor,
    String actorOrganisation,
    @Nullable Money amount,
    @Nullable String reason,
    @Nullable UUID document,
    @Nullable String documentName,
    @Nullable LocalDate deadline,
    @Nullable Long batch,
    Step step,
    List<AgreedRow> agreed) {

  /**
   * What is known of an entry as a step of a procedure.
   *
   * @param agrees whether the provider agreed with what it responded to; null for other entries
   * @param lateDays how many days after its last day it came; 0 when it was in time
   * @param lateReason why it was late, or why it came without the step before it; null otherwise
   * @param participants who consulted; null for other entries
   * @param measure what was decided after it; null for other entries
   */
  public record Step(@Nullable Boolean agrees, int lateDays, @Nullable String lateReason, @Nullable String participants,
      @Nullable String measure) {}

  /** Who agreed for a party, and how that is known. */
  public record AgreedRow(boolean provider, String manner, String by, String organisation, Instant at) {}
}
