package nl.speelruimte.plans.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was saved once.
 *
 * @param number from 0, with which the working copy began
 * @param base the revision it was written on
 * @param author null for the text with which the working copy began
 * @param aside written beside another at the same time, and never what the plan said
 */
public record TextRevision(int number, int base, String text, @Nullable String author, Instant savedAt, boolean aside) {}
