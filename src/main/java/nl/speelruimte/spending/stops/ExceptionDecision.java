package nl.speelruimte.spending.stops;

/** What was answered to a request. */
public enum ExceptionDecision { GRANTED, REFUSED }
