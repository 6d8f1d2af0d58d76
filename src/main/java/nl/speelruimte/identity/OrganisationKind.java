package nl.speelruimte.identity;

/** The kind of organisation an account works for. */
public enum OrganisationKind {
  /** The service bureau of the region. */
  REGION,
  MUNICIPALITY,
  PROVIDER
}
