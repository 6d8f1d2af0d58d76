package nl.speelruimte.imports;

import nl.speelruimte.imports.format.Reason;

/**
 * Something odd that was booked all the same.
 *
 * @param lines how many lines have it; 0 when it is about the file as a whole
 * @param firstLines the numbers of the first ones
 */
public record Remark(Reason reason, long lines, String firstLines) {}
