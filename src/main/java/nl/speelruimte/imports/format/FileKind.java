package nl.speelruimte.imports.format;

/** What a file is by its content; its name and declared type are never believed. */
public enum FileKind {
  XML,
  CSV,
  XLSX
}
