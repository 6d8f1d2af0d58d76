package nl.speelruimte.plans.frameworks;

/** What somebody may do with a version of a framework now. */
public enum FrameworkAction {
  /** Its name, explanation and criteria. */
  EDIT,
  /** From then on it may be chosen, and never changes. */
  ADOPT,
  /** Throw a concept away. */
  DISCARD,
  /** Begin the next version of this framework as a copy of this one. */
  NEW_VERSION,
  /** Begin another framework as a copy of this one. */
  COPY,
  RETIRE
}
