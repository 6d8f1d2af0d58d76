package nl.speelruimte.escalation;

import java.time.LocalDate;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was told formally, and what it answered.
 *
 * @param sender the organisation that sent it
 * @param deadline by when an answer is expected
 * @param answer null as long as there is none
 * @param mayAnswer whether this viewer may give the answer now
 */
public record NoticeRow(
    NoticeId id,
    ProviderId provider,
    NoticeKind kind,
    String text,
    String sender,
    LocalDate sentOn,
    LocalDate deadline,
    @Nullable String documentName,
    @Nullable NoticeAnswer answer,
    boolean mayAnswer) {

  /** How the trail names a notice; the provider it addresses may know of it. */
  static Subject subject(NoticeId id, ProviderId provider) {
    return Subject.of("escalation.notice", id).of(provider);
  }

  /** How the trail names it. */
  public Subject subject() {
    return subject(id, provider);
  }
}
