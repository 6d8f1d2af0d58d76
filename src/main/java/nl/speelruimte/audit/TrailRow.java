package nl.speelruimte.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event of the trail with what it is about and its place under the seal.
 *
 * @param origin where it came from: a network address, or what a job is for
 * @param number its place among the events about its subject; 0 when it has none
 * @param previous the hash of the one before it
 * @param sealedOn the day of the seal that holds it; null when none does yet
 */
public record TrailRow(AuditEvent event, Subject subject, String origin, long number, @Nullable String previous,
    @Nullable String hash, @Nullable LocalDate sealedOn) {

  public long id() {
    return event.id();
  }
}
