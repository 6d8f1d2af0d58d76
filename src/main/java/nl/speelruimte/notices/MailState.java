package nl.speelruimte.notices;

/** What became of a mail. */
public enum MailState {
  /** Not sent yet; it is tried again by itself. */
  WAITING,
  SENT,
  /** The address takes no mail; somebody has to look. */
  REFUSED,
  /** Too late to be sent: its link or its news no longer holds. */
  EXPIRED,
  /** Whoever it was for has no access any more, or wants no digest any more. */
  WITHHELD
}
