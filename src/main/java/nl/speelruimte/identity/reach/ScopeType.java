package nl.speelruimte.identity.reach;

/** What a role grant reaches. */
public enum ScopeType {
  REGION,
  MUNICIPALITY,
  /** The members of a municipality group, beside one's own municipality. */
  GROUP,
  PROVIDER
}
