package nl.speelruimte.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the list of the administrator; what it says is for its reader alone.
 *
 * @param problem why the last attempt failed; null when it did not
 * @param nextAttempt when it is tried again; null when it is not
 */
public record OutgoingMailRow(long id, MailKind kind, String email, String subject, MailState state, int attempts,
    @Nullable MailProblem problem, @Nullable Instant nextAttempt, Instant written, @Nullable Instant ended) {}
