package nl.speelruimte.imports;

import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.Reason;

/**
 * A line that was booked but does not count for a reason that may go away by itself.
 *
 * @param line its number in the file
 * @param content what may be shown of it
 */
public record DerivedLine(long line, Reason reason, LineContent content) {}
