package nl.speelruimte.improvement.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something a provider told; it is never changed.
 *
 * @param quarter the quarter an effect is about
 * @param saidOn the day it speaks of
 * @param words how it goes, or the explanation of an effect
 * @param reason why it takes the place of what was entered before
 * @param percentage how far it is
 * @param amounts of an effect, as far as the viewer may see them
 * @param evidence its files, as far as the viewer may see them
 */
public record EntryRow(
    UUID id,
    EntryKind kind,
    @Nullable Integer quarter,
    LocalDate saidOn,
    @Nullable String words,
    @Nullable String reason,
    @Nullable Integer percentage,
    List<Amount> amounts,
    List<Evidence> evidence,
    Instant recordedAt,
    String actor,
    String actorOrganisation) {

  public EntryRow {
    amounts = List.copyOf(amounts);
    evidence = List.copyOf(evidence);
  }

  /**
   * What was entered for a municipality and lot.
   *
   * @param lotName null for the whole contract
   * @param before what stood there; null when nothing did
   * @param holds whether nothing was entered after it
   */
  public record Amount(String municipalityName, @Nullable String lotName, Money amount, @Nullable Money before,
      boolean holds) {}

  /** A file that goes with it. */
  public record Evidence(UUID document, String name) {}
}
