package nl.speelruimte.plans.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a text of the working copy says now.
 *
 * @param revision what a save must carry as its base
 * @param author who saved it last; null when nobody did since the working copy began
 * @param savedAt null when nobody did
 */
public record TextNow(TextSpot spot, int revision, String text, @Nullable String author, @Nullable Instant savedAt) {}
