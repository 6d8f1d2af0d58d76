package nl.speelruimte.identity.invitations;

import nl.speelruimte.identity.people.AddressChanged;
import nl.speelruimte.identity.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever waits for an invitation gets it at the address that is right; the link that went elsewhere opens nothing. */
@Component
class AddressFollows {

  private final Invitations invitations;
  private final InvitationThrottle throttle;

  AddressFollows(Invitations invitations, InvitationThrottle throttle) {
    this.invitations = invitations;
    this.throttle = throttle;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void moved(AddressChanged change) {
    if (change.waiting()) {
      invitations.send(change.by(), new PersonId(change.account()));
    } else {
      throttle.takeOfCorrection(change.by(), change.newEmail());
    }
  }
}
