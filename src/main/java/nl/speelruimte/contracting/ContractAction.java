package nl.speelruimte.contracting;

/** What a viewer may do with a contract. */
public enum ContractAction {
  /** Load changes from a file. */
  LOAD_CHANGES,
  /** Write its terms anew while it is being made. */
  REWRITE,
  /** Bring it to its next state. */
  STEP,
  /** Amend it with a dated entry. */
  AMEND,
  /** Use an extension that is left. */
  EXTEND,
  /** Write down that notice was given. */
  GIVE_NOTICE,
  /** Agree tariffs under it. */
  AGREE_TARIFFS,
  /** Keep its documents, subcontractors, parameters and assignments. */
  KEEP_DOSSIER
}
