package nl.speelruimte.parties.proposals;

import org.jspecify.annotations.Nullable;

/**
 * One thing that would change.
 *
 * @param labelKey the text key of its name
 * @param before what stood there when it was proposed; null for nothing
 * @param after what would stand there; null for nothing
 */
public record ProposedField(String labelKey, @Nullable String before, @Nullable String after) {}
