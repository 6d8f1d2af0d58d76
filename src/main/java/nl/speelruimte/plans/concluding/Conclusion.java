package nl.speelruimte.plans.concluding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the lead concluded.
 *
 * @param text null where nobody differed and nothing needed to be said
 * @param number how many times it was concluded: 1 for the first
 */
public record Conclusion(Verdict verdict, @Nullable String text, int number, String by, Instant at) {}
