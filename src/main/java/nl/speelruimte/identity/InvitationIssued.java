package nl.speelruimte.identity;

import java.time.LocalDate;

/**
 * Somebody was invited; heard inside the transaction that invites, so that the mail waits if and only if the invitation
 * stands.
 *
 * @param email where the mail goes
 * @param address the whole link with which the invitation is taken up; a secret, never logged or kept once it was sent
 * @param until the last day on which the link can be used
 */
public record InvitationIssued(String email, String displayName, String organisation, String invitedBy, String address,
    LocalDate until) {

  @Override
  public String toString() {
    return "InvitationIssued[until=" + until + "]";
  }
}
