package nl.speelruimte.parties;

/** What a viewer may do with a provider. */
public enum ProviderAction {
  /** Load changes from a file. */
  LOAD_CHANGES
}
