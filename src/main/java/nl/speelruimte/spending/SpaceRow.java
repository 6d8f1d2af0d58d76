package nl.speelruimte.spending;

/** A space in a list. */
public record SpaceRow(
    SpaceId id, SpacePlace place, SpaceAmounts amounts, SpaceProgress progress, SpaceSource source) {}
