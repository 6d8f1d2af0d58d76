package nl.speelruimte.plans.frameworks;

/** What is judged by a framework. */
public enum FrameworkPurpose {
  /** Plans that promise to cost less. */
  SAVINGS,
  /** Where education ends and care begins. */
  EDU_CARE,
  /** The safety of young people. */
  SAFETY
}
