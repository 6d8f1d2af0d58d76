package nl.speelruimte.imports;

/** The beginning of a file, enough to recognise its format. */
public sealed interface FileHead permits XmlHead, TableHead {}
