package nl.speelruimte.imports.loading;

import nl.speelruimte.imports.FileFormat;
import nl.speelruimte.imports.FileHead;
import nl.speelruimte.imports.files.Content;

/** A file of which is known what it is. */
public record Recognised(FileFormat format, Content content, FileHead head) {}
