package nl.speelruimte.audit.seal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The seal of a day.
 *
 * @param day the last day of which it holds events; it also holds those of earlier days that no earlier seal holds
 * @param previous the hash of the seal before it
 * @param hash over the events and the seal before it; whoever wrote it down can prove later what stood there
 */
public record SealRow(LocalDate day, Instant sealedAt, long events, String previous, String hash) {}
