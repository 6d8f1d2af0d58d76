package nl.speelruimte.identity.invitations;

import java.time.Clock;
import java.time.LocalDate;
import nl.speelruimte.identity.InvitationIssued;
import nl.speelruimte.identity.people.Newcomers;
import nl.speelruimte.identity.people.PersonData;
import nl.speelruimte.identity.people.PersonId;
import nl.speelruimte.kernel.RuleBroken;
import nl.speelruimte.kernel.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people, again when the mail got lost, and takes an invitation back. */
@Service
@Transactional
public class Invitations {

  private static final String ADMINISTRATORS = "hasAnyRole('BUREAU_ADMIN', 'PROVIDER_ADMIN', 'SYSTEM')";
  private final InvitationRepository invitations;
  private final Newcomers newcomers;
  private final InvitationLinks links;
  private final InvitationThrottle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Invitations(InvitationRepository invitations, Newcomers newcomers, InvitationLinks links,
      InvitationThrottle throttle, ApplicationEventPublisher events, Clock clock) {
    this.invitations = invitations;
    this.newcomers = newcomers;
    this.links = links;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /** @throws RuleBroken at the field that is missing, in use, or wider than what the viewer may give */
  @PreAuthorize(ADMINISTRATORS)
  public PersonId invite(Viewer viewer, InviteDraft draft) {
    if (draft.organisation() == null) {
      throw RuleBroken.at("organisation", "identity.rule.organisation-missing");
    }
    var person = PersonData.of(draft.name(), draft.email());
    var id = newcomers.invite(viewer, draft.organisation(), person.name(), person.email(), draft.roles());
    send(viewer, id);
    return id;
  }

  /** A new link takes the place of every earlier one. */
  @PreAuthorize(ADMINISTRATORS)
  public void inviteAgain(Viewer viewer, PersonId id) {
    newcomers.waiting(viewer, id);
    send(viewer, id);
    newcomers.trace(viewer, id, "identity.action.invited-again");
  }

  /** The links that were sent are worth nothing any more; the person can be invited again. */
  @PreAuthorize(ADMINISTRATORS)
  public void withdraw(Viewer viewer, PersonId id) {
    newcomers.waiting(viewer, id);
    if (withdrawAll(id)) {
      newcomers.trace(viewer, id, "identity.action.invitation-withdrawn");
    }
  }

  /** A mail with a new link, which takes the place of every earlier one. */
  void send(Viewer viewer, PersonId id) {
    withdrawAll(id);
    var who = newcomers.waiting(viewer, id);
    var token = InvitationToken.random();
    var address = links.to(token);
    throttle.take(viewer, who.email());
    var until = LocalDate.now(clock).plusDays(links.days());
    invitations.save(new Invitation(id.value(), token, viewer.name(), clock.instant(), until));
    events.publishEvent(
        new InvitationIssued(who.email(), who.name(), who.organisationName(), viewer.name(), address, until));
  }

  private boolean withdrawAll(PersonId id) {
    var open = invitations.findByAccountId(id.value()).stream()
        .filter(invitation -> invitation.isOpen(LocalDate.now(clock))).toList();
    open.forEach(invitation -> invitation.withdraw(clock.instant()));
    return !open.isEmpty();
  }
}
