package nl.speelruimte.spending.steps;

/** What municipality and provider make arrangements about, for each space (contract standard 1.5). */
public enum ArrangementItem {
  /** How the administrative burden stays small. */
  ADMINISTRATION,
  /** What the provider does to stay within the space. */
  WITHIN_SPACE,
  /** What happens to clients already in care. */
  EXISTING_CLIENTS,
  /** What happens to clients who wait. */
  WAITING_CLIENTS,
  /** What happens once the space is reached. */
  AFTER_REACHING,
  /** Who does what for an aspecific allocation. */
  ASPECIFIC,
  /** The procedure after the maximum; a specific allocation is always paid in full. */
  AFTER_MAXIMUM,
  /** How both keep each other informed. */
  INFORMING,
  /** How the space is adjusted during the year. */
  ADJUSTING,
  /** Crisis care always goes on and is always paid. */
  CRISIS,
  /** What is done with new insights. */
  NEW_INSIGHTS
}
