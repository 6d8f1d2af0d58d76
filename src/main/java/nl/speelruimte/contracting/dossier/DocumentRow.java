package nl.speelruimte.contracting.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a contract.
 *
 * @param editions the latest first; there is at least one
 */
public record DocumentRow(int id, DocumentKind kind, String title, List<Edition> editions) {

  public DocumentRow {
    editions = List.copyOf(editions);
  }

  public Edition latest() {
    return editions.getFirst();
  }

  /**
   * One edition of it.
   *
   * @param validUntil the last day on which it counts; null when it does not run out
   */
  public record Edition(long id, int number, String fileName, @Nullable LocalDate validUntil, String reason,
      Instant recordedAt, String actor, String actorOrganisation) {}
}
