package nl.speelruimte.plans.content;

import java.time.Instant;
import java.util.UUID;

/** A file that shows what a measure rests on. */
public record EvidenceRow(UUID id, String name, String addedBy, Instant addedAt) {}
