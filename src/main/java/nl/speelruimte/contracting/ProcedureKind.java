package nl.speelruimte.contracting;

/** The way lots are procured. */
public enum ProcedureKind {
  /** European tender. */
  EU,
  /** Procedure for social and other specific services. */
  SAS,
  OPEN_HOUSE,
  /** Bestuurlijk aanbesteden. */
  ADMINISTRATIVE
}
