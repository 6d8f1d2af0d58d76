package nl.speelruimte.imports.loading;

import nl.speelruimte.imports.LineContent;
import nl.speelruimte.imports.Reason;

/** A line on its way to the worklist. */
public record RefusedLine(long line, Reason reason, LineContent content) {}
