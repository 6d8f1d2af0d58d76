package nl.speelruimte.spending.changes;

import java.util.List;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.changes.ChangeReading.Leg;
import nl.speelruimte.spending.decisions.Booking;
import nl.speelruimte.spending.decisions.Reasons;
import nl.speelruimte.spending.decisions.SpaceBooking;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes changes of spaces and books them once everybody whose agreement they need has agreed: both sides of an
 * adjustment, both payers of a shift.
 */
@Service
@Transactional
public class SpaceChanges {

  private static final String ANY_SIDE = "hasAnyRole('BUREAU_MANAGER', 'MUNICIPAL_MANAGER', 'PROVIDER_MANAGER')";
  private final SpaceBooking booking;
  private final ChangeStore store;
  private final BookableChanges bookable;
  private final OtherSides sides;
  private final Attachments attachments;

  SpaceChanges(SpaceBooking booking, ChangeStore store, BookableChanges bookable, OtherSides sides,
      Attachments attachments) {
    this.booking = booking;
    this.store = store;
    this.bookable = bookable;
    this.sides = sides;
    this.attachments = attachments;
  }

  /** The proposed changes of a space, the latest first. */
  @Transactional(readOnly = true)
  public List<ChangeRow> rows(Viewer viewer, SpaceId space) {
    return store.rows(viewer, ChangeStore.of(space));
  }

  /** The changes that not everybody agreed to yet, the latest first. */
  @Transactional(readOnly = true)
  public List<ChangeRow> waiting(Viewer viewer) {
    return store.rows(viewer, ChangeStore.OPEN);
  }

  /**
   * The document of a change.
   *
   * @throws NotHere when there is no such change with a document for this viewer
   */
  @Transactional(readOnly = true)
  public byte[] document(Viewer viewer, ChangeId id) {
    return attachments.content(viewer, store.document(viewer, id));
  }

  /** Whether this viewer may propose a change of this space. */
  public static boolean mayPropose(Viewer viewer, SpacePlace place) {
    return ChangeSides.mayPropose(viewer, place.provider(), place.municipality());
  }

  /**
   * The spaces that room of this one could be shifted to, by name alone: of the same provider in the same year.
   *
   * @throws NotHere when there is no such space for this viewer, or it may not propose a change of it
   */
  @Transactional(readOnly = true)
  public List<ShiftTarget> targets(Viewer viewer, SpaceId from) {
    return sides.targets(viewer, from);
  }

  /**
   * Proposes a change for the own side, which agrees with that; it is booked at once when nobody else has to agree. A
   * municipality may give room to a space it does not see: it names it, and the other municipality agrees.
   *
   * @return whether it was booked
   * @throws NotHere when one of the spaces is not there for this viewer, or none of them is its own
   * @throws RuleBroken when something is missing, the legs do not balance, a space would fall below nothing, or one of
   *     them changed since it was shown
   */
  @PreAuthorize(ANY_SIDE)
  public boolean propose(Viewer viewer, ChangeDraft draft) {
    var legs = sides.legs(viewer, draft);
    if (legs.stream().noneMatch(leg -> ChangeSides.mayPropose(viewer, leg.provider(), leg.municipality()))) {
      throw new NotHere("space", draft.legs().size());
    }
    var before = store.proposedBy(viewer, draft.request());
    return before.isPresent() ? before.get() : proposed(viewer, draft, legs);
  }

  /** The row comes first: whoever presses the same form at the same moment waits for it, and keeps no file. */
  private boolean proposed(Viewer viewer, ChangeDraft draft, List<Leg> legs) {
    draft.requireComplete();
    sides.requireAsShown(viewer, draft);
    ChangeId id;
    try {
      id = store.insert(viewer, draft, ChangeSides.parties(draft.type(), legs));
    } catch (DuplicateKeyException pressedTwice) {
      return store.proposedMeanwhile(viewer, draft.request()).orElseThrow(() -> pressedTwice);
    }
    var document = attachments.storeIfAny(viewer, draft.letter(), "file");
    store.attach(id, document);
    sides.told(viewer, legs, draft.validOn(), () -> booking.check(booking(draft, document)));
    store.trace(viewer, id, "spending.action.change-proposed", draft.reason());
    return agreed(viewer, id, true);
  }

  /**
   * Agrees for the own party, or by mandate; with the last agreement the change is booked.
   *
   * @return whether it was booked
   * @throws NotHere when there is no such change in which this viewer may agree
   * @throws RuleBroken when it ended meanwhile, or can no longer be booked
   */
  @PreAuthorize(ANY_SIDE)
  public boolean agree(Viewer viewer, ChangeId id) {
    taken(viewer, id, ChangeAction.AGREE);
    return agreed(viewer, id, false);
  }

  /** Says no for the own party, or by mandate; nothing is booked. */
  @PreAuthorize(ANY_SIDE)
  public void refuse(Viewer viewer, ChangeId id, String why) {
    end(viewer, id, ChangeStatus.REFUSED, ChangeAction.REFUSE, why);
  }

  /** Takes it back, from the side that proposed it. */
  @PreAuthorize(ANY_SIDE)
  public void withdraw(Viewer viewer, ChangeId id, String why) {
    end(viewer, id, ChangeStatus.WITHDRAWN, ChangeAction.WITHDRAW, why);
  }

  private void end(Viewer viewer, ChangeId id, ChangeStatus status, ChangeAction action, String why) {
    var reason = Reasons.required(why);
    taken(viewer, id, action);
    store.end(viewer, id, status, reason);
  }

  /** Keeps everybody else out of the change. */
  private void taken(Viewer viewer, ChangeId id, ChangeAction action) {
    store.lock(id);
    var row = store.one(viewer, id);
    if (row.status() != ChangeStatus.PROPOSED) {
      throw new RuleBroken("spending.changes.rule.ended");
    }
    if (!row.may().contains(action)) {
      throw new NotHere("change", id);
    }
  }

  private boolean agreed(Viewer viewer, ChangeId id, boolean proposing) {
    store.agree(viewer, id);
    var row = store.one(viewer, id);
    if (row.parties().stream().allMatch(ChangeRow.PartyRow::agreed)) {
      sides.told(viewer, bookable.legs(id), row.validOn(), () -> booking.book(viewer, bookable.booking(id)));
      store.end(viewer, id, ChangeStatus.BOOKED, null);
      return true;
    }
    store.ask(id);
    if (!proposing) {
      store.trace(viewer, id, "spending.action.change-agreed", null);
    }
    return false;
  }

  private static Booking booking(ChangeDraft draft, @Nullable Attachment document) {
    return new Booking(draft.type(), draft.legs().stream()
        .map(leg -> new Booking.Leg(leg.space(), leg.by(), null)).toList(), draft.validOn(), draft.reason().strip(),
        document, List.of());
  }
}
