package nl.speelruimte.spending.compare;

/** What a viewer may do with the two numbers of a quarter. */
public enum CompareAction { ENTER, COMMENT, EXPLAIN, AGREE }
