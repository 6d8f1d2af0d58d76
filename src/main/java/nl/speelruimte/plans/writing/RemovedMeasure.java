package nl.speelruimte.plans.writing;

import java.time.Instant;
import nl.speelruimte.plans.MeasureKey;

/** A measure that was taken out of the working copy and can be put back. */
public record RemovedMeasure(MeasureKey key, String title, String removedBy, Instant removedAt) {}
