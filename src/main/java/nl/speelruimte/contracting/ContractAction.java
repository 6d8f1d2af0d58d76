package nl.speelruimte.contracting;

/** What a viewer may do with a contract. */
public enum ContractAction {
  /** See who changed it, when and why. */
  READ_HISTORY,
  /** Load changes from a file. */
  LOAD_CHANGES
}
