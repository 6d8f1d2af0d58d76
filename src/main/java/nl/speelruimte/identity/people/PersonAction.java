package nl.speelruimte.identity.people;

/** What can be done with a person. */
public enum PersonAction {
  /** Send a new invitation in the place of the old one. */
  INVITE_AGAIN,
  /** Make the link that was sent worthless. */
  WITHDRAW_INVITATION,
  GRANT,
  /** Put the name or the mail address right. */
  CORRECT,
  BLOCK,
  UNBLOCK,
  /** Say what the last day is. */
  LEAVE,
  /** Take back that the person leaves. */
  STAY
}
