package nl.speelruimte.imports.loading;

import java.util.Map;

/** A line of the worklist that is offered again, with the fields it has now. */
public record OfferedLine(long id, int version, long line, Map<String, String> fields) {}
