package nl.speelruimte.identity.reach;

/** The kind of organisation an account works for. */
public enum OrganisationKind {
  /** The service bureau of the region. */
  REGION,
  MUNICIPALITY,
  PROVIDER
}
