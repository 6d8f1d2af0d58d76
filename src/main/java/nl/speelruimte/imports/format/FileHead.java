package nl.speelruimte.imports.format;

/** The beginning of a file, enough to recognise its format. */
public sealed interface FileHead permits XmlHead, TableHead {}
