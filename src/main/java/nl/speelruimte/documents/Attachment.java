package nl.speelruimte.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored file, without its content.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param uploadedBy how the trail names who brought it
 */
public record Attachment(
    UUID id,
    String name,
    AttachmentType type,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt) {}
