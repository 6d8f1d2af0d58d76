package nl.speelruimte.imports.files;

/** What the bytes of a file are. */
public enum Content {
  XML,
  CSV,
  XLSX,
  /** An archive with files in it. */
  ZIP
}
