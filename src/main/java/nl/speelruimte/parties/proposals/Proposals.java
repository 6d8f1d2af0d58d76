package nl.speelruimte.parties.proposals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.audit.AuditTrail;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.AccessScope;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What providers propose: made by them, accepted or rejected by the bureau, which carries out what it accepts. */
@Service
@Transactional(readOnly = true)
public class Proposals {

  private static final int LONGEST = 2000;
  private final ProposalBook book;
  private final ObjectProvider<ProposalKind> kinds;
  private final Attachments attachments;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  Proposals(ProposalBook book, ObjectProvider<ProposalKind> kinds, Attachments attachments, AuditTrail trail,
      ApplicationEventPublisher events) {
    this.book = book;
    this.kinds = kinds;
    this.attachments = attachments;
    this.trail = trail;
    this.events = events;
  }

  /** Whether proposals of this provider are for this viewer at all. */
  public static boolean areFor(Viewer viewer, ProviderId provider) {
    return viewer.isBureau() || viewer.scope() instanceof AccessScope.OfProvider(var own) && own.equals(provider);
  }

  /** Whether this viewer may make proposals for this provider. */
  public static boolean mayPropose(Viewer viewer, ProviderId provider) {
    return ProposalBook.mayPropose(viewer, provider);
  }

  /** What waits comes first, then what was decided last. */
  public List<Proposal> rows(Viewer viewer, ProviderId provider) {
    return book.of(viewer, provider);
  }

  /** How many wait for the bureau. */
  public long waiting(Viewer viewer, ProviderId provider) {
    return book.waiting(viewer, provider);
  }

  /** @throws NotHere when there is no such proposal for this viewer, or no document with it */
  public byte[] document(Viewer viewer, UUID proposal) {
    var document = book.one(viewer, proposal).document();
    if (document == null) {
      throw new NotHere("document", proposal);
    }
    return attachments.content(viewer, document);
  }

  /**
   * Proposes a change; nothing changes until the bureau accepts it.
   *
   * @throws NotHere when the provider or the item is not this viewer's
   * @throws RuleBroken when something is missing or wrong, or the same waits already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_ADMIN')")
  public UUID propose(Viewer viewer, ProposalDraft draft) {
    if (!mayPropose(viewer, draft.provider())) {
      throw new NotHere("provider", draft.provider());
    }
    var explanation = Given.textIfAny("explanation", draft.explanation(), LONGEST);
    var kind = kind(draft.kind());
    var change = kind.check(viewer, draft);
    if (book.waitsAlready(draft, change.fields(), kind.oneAtATime())) {
      throw new RuleBroken("parties.rule.proposal-waits");
    }
    var document = attachments.storeIfAny(viewer, draft.file(), "file");
    var proposal = new Proposal(UuidVersion7Strategy.INSTANCE.generateUuid(null), draft.provider(), draft.kind(),
        draft.item(), change.title(), change.fields(), explanation, document == null ? null : document.id(),
        document == null ? null : document.name(), ProposalStatus.PROPOSED, null, viewer.name(), book.now(), null,
        null, 0, Set.of());
    book.insert(proposal);
    trail.record(viewer, proposal.subject(), "parties.action.proposed", null, new Trace(draft.kind(), null), null);
    events.publishEvent(new ProposalChanged(proposal));
    return proposal.id();
  }

  /**
   * Accepts a proposal, which makes the change.
   *
   * @throws NotHere when there is no such proposal that this viewer may decide
   * @throws RuleBroken when it was decided already, or does not fit any more
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void accept(Viewer viewer, UUID proposal, int version) {
    var held = held(viewer, proposal, version, ProposalAction.DECIDE, ProposalStatus.ACCEPTED);
    kind(held.kind()).carryOut(viewer, held);
    decide(viewer, held, ProposalStatus.ACCEPTED, "parties.action.proposal-accepted", null);
  }

  /**
   * Says no, with the reason that the provider reads.
   *
   * @throws NotHere when there is no such proposal that this viewer may decide
   * @throws RuleBroken when there is no reason, or it was decided already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER', 'BUREAU_ADMIN')")
  public void reject(Viewer viewer, UUID proposal, int version, String reason) {
    var why = Given.textIfAny("reason", reason, LONGEST);
    var held = held(viewer, proposal, version, ProposalAction.DECIDE, ProposalStatus.REJECTED);
    if (why == null) {
      throw RuleBroken.at("reason", "uikit.field.reason-missing");
    }
    decide(viewer, held, ProposalStatus.REJECTED, "parties.action.proposal-rejected", why);
  }

  /**
   * Takes it back, as long as nobody decided.
   *
   * @throws NotHere when there is no such proposal of this viewer
   * @throws RuleBroken when it was decided already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('PROVIDER_MANAGER', 'PROVIDER_ADMIN')")
  public void withdraw(Viewer viewer, UUID proposal, int version) {
    var held = held(viewer, proposal, version, ProposalAction.WITHDRAW, ProposalStatus.WITHDRAWN);
    decide(viewer, held, ProposalStatus.WITHDRAWN, "parties.action.proposal-withdrawn", null);
  }

  private Proposal held(Viewer viewer, UUID id, int version, ProposalAction action, ProposalStatus next) {
    var proposal = book.held(viewer, id);
    var theirs = action == ProposalAction.DECIDE ? viewer.isBureau() : mayPropose(viewer, proposal.provider());
    if (!theirs) {
      throw new NotHere("proposal", id);
    }
    if (!proposal.status().mayBecome(next) || proposal.version() != version) {
      throw new RuleBroken("parties.rule.proposal-decided");
    }
    if (!proposal.may().contains(action)) {
      throw new NotHere("proposal", id);
    }
    return proposal;
  }

  private void decide(Viewer viewer, Proposal held, ProposalStatus status, String action, @Nullable String reason) {
    book.decide(viewer, held, status, reason);
    trail.record(viewer, held.subject(), action, null, new Trace(held.kind(), held.proposedBy()), reason);
    events.publishEvent(new ProposalChanged(book.one(viewer, held.id())));
  }

  private ProposalKind kind(String name) {
    return kinds.stream().filter(kind -> kind.names().contains(name)).findFirst()
        .orElseThrow(() -> new NotHere("proposal", name));
  }

  /** What the trail keeps of a proposal: never the names of people in it. */
  record Trace(String proposal, @Nullable String proposedBy) {}
}
