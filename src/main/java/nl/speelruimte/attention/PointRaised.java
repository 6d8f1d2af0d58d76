package nl.speelruimte.attention;

import java.util.UUID;

/** A point was raised that was not open before; heard by whoever tells people. */
public record PointRaised(UUID point, String kind) {}
