package nl.speelruimte.imports;

import org.jspecify.annotations.Nullable;

/**
 * Which refused lines to list.
 *
 * @param batch only of this batch; null for all
 * @param state only in this state; null for all
 */
public record WorklistFilter(@Nullable Long batch, @Nullable LineState state) {}
