package nl.speelruimte.notices;

/** Why the portal writes to somebody. */
public enum MailKind { INVITATION, ADDRESS, DIGEST }
