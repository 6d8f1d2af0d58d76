package nl.speelruimte.identity;

/** Why a session was ended; told to whoever comes back to it. */
public enum SessionEnd {
  /** Nobody did anything for too long. */
  IDLE,
  /** It lasted as long as a session may. */
  TOO_LONG,
  /** The person ended every session. */
  EVERYWHERE,
  /** The role or the account it was held by runs no more. */
  NO_RIGHT
}
