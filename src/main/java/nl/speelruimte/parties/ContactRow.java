package nl.speelruimte.parties;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to call or write to at an organisation.
 *
 * @param version what a change must carry, so that the second of two people is told
 */
public record ContactRow(
    int id, String personName, @Nullable String jobTitle, String email, @Nullable String phone, int version) {}
