package nl.speelruimte.spending.decisions;

/** Spaces were opened or changed in a transaction that is about to commit: their figures wait to be made. */
public record SpacesMarked() {}
