package nl.speelruimte.parties.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.kernel.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * What a provider proposed; it never changes, and is decided once.
 *
 * @param title what it is about, in a few words
 * @param document the document that came with it; null for none
 * @param reason why it was rejected
 * @param decidedBy who accepted, rejected or withdrew it
 * @param version what a decision must carry
 */
public record Proposal(
    UUID id,
    ProviderId provider,
    String kind,
    String item,
    String title,
    List<ProposedField> fields,
    @Nullable String explanation,
    @Nullable UUID document,
    @Nullable String documentName,
    ProposalStatus status,
    @Nullable String reason,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    int version,
    Set<ProposalAction> may) {

  public Proposal {
    fields = List.copyOf(fields);
  }

  /** The field with this name among what would change. */
  public Optional<ProposedField> field(String labelKey) {
    return fields.stream().filter(field -> field.labelKey().equals(labelKey)).findFirst();
  }

  /** How the trail names a proposal. */
  public Subject subject() {
    return Subject.of("parties.proposal", id).of(provider);
  }
}
