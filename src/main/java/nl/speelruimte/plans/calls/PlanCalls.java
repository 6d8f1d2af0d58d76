package nl.speelruimte.plans.calls;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.speelruimte.kernel.NotHere;
import nl.speelruimte.kernel.ProviderId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls for plans: to look up, to open, and to follow until everybody has answered. */
@Service
@Transactional(readOnly = true)
public class PlanCalls {

  private final CallBook book;
  private final InviteeBook invitees;
  private final CallDesk desk;
  private final CallChecking checking;

  PlanCalls(CallBook book, InviteeBook invitees, CallDesk desk, CallChecking checking) {
    this.book = book;
    this.invitees = invitees;
    this.desk = desk;
    this.checking = checking;
  }

  /** What is open comes first, the latest last day before the others, unless the page asks for another order. */
  public List<CallRow> rows(Viewer viewer, CallFilter filter, Pageable page) {
    return book.rows(viewer, filter, page);
  }

  public long count(Viewer viewer, CallFilter filter) {
    return book.count(viewer, filter);
  }

  /** The years about which this viewer knows calls, the latest first. */
  public List<Integer> years(Viewer viewer) {
    return book.years(viewer);
  }

  /** @throws NotHere when there is no such call for this viewer */
  public CallDetails details(Viewer viewer, CallId id) {
    return book.details(viewer, id);
  }

  /** How far those are who were asked: all to the bureau, to others whose plan they may read, to a provider itself. */
  public List<InviteeRow> invitees(Viewer viewer, CallId id, InviteeFilter filter, Pageable page) {
    return invitees.rows(viewer, id, filter, page);
  }

  public long inviteeCount(Viewer viewer, CallId id, InviteeFilter filter) {
    return invitees.count(viewer, id, filter);
  }

  /** Whether this viewer may call for plans. */
  public static boolean mayOpen(Viewer viewer) {
    return CallScopes.mayOpen(viewer);
  }

  /**
   * What a call would do: how many providers it asks. It asks nobody yet.
   *
   * @throws NotHere when the viewer may not, or knows no such provider
   * @throws RuleBroken when something is missing
   */
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public int foresee(Viewer viewer, CallDraft draft) {
    CallScopes.requireCaller(viewer);
    return checking.checked(viewer, draft).providers().size();
  }

  /**
   * Opens a call: each of its providers is told.
   *
   * @throws NotHere when the viewer may not, or knows no such provider
   * @throws RuleBroken when something is missing, or this form was sent already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public CallId open(Viewer viewer, CallDraft draft) {
    CallScopes.requireCaller(viewer);
    return desk.open(viewer, checking.checked(viewer, draft));
  }

  /**
   * Asks more providers, by the last day of all.
   *
   * @throws NotHere when there is no such call for whoever calls for plans
   * @throws RuleBroken when it is over, nobody is named, or one was asked already
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void invite(Viewer viewer, CallId id, Set<ProviderId> providers, int version) {
    CallScopes.requireCaller(viewer);
    checking.mustKnow(viewer, providers);
    desk.invite(viewer, id, providers, version);
  }

  /**
   * Asks a provider no longer, as long as it has not begun.
   *
   * @throws RuleBroken when it has begun, there is no reason, or somebody else changed the call meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void takeOut(Viewer viewer, CallId id, ProviderId provider, String reason, int version) {
    CallScopes.requireCaller(viewer);
    desk.takeOut(viewer, id, provider, reason, version);
  }

  /**
   * Sets another last day for all; whoever was granted a later one keeps it.
   *
   * @throws RuleBroken when the day is over or past the year, there is no reason, or the call changed meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void moveDue(Viewer viewer, CallId id, LocalDate due, String reason, int version) {
    CallScopes.requireCaller(viewer);
    desk.moveDue(viewer, id, due, reason, version);
  }

  /**
   * Grants one provider a later last day.
   *
   * @throws RuleBroken when the day is not later, there is no reason, or the call changed meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void grant(Viewer viewer, CallId id, ProviderId provider, LocalDate due, String reason, int version) {
    CallScopes.requireCaller(viewer);
    desk.grant(viewer, id, provider, due, reason, version);
  }

  /**
   * Reminds everybody who has not answered: their point comes anew, and so their next mail tells it.
   *
   * @return how many were reminded
   * @throws RuleBroken when that was done today, everybody answered, or the call changed meanwhile
   */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public int remind(Viewer viewer, CallId id, int version) {
    CallScopes.requireCaller(viewer);
    return desk.remind(viewer, id, version);
  }

  /** Ends it: no plan can be handed in any more. @throws RuleBroken as the others */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void close(Viewer viewer, CallId id, String reason, int version) {
    CallScopes.requireCaller(viewer);
    desk.end(viewer, id, CallState.CLOSED, reason, version);
  }

  /** Takes it back: nothing is asked any more, and what was begun stays. @throws RuleBroken as the others */
  @Transactional
  @PreAuthorize("hasAnyRole('BUREAU_MANAGER')")
  public void cancel(Viewer viewer, CallId id, String reason, int version) {
    CallScopes.requireCaller(viewer);
    desk.end(viewer, id, CallState.CANCELLED, reason, version);
  }
}
