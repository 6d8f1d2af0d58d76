package nl.speelruimte.escalation;

import java.util.Optional;
import java.util.UUID;

/** The number of a formal notice; random, so that it tells nothing of what else there is. */
public record NoticeId(UUID value) {

  /** The id in an address; empty when it is none. */
  public static Optional<NoticeId> parse(String text) {
    return EscalationId.parsed(text).map(NoticeId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
