package nl.speelruimte.demo.region;

/**
 * A provider at a municipality: who sends messages to whom.
 *
 * @param number position in the region, from 1
 */
public record Pair(Provider provider, Place place, int number) {}
