package nl.speelruimte.imports.loading;

import nl.speelruimte.imports.format.LineContent;
import nl.speelruimte.imports.format.Reason;

/** A line on its way to the worklist. */
public record RefusedLine(long line, Reason reason, LineContent content) {}
