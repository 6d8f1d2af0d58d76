package nl.speelruimte.plans.calls;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a call; never changed.
 *
 * @param providerName the provider it is about; null for all of the call
 * @param due the last day it set; null when it set none
 */
public record CallEntryRow(CallEntryKind kind, @Nullable String providerName, @Nullable LocalDate due,
    @Nullable String reason, Instant recorded, String actor, String organisation) {}
