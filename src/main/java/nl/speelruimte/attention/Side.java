package nl.speelruimte.attention;

/** A party to whom a point may be shown; provider and municipality only when the point is theirs. */
public enum Side { BUREAU, MUNICIPALITY, PROVIDER }
