package nl.speelruimte.contracting.dossier;

/** What a document of a contract is. */
public enum DocumentKind {
  CONTRACT,
  ADDENDUM,
  /** Verklaring omtrent het gedrag. */
  VOG,
  INSURANCE,
  /** A quality mark or its report. */
  QUALITY,
  ANNUAL_ACCOUNTS,
  OTHER
}
