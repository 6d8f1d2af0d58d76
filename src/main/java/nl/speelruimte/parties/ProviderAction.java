package nl.speelruimte.parties;

/** What a viewer may do with a provider. */
public enum ProviderAction {
  /** See who changed the register, when and why. */
  READ_HISTORY,
  /** Load changes from a file. */
  LOAD_CHANGES
}
