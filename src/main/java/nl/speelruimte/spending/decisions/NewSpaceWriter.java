package nl.speelruimte.spending.decisions;

import java.time.LocalDate;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.audit.Subject;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Money;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceDraft;
import nl.speelruimte.spending.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a new space with its first entries, their documents, empty figures and its trace. */
@Component
class NewSpaceWriter {

  private final SpendingSpaceRepository spaces;
  private final SpaceEntries entries;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final EmptyFigures figures;
  private final PreparedSpaces prepared;
  private final JdbcClient jdbc;

  NewSpaceWriter(SpendingSpaceRepository spaces, SpaceEntries entries, Attachments attachments, AuditTrail trail,
      EmptyFigures figures, PreparedSpaces prepared, JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.spaces = spaces;
    this.entries = entries;
    this.attachments = attachments;
    this.trail = trail;
    this.figures = figures;
    this.prepared = prepared;
  }

  /** @throws RuleBroken when the provider was told what is intended */
  void requireNothingAnnounced(SpaceKey key) {
    prepared.requireNothingAnnounced(key);
  }

  /** @throws RuleBroken when a decision waits for the municipality */
  void requireNothingWaiting(SpaceKey key) {
    prepared.requireNothingWaiting(key);
  }

  boolean isAnnounced(SpaceKey key) {
    return prepared.isAnnounced(key);
  }

  /** For a caller who keeps everybody else out of the pair; the real figures are made after the commit. */
  SpaceId write(Viewer viewer, SpendingSpace space, SpaceDraft draft, SpaceOpening.Ground ground) {
    space.createdBy(viewer.name(), figures.now());
    spaces.saveAndFlush(space);
    var id = new SpaceId(space.id());
    figures.insert(id);
    prepared.carryInto(viewer, space.id(), ground.key());
    var decision = ground.prepared();
    var letter = decision == null ? attachments.storeIfAny(viewer, draft.decision(), "decision")
        : decision.letter();
    var entry = entries.decided(viewer, space.id(), draft, letter, ground.batch(), ground.late());
    if (decision != null) {
      entries.agreed(entry, decision.agreed());
    } else if (letter != null && ground.batch() == null) {
      entries.agreed(entry, signed(draft, letter));
    }
    var permission = attachments.storeIfAny(viewer, draft.permission(), "permission");
    if (permission != null) {
      entries.permitted(viewer, space.id(), draft.decidedOn(), permission);
    }
    var subject = Subject.of("spending.space", id).of(draft.provider()).at(draft.municipality());
    trail.record(viewer, subject, "spending.action.opened", null,
        new Opened(draft.amount(), draft.decidedOn(), draft.contractNumber(), draft.lotCode(),
            draft.rules().noticePct(), draft.rules().crisisExcluded()),
        draft.reason().strip());
    return id;
  }

  /** By hand the municipality agreed with the signed decision. */
  private Agreed signed(SpaceDraft draft, Attachment letter) {
    var municipality = jdbc.sql("SELECT name FROM parties_municipality WHERE id = ?")
        .param(draft.municipality().value()).query(String.class).single();
    return new Agreed(draft.municipality(), Agreed.Manner.DOCUMENT, letter.name(), municipality, figures.now());
  }

  /** What the trail keeps of a new space. */
  record Opened(Money amount, LocalDate decidedOn, String contractNumber, @Nullable String lotCode,
      @Nullable Integer noticePct, @Nullable Boolean crisisExcluded) {}
}
