package nl.speelruimte.imports.loading;

import nl.speelruimte.imports.files.Content;
import nl.speelruimte.imports.format.FileFormat;
import nl.speelruimte.imports.format.FileHead;

/** A file of which is known what it is. */
public record Recognised(FileFormat format, Content content, FileHead head) {}
