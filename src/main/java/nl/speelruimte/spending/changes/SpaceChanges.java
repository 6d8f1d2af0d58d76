package nl.speelruimte.spending.changes;

import java.util.List;
import java.util.Set;
import nl.speelruimte.documents.Attachment;
import nl.speelruimte.documents.Attachments;
import nl.speelruimte.kernel.Given;
import nl.speelruimte.kernel.MunicipalityId;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import nl.speelruimte.spending.SpaceId;
import nl.speelruimte.spending.SpacePlace;
import nl.speelruimte.spending.SpendingSpaces;
import nl.speelruimte.spending.decisions.Booking;
import nl.speelruimte.spending.decisions.SpaceBooking;
import nl.speelruimte.spending.mandates.Mandates;
import org.jspecify.annotations.Nullable;
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
  private final SpendingSpaces spaces;
  private final SpaceBooking booking;
  private final ChangeStore store;
  private final Mandates mandates;
  private final Attachments attachments;

  SpaceChanges(SpendingSpaces spaces, SpaceBooking booking, ChangeStore store, Mandates mandates,
      Attachments attachments) {
    this.spaces = spaces;
    this.booking = booking;
    this.store = store;
    this.mandates = mandates;
    this.attachments = attachments;
  }

  /** The proposed changes of a space, the latest first. */
  @Transactional(readOnly = true)
  public List<ChangeRow> rows(Viewer viewer, SpaceId space) {
    return store.rows(viewer, ChangeStore.of(space), mandated(viewer));
  }

  /** The changes that not everybody agreed to yet, the latest first. */
  @Transactional(readOnly = true)
  public List<ChangeRow> waiting(Viewer viewer) {
    return store.rows(viewer, ChangeStore.OPEN, mandated(viewer));
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
    return ChangeSides.mayPropose(viewer, place);
  }

  /**
   * Proposes a change for the own side, which agrees with that; it is booked at once when nobody else has to agree.
   *
   * @return whether it was booked
   * @throws NotHere when one of the spaces is not there for this viewer, or none of them is its own
   * @throws RuleBroken when something is missing, the legs do not balance, or a space would fall below nothing
   */
  @PreAuthorize(ANY_SIDE)
  public boolean propose(Viewer viewer, ChangeDraft draft) {
    var details = draft.legs().stream().map(leg -> spaces.details(viewer, leg.space())).toList();
    var places = details.stream().map(each -> each.space().place()).toList();
    if (places.stream().noneMatch(place -> ChangeSides.mayPropose(viewer, place))) {
      throw new NotHere("space", draft.legs().size());
    }
    draft.requireComplete();
    var document = attachments.storeIfAny(viewer, draft.letter(), "file");
    var wanted = booking(draft, document);
    booking.check(wanted);
    var id = store.insert(viewer, draft, document, ChangeSides.parties(draft.type(), places));
    details.forEach(each -> store.trace(viewer, each, "spending.action.change-proposed", draft));
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
    var reason = Given.reason(why);
    taken(viewer, id, action);
    store.end(viewer, id, status, reason);
  }

  /** Keeps everybody else out of the change. */
  private void taken(Viewer viewer, ChangeId id, ChangeAction action) {
    store.lock(id);
    var row = store.one(viewer, id, mandated(viewer));
    if (row.status() != ChangeStatus.PROPOSED) {
      throw new RuleBroken("spending.changes.rule.ended");
    }
    if (!row.may().contains(action)) {
      throw new NotHere("change", id);
    }
  }

  private boolean agreed(Viewer viewer, ChangeId id, boolean proposing) {
    var mandated = mandated(viewer);
    store.agree(viewer, id, mandated);
    var row = store.one(viewer, id, mandated);
    if (row.parties().stream().allMatch(ChangeRow.PartyRow::agreed)) {
      booking.book(viewer, store.booking(id));
      store.end(viewer, id, ChangeStatus.BOOKED, null);
      return true;
    }
    store.ask(id);
    if (!proposing) {
      store.trace(viewer, id, "spending.action.change-agreed");
    }
    return false;
  }

  private Set<MunicipalityId> mandated(Viewer viewer) {
    return mandates.on(viewer, store.today());
  }

  private static Booking booking(ChangeDraft draft, @Nullable Attachment document) {
    return new Booking(draft.type(), draft.legs().stream()
        .map(leg -> new Booking.Leg(leg.space(), leg.by(), null)).toList(), draft.validOn(), draft.reason().strip(),
        document, List.of());
  }
}
