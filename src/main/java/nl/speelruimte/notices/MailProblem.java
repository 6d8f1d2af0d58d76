package nl.speelruimte.notices;

/** Why the last attempt to send a mail failed; what the server said is not kept, since it may quote the mail. */
public enum MailProblem {
  /** The mail server cannot be reached or says no to everything. */
  UNREACHABLE,
  /** The mail server does not know the portal's name and password. */
  SIGN_IN,
  /** There is no such address, or it takes no mail. */
  ADDRESS,
  /** The mail server took the address and not the mail. */
  OTHER
}
