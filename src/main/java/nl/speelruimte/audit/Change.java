package nl.speelruimte.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after.
 *
 * @param field the name of the record component
 * @param before as stored: plain text, an ISO date, an amount in cents or the text key of an enum constant
 * @param after likewise; null when it is gone
 */
public record Change(String field, @Nullable TrailValue before, @Nullable TrailValue after) {}
