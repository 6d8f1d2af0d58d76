package nl.speelruimte.contracting;

/** What a viewer may do with a contract. */
public enum ContractAction {
  /** Load changes from a file. */
  LOAD_CHANGES
}
