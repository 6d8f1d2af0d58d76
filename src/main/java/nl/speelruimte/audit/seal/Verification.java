package nl.speelruimte.audit.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the trail found.
 *
 * @param period of which days events and seals were checked; null for all
 * @param unsealed how many events no seal holds yet
 * @param late how many of those were recorded on a day that was sealed already
 * @param broken what is not as it was written, at most {@link #MOST}; the first event first
 * @param last the latest seal; null without any
 */
public record Verification(@Nullable Period period, long events, long seals, long unsealed, long late,
    List<Broken> broken, @Nullable SealRow last) {

  /** After so many it is clear enough. */
  static final int MOST = 100;

  public Verification {
    broken = List.copyOf(broken);
  }

  public boolean isSound() {
    return broken.isEmpty();
  }

  public Optional<Broken> first() {
    return broken.stream().findFirst();
  }

  /** What is wrong with an event or a seal. */
  public enum Flaw {
    /** The event does not say what it said when it was written. */
    CHANGED,
    /** The event is not in the trail by the portal's hand: it has no hash. */
    NOT_WRITTEN_BY_PORTAL,
    /** The event before it is gone, or another one stands in its place. */
    BEFORE_IT_IS_MISSING,
    /** It stands before the event that it follows. */
    ORDER,
    /** The last event about a subject is gone, or there are more than were written. */
    END,
    /** An event that the seal holds is gone. */
    SEALED_EVENT_MISSING,
    /** The events under the seal, or the seal itself, are not those of then. */
    SEAL_BROKEN,
    /** The seal before it is gone or another. */
    SEAL_BEFORE_MISSING,
    /** The seal is gone. */
    SEAL_MISSING,
    /** No seal has the hash that somebody wrote down. */
    NOTED_SEAL_MISSING
  }

  /**
   * @param event the number of the event; null for a seal alone
   * @param seal the day of the seal; null for an event alone
   * @param subject kind and id of what the event is about; empty for a seal
   */
  public record Broken(Flaw flaw, @Nullable Long event, @Nullable LocalDate seal, String subject) {}
}
