package nl.speelruimte.imports.files;

import java.nio.file.Path;

/**
 * A file that waits for its loading, readable by the portal only.
 *
 * @param sha256 of its bytes, hexadecimal
 */
public record SpooledFile(Path path, String sha256, long size) {}
