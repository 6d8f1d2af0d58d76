package nl.speelruimte.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the mail of the portal.
 *
 * @param hasServer whether a mail server is configured; without one nothing is sent
 * @param waiting how many wait
 * @param refused how many wait for somebody to look
 * @param lastSent when the last one was sent; null when none was
 */
public record MailStanding(boolean hasServer, long waiting, long refused, @Nullable Instant lastSent) {}
