package nl.speelruimte.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the provider answered, once; it is kept as it was given. */
public record NoticeAnswer(
    String text, @Nullable String documentName, String actor, String actorOrganisation, Instant recordedAt) {}
