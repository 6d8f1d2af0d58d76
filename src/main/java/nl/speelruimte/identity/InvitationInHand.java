package nl.speelruimte.identity;

import java.util.Optional;
import java.util.UUID;

/** The invitation somebody opened in this browser before signing in elsewhere; kept by the room of invitations. */
public interface InvitationInHand {

  /**
   * Takes up the invitation in hand for whoever the OpenID provider vouches for, once.
   *
   * @param claimed what the provider says of the person
   * @param subject whether that is the subject, to be kept; otherwise it must be the address that was invited
   * @return the account; empty without an invitation that still works
   */
  Optional<UUID> takeUp(String claimed, boolean subject);
}
